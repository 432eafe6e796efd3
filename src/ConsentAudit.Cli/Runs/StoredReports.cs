using System.Text.Json;
using System.Text.Json.Serialization;
using ConsentAudit.Audit;
using ConsentAudit.Reports;

namespace ConsentAudit.Cli.Runs;

/// <summary>How the report of one page is kept until the run's is written, in the memory or in the store: as a page of audit.json, without its line breaks.</summary>
internal sealed class StoredReports
{
    private static readonly JsonSerializerOptions Spelling = new(AuditJson.Options) { WriteIndented = false };

    // Ten thousand pages say the same things in the same words: each is held once.
    private readonly JsonSerializerOptions reading = new(Spelling) { Converters = { new OnceConverter(), new SameLawConverter() } };

    public static string Spell(PageReport report) => JsonSerializer.Serialize(report, Spelling);

    /// <exception cref="InputException">A later version wrote it.</exception>
    public PageReport Read(string text)
    {
        try
        {
            return JsonSerializer.Deserialize<PageReport>(text, reading) ?? throw new JsonException();
        }
        catch (JsonException)
        {
            throw new InputException("The store holds a page's report that this version does not read.");
        }
    }

    private sealed class OnceConverter : JsonConverter<string>
    {
        private const int Longest = 2_000;

        private readonly Dictionary<string, string> known = new(StringComparer.Ordinal);

        public override string? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.GetString() is not { Length: <= Longest } text ? reader.GetString()
            : known.TryGetValue(text, out var same) ? same
            : known[text] = text;

        public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => writer.WriteStringValue(value);

        public override string ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.GetString()!;

        public override void WriteAsPropertyName(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => writer.WritePropertyName(value);
    }

    // What a rule rests on is the same on every page.
    private sealed class SameLawConverter : JsonConverter<IReadOnlyList<Citation>>
    {
        private readonly Dictionary<string, IReadOnlyList<Citation>> known = new(StringComparer.Ordinal);

        public override IReadOnlyList<Citation>? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            using var json = JsonDocument.ParseValue(ref reader);
            var text = json.RootElement.GetRawText();
            return known.TryGetValue(text, out var same) ? same
                : known[text] = json.Deserialize<IReadOnlyList<Citation>>(Spelling) ?? throw new JsonException();
        }

        public override void Write(Utf8JsonWriter writer, IReadOnlyList<Citation> value, JsonSerializerOptions options) => JsonSerializer.Serialize(writer, value, Spelling);
    }
}
