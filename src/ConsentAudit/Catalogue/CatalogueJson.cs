using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using ConsentAudit.Evidence;

namespace ConsentAudit.Catalogue;

/// <summary>Reads the JSON of <c>rules/</c>: strict, and with file and line where something is wrong.</summary>
internal static class CatalogueJson
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        ReadCommentHandling = JsonCommentHandling.Skip,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        Converters = { new JsonStringEnumConverter() },
    };

    private static readonly HashSet<string> NoTables = [];

    public static T Read<T>(CatalogueSource source, string path)
    {
        try
        {
            var text = source.Text(path);
            var read = JsonSerializer.Deserialize<T>(text, Options) ?? throw new InputException($"rules/{path} holds nothing.");
            return JsonNulls.FirstLine(Encoding.UTF8.GetBytes(text), NoTables) is { } line
                ? throw new InputException($"rules/{path}, line {line}: there is a null where something should be.")
                : read;
        }
        catch (JsonException e)
        {
            throw new InputException($"rules/{path}, line {e.LineNumber + 1}: {e.Message}");
        }
    }
}
