using System.Text.Json;
using System.Text.Json.Nodes;

namespace ConsentAudit.Browser.Tests.Setup;

/// <summary>Compares a page of audit.json with the subset that is expected of it.</summary>
internal static class Subset
{
    /// <summary>What is expected and is not there, one line each.</summary>
    public static IReadOnlyList<string> Missing(JsonElement expected, JsonNode? actual) => [.. Compare(expected, actual, "")];

    // The three phases that every site is described by are told in full; of the others only what matters.
    private static readonly string[] InFull = ["before-consent", "after-reject", "after-accept"];

    private static IEnumerable<string> Compare(JsonElement expected, JsonNode? actual, string path) => expected.ValueKind switch
    {
        JsonValueKind.Array when path.EndsWith("phases", StringComparison.Ordinal) => Phases(expected, actual, path),
        JsonValueKind.Object when path.Length == 0 => expected.EnumerateObject().Where(p => p.Name is not ("absent" or "alsoFails" or "neverAsked" or "observeSeconds")).SelectMany(p => Compare(p.Value, actual?[p.Name], p.Name))
            .Concat(expected.TryGetProperty("absent", out var absent) ? Present(absent, actual) : []),
        JsonValueKind.Object => actual is JsonObject ? expected.EnumerateObject().SelectMany(p => Compare(p.Value, actual[p.Name], $"{path}.{p.Name}")) : [$"{path}: {expected} expected, {Short(actual)} found"],
        JsonValueKind.Array => expected.EnumerateArray()
            .Where(item => actual is not JsonArray list || !list.Any(a => !Compare(item, a, path + "[]").Any()))
            .Select(item => $"{path}: {item} is missing; found {Near(item, actual)}"),
        _ => Same(expected, actual) ? [] : [$"{path}: {expected} expected, {Short(actual)} found"],
    };

    private static IEnumerable<string> Phases(JsonElement expected, JsonNode? actual, string path)
    {
        var wanted = expected.EnumerateArray().Select(p => p.GetString()!).ToHashSet();
        var found = (actual as JsonArray ?? []).Select(p => (string)p!).ToHashSet();
        return wanted.IsSubsetOf(found) && InFull.All(p => wanted.Contains(p) == found.Contains(p)) ? [] : [$"{path}: {expected} expected, {Short(actual)} found"];
    }

    private static IEnumerable<string> Present(JsonElement absent, JsonNode? actual)
    {
        foreach (var tracker in absent.TryGetProperty("trackers", out var list) ? list.EnumerateArray() : [])
        {
            var phase = tracker.TryGetProperty("phase", out var p) ? p.GetString() : null;
            var there = (actual?["trackers"] as JsonArray ?? []).Where(a => (string?)a?["name"] == tracker.GetProperty("name").GetString()
                && (phase is null || (a?["phases"] as JsonArray ?? []).Any(x => (string?)x == phase)));
            foreach (var found in there)
            {
                yield return $"trackers: {tracker} must not be there; found {Short(found)}";
            }
        }

        foreach (var control in absent.TryGetProperty("controls", out var controls) ? controls.EnumerateArray() : [])
        {
            if ((actual?["banner"]?["controls"] as JsonArray ?? []).Any(a => !Compare(control, a, "control").Any()))
            {
                yield return $"controls: {control} must not be there";
            }
        }
    }

    private static bool Same(JsonElement expected, JsonNode? actual) => expected.ValueKind switch
    {
        JsonValueKind.Null => actual is null,
        JsonValueKind.String => actual is JsonValue v && v.TryGetValue<string>(out var text) && Spaced(text) == Spaced(expected.GetString()!),
        _ => actual?.ToJsonString() == expected.GetRawText(),
    };

    // White space of every kind is one space: a label may hold U+00A0 or U+202F.
    private static string Spaced(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string Near(JsonElement item, JsonNode? actual)
    {
        var keys = new[] { "rule", "name", "role" };
        var near = (actual as JsonArray ?? []).Where(a => item.ValueKind == JsonValueKind.Object
            && keys.Any(k => item.TryGetProperty(k, out var v) && a is JsonObject o && (string?)o[k] == v.GetString())).ToList();
        return near.Count == 0 ? "nothing like it" : string.Join(" | ", near.Take(3).Select(Short));
    }

    private static string Short(JsonNode? node) => node?.ToJsonString() is { } text ? text[..Math.Min(400, text.Length)] : "null";
}
