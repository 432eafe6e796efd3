using System.Text.Json;
using ConsentAudit.Evidence;

namespace ConsentAudit.Browser.Recorders;

/// <summary>Reads what a request's body takes along: the fields of a form, the leaves of a JSON document, else the whole as one value.</summary>
internal static class RequestBody
{
    /// <summary>Bytes of a body that the browser is asked to show; a longer one is not shown at all.</summary>
    public const int Longest = 30_000;

    private const int MostFields = 60;
    private const int MostDepth = 8;
    private const int LongestName = 80;

    /// <summary>Its values as facts, by name; of JSON, by path (<c>user.id</c>).</summary>
    public static IReadOnlyDictionary<string, ValueFacts> Read(string body, Salt salt)
    {
        var facts = new Dictionary<string, ValueFacts>(StringComparer.Ordinal);
        var text = body.Trim();
        if (text.Length == 0)
        {
            return facts;
        }

        foreach (var (name, value) in Fields(text))
        {
            if (facts.Count >= MostFields)
            {
                break;
            }

            facts.TryAdd(name.Length > LongestName ? name[..LongestName] : name, salt.Read(value));
        }

        return facts;
    }

    private static IEnumerable<(string Name, string Value)> Fields(string text)
    {
        if (text[0] is '{' or '[' && Json(text) is { } leaves)
        {
            return leaves;
        }

        // Several hits in one body stand on a line each (Google Analytics).
        return IsForm(text) ? text.Split('\n').SelectMany(Form) : [("", text)];
    }

    private static List<(string Name, string Value)>? Json(string text)
    {
        try
        {
            using var document = JsonDocument.Parse(text);
            return [.. Leaves(document.RootElement, "", 0).Take(MostFields)];
        }
        catch (JsonException)
        {
            // It only looked like JSON: it is read as a whole.
            return null;
        }
    }

    private static IEnumerable<(string Name, string Value)> Leaves(JsonElement e, string path, int depth) => e.ValueKind switch
    {
        JsonValueKind.Object when depth < MostDepth => e.EnumerateObject().SelectMany(p => Leaves(p.Value, path.Length == 0 ? p.Name : $"{path}.{p.Name}", depth + 1)),
        JsonValueKind.Array when depth < MostDepth => e.EnumerateArray().Take(10).SelectMany(v => Leaves(v, path, depth + 1)),
        JsonValueKind.String => [(path, e.GetString() ?? "")],
        JsonValueKind.Number => [(path, e.GetRawText())],
        _ => [],
    };

    private static bool IsForm(string text) =>
        text.IndexOf('=', StringComparison.Ordinal) is > 0 and < LongestName && !text.AsSpan(0, Math.Min(text.Length, 200)).ContainsAny(" <>\"{");

    private static IEnumerable<(string Name, string Value)> Form(string line) => line.Split('&', StringSplitOptions.RemoveEmptyEntries)
        .Select(pair => pair.Split('=', 2))
        .Where(pair => pair.Length == 2)
        .Select(pair => (pair[0], Uri.UnescapeDataString(pair[1].Replace('+', ' ').Trim())));
}
