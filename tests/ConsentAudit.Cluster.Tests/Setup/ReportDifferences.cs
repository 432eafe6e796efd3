using System.Text.Json.Nodes;

namespace ConsentAudit.Cluster.Tests.Setup;

/// <summary>Says where two reports differ, each place with what stands there in the one and in the other.</summary>
public static class ReportDifferences
{
    private const int Longest = 600;

    public static IEnumerable<string> Between(JsonNode? one, JsonNode? other, string at = "")
    {
        switch (one, other)
        {
            case (JsonObject a, JsonObject b):
                return a.Select(e => e.Key).Union(b.Select(e => e.Key)).SelectMany(k => Between(a[k], b[k], $"{at}.{k}"));
            case (JsonArray a, JsonArray b):
                var (left, right) = (Without(a, b), Without(b, a));
                return left.Count == right.Count ? left.Zip(right, (l, r) => (l, r)).SelectMany(p => Between(p.l, p.r, $"{at}[{Name(p.l)}]")) : left.Select(l => $"{at}: only in one: {Short(l)}").Concat(right.Select(r => $"{at}: only in the other: {Short(r)}"));
            default:
                return JsonNode.DeepEquals(one, other) ? [] : [$"{at}: {Short(one)} and {Short(other)}"];
        }
    }

    private static List<JsonNode?> Without(JsonArray list, JsonArray others)
    {
        var left = others.Select(Text).GroupBy(t => t).ToDictionary(g => g.Key, g => g.Count());
        return [.. list.Where(v => left.GetValueOrDefault(Text(v)) is var n && (n == 0 || (left[Text(v)] = n - 1) < 0))];
    }

    private static string Name(JsonNode? node) => node is JsonObject entry ? (string?)(entry["name"] ?? entry["rule"] ?? entry["url"]) ?? "" : "";

    private static string Short(JsonNode? node) => Text(node) is var text && text.Length > Longest ? text[..Longest] + "…" : Text(node);

    private static string Text(JsonNode? node) => node?.ToJsonString() ?? "null";
}
