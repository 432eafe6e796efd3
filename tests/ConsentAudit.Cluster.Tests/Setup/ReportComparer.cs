using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace ConsentAudit.Cluster.Tests.Setup;

/// <summary>Takes out of a report what differs between any two runs of the same pages: when and in which order things were seen, how long they took, and digests, which have the salt of their run.</summary>
internal static partial class ReportComparer
{
    private static readonly string[] Times = ["startedAt", "finishedAt", "moments"];

    public static JsonNode WithoutTimes(JsonNode node)
    {
        switch (node)
        {
            case JsonObject entry:
                // Before a choice all visitors look at the same page: which of them saw a thing first is a matter of time.
                if ((string?)entry["moment"] is { } moment && moment.StartsWith("before-consent", StringComparison.Ordinal) && entry.ContainsKey("visit"))
                {
                    entry.Remove("visit");
                    entry.Remove("file");
                }

                foreach (var (name, value) in entry.ToList())
                {
                    if (Times.Contains(name) || name.EndsWith("Ms", StringComparison.Ordinal))
                    {
                        entry.Remove(name);
                    }
                    else if (value is JsonValue text && text.TryGetValue<string>(out var words))
                    {
                        entry[name] = Digest().Replace(Duration().Replace(words, "…"), "digest …");
                    }
                    else if (value is not null)
                    {
                        WithoutTimes(value);
                    }
                }

                break;
            case JsonArray list:
                foreach (var value in list.OfType<JsonNode>())
                {
                    WithoutTimes(value);
                }

                // Things come in the order in which they were seen.
                var sorted = list.Select(v => v?.DeepClone()).OrderBy(v => v?.ToJsonString(), StringComparer.Ordinal).ToList();
                list.Clear();
                sorted.ForEach(list.Add);
                break;
        }

        return node;
    }

    // As sentences tell it, in both languages: 3493 ms, 1,5 s; and as a page writes the moment into its own addresses: 1795890900061.
    [GeneratedRegex(@"\d+(?:[.,]\d+)?[\s\u00A0\u202F]?m?s\b|\b1[5-9]\d{11}\b")]
    private static partial Regex Duration();

    // "digest 18febcf4d3c1ea08 in visit refusing, cc4668acfb58cc08 in visit accepting"; and in an address, digest-….
    [GeneratedRegex(@"\b(?:digest[ -])?[0-9a-f]{16}\b")]
    private static partial Regex Digest();
}
