using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using ConsentAudit.Evidence;

namespace ConsentAudit.Audit.Baselines;

/// <summary>Reads a list of accepted findings, <c>"schema": "consentaudit-baseline/1"</c>: strict, and with the line where something is wrong.</summary>
public static class BaselineFile
{
    /// <summary>The format's name.</summary>
    public const string Schema = "consentaudit-baseline/1";

    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        ReadCommentHandling = JsonCommentHandling.Skip,
        AllowTrailingCommas = true,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        Converters = { new AcceptanceConverter() },
    };

    private static readonly HashSet<string> NoTables = [];

    /// <summary>Reads the list.</summary>
    /// <param name="text">The file's text.</param>
    /// <param name="name">The file's name, for messages.</param>
    /// <exception cref="InputException">Something in it is wrong.</exception>
    public static Baseline Read(string text, string name)
    {
        try
        {
            var content = JsonSerializer.Deserialize<Content>(text, Options) ?? throw new InputException($"{name} holds nothing.");
            if (JsonNulls.FirstLine(Encoding.UTF8.GetBytes(text), NoTables) is { } line)
            {
                throw new InputException($"{name}, line {line}: there is a null where something should be.");
            }

            return content.Schema == Schema
                ? new Baseline([], content.Accepted)
                : throw new InputException($"{name} has the schema '{content.Schema}'; this version reads '{Schema}'.");
        }
        catch (JsonException e)
        {
            throw new InputException($"{name}, line {e.LineNumber + 1}: {Sentence(e)}");
        }
    }

    // The reader's own addition about path and position is replaced by ours.
    private static string Sentence(JsonException e) => e.Message.Split(" Path: ")[0].Split(" LineNumber: ")[0];

    private sealed record Content(string Schema, IReadOnlyList<Acceptance> Accepted)
    {
        /// <summary>For editors only.</summary>
        [JsonPropertyName("$schema")]
        public string? SchemaOfEditors { get; init; }
    }
}
