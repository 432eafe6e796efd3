using System.Text;
using System.Text.Json;

namespace ConsentAudit.Cli.Input;

/// <summary>Reads a file of options: one JSON object, the long names of options and their values; comments and trailing commas do no harm.</summary>
internal static class OptionFile
{
    /// <summary>The name of the file that is read from the current folder.</summary>
    public const string Usual = "consentaudit.json";

    private const long Most = 1_000_000;

    /// <summary>Reads the file.</summary>
    /// <exception cref="InputException">It is missing, or no such file; the message names file and line.</exception>
    public static IReadOnlyList<FileOption> Read(string file)
    {
        try
        {
            return new FileInfo(file) is { Exists: true, Length: > Most }
                ? throw new InputException($"--config {file} is larger than any file of options.")
                : Read(File.ReadAllBytes(file), file);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new InputException($"--config {file} cannot be read: {e.Message.TrimEnd('.')}.");
        }
        catch (JsonException e)
        {
            throw new InputException($"{file}, line {(e.LineNumber ?? 0) + 1}: this is no JSON ({e.Message.Split(" LineNumber:")[0].TrimEnd('.')}).");
        }
    }

    /// <summary>The options of a run, as a file would hold them.</summary>
    public static IReadOnlyList<FileOption> Of(IReadOnlyDictionary<string, JsonElement> options) => [.. options.Select(o => new FileOption(
        o.Key,
        o.Value.ValueKind,
        o.Value.ValueKind == JsonValueKind.Array ? [.. o.Value.EnumerateArray().Select(v => v.ToString())] : [o.Value.ToString()],
        1))];

    private static List<FileOption> Read(ReadOnlySpan<byte> bytes, string file)
    {
        var text = bytes.StartsWith("\uFEFF"u8) ? bytes[3..] : bytes;
        var json = new Utf8JsonReader(text, new JsonReaderOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true, MaxDepth = 8 });
        var options = new List<FileOption>();
        if (!json.Read() || json.TokenType != JsonTokenType.StartObject)
        {
            throw new InputException($"{file}, line 1: a file of options is one object, as in {{ \"observe\": 8 }}.");
        }

        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            var (name, line) = (json.GetString()!, LineOf(text, json.TokenStartIndex));
            json.Read();
            options.Add(options.Any(o => o.Name == name)
                ? throw new InputException($"{file}, line {line}: \"{Short(name)}\" stands there twice.")
                : Value(ref json, name, line, file));
        }

        // What stands behind the object is no JSON, and said so by the reader.
        while (json.Read())
        {
        }

        return options;
    }

    private static FileOption Value(ref Utf8JsonReader json, string name, int line, string file)
    {
        switch (json.TokenType)
        {
            case JsonTokenType.String:
                return new FileOption(name, JsonValueKind.String, [json.GetString()!], line);
            case JsonTokenType.Number:
                return new FileOption(name, JsonValueKind.Number, [Encoding.UTF8.GetString(json.ValueSpan)], line);
            case JsonTokenType.True:
                return new FileOption(name, JsonValueKind.True, ["true"], line);
            case JsonTokenType.False:
                return new FileOption(name, JsonValueKind.False, ["false"], line);
            case JsonTokenType.StartArray:
                var values = new List<string>();
                while (json.Read() && json.TokenType == JsonTokenType.String)
                {
                    values.Add(json.GetString()!);
                }

                return json.TokenType == JsonTokenType.EndArray
                    ? new FileOption(name, JsonValueKind.Array, values, line)
                    : throw new InputException($"{file}, line {line}: the list of \"{Short(name)}\" holds something else than texts.");
            default:
                throw new InputException($"{file}, line {line}: \"{Short(name)}\" takes a text, a number, true, false or a list of texts.");
        }
    }

    private static int LineOf(ReadOnlySpan<byte> text, long index) => text[..(int)index].Count((byte)'\n') + 1;

    private static string Short(string name) => name.Length > 60 ? name[..60] + "…" : name;
}
