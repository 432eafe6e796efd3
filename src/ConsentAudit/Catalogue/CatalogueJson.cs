using System.Text.Json;
using System.Text.Json.Serialization;

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

    public static T Read<T>(CatalogueSource source, string path)
    {
        try
        {
            return JsonSerializer.Deserialize<T>(source.Text(path), Options)
                ?? throw new InputException($"rules/{path} holds nothing.");
        }
        catch (JsonException e)
        {
            throw new InputException($"rules/{path}, line {e.LineNumber + 1}: {e.Message}");
        }
    }
}
