using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ConsentAudit.Audit.Runs;

/// <summary>How journal.jsonl is spelled: one line a finished page. What stands behind the last line's end was cut off, and counts for nothing.</summary>
public static class JournalText
{
    private static readonly JsonSerializerOptions Spelling = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false) },
    };

    /// <summary>The line of a page, with its end.</summary>
    public static byte[] Write(JournalLine line) => Encoding.UTF8.GetBytes(JsonSerializer.Serialize(line, Spelling) + "\n");

    /// <summary>How many bytes of a journal are whole lines.</summary>
    public static int Whole(ReadOnlySpan<byte> journal) => journal.LastIndexOf((byte)'\n') + 1;

    /// <summary>The whole lines of a journal.</summary>
    /// <exception cref="InputException">A whole line is none of ours.</exception>
    public static IReadOnlyList<JournalLine> Read(ReadOnlySpan<byte> journal, string file)
    {
        var lines = new List<JournalLine>();
        var number = 0;
        foreach (var line in Encoding.UTF8.GetString(journal[..Whole(journal)]).Split('\n').SkipLast(1))
        {
            number++;
            lines.Add(Read(line, $"{file}, line {number}"));
        }

        return lines;
    }

    private static JournalLine Read(string line, string where)
    {
        try
        {
            return JsonSerializer.Deserialize<JournalLine>(line, Spelling) is { Schema: JournalLine.Format } read
                ? read
                : throw new InputException($"{where}: this is no line of a journal that this version can read.");
        }
        catch (JsonException)
        {
            throw new InputException($"{where}: this is no line of a journal that this version can read.");
        }
    }
}
