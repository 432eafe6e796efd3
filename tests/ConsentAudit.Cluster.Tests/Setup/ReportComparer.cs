using System.Text.Json.Nodes;

namespace ConsentAudit.Cluster.Tests.Setup;

/// <summary>Takes out of a report what differs between any two runs of the same pages: when things were seen.</summary>
internal static class ReportComparer
{
    private static readonly string[] Times = ["startedAt", "finishedAt", "moments"];

    public static JsonNode WithoutTimes(JsonNode node)
    {
        switch (node)
        {
            case JsonObject entry:
                foreach (var name in entry.Select(e => e.Key).Where(k => Times.Contains(k) || k.EndsWith("Ms", StringComparison.Ordinal)).ToList())
                {
                    entry.Remove(name);
                }

                foreach (var (_, value) in entry)
                {
                    _ = value is null ? null : WithoutTimes(value);
                }

                break;
            case JsonArray list:
                foreach (var value in list.OfType<JsonNode>())
                {
                    WithoutTimes(value);
                }

                break;
        }

        return node;
    }
}
