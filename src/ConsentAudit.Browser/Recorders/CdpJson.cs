using System.Text.Json;

namespace ConsentAudit.Browser.Recorders;

/// <summary>Reads what the messages of the DevTools Protocol have in common.</summary>
internal static class CdpJson
{
    private const int MostInitiators = 8;

    /// <summary>Who asked for a request: the scripts on the stack, the nearest first, across asynchronous calls; else the document that names it.</summary>
    public static IReadOnlyList<string> Initiators(JsonElement m)
    {
        if (!m.TryGetProperty("initiator", out var initiator))
        {
            return [];
        }

        var scripts = new List<string>();
        for (var stack = initiator.TryGetProperty("stack", out var first) ? first : default; stack.ValueKind == JsonValueKind.Object; stack = stack.TryGetProperty("parent", out var parent) ? parent : default)
        {
            scripts.AddRange(stack.GetProperty("callFrames").EnumerateArray().Select(f => Text(f, "url")));
        }

        return [.. scripts.Append(Text(initiator, "url")).Where(u => u.Length > 0).Select(Address.WithoutQuery).Distinct(StringComparer.Ordinal).Take(MostInitiators)];
    }

    /// <summary>Whether no script and no style sheet is named for a request: a document's parser, which has a line, or nobody.</summary>
    public static bool IsByParserOrNobody(JsonElement m) =>
        !m.TryGetProperty("initiator", out var initiator)
        || (!initiator.TryGetProperty("stack", out _) && (Text(initiator, "url").Length == 0 || (Text(initiator, "type") == "parser" && initiator.TryGetProperty("lineNumber", out _))));

    public static string Host(string url) => Uri.TryCreate(url, UriKind.Absolute, out var address) ? address.Host : "";

    public static string Text(JsonElement e, string name) => e.TryGetProperty(name, out var value) ? value.GetString() ?? "" : "";
}
