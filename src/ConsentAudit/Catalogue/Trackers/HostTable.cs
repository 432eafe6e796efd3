namespace ConsentAudit.Catalogue.Trackers;

/// <summary>Finds what is known of a host and path: the longest host first, then the longest path.</summary>
internal sealed class HostTable(IEnumerable<HostFact> facts)
{
    private readonly Dictionary<string, HostFact[]> byHost = facts
        .GroupBy(f => f.Host, StringComparer.OrdinalIgnoreCase)
        .ToDictionary(g => g.Key, g => g.OrderByDescending(f => f.Path.Length).ToArray(), StringComparer.OrdinalIgnoreCase);

    public HostFact? Find(string host, string path) => Upwards(host)
        .Select(h => byHost.TryGetValue(h, out var known) ? known.FirstOrDefault(f => Begins(path, f.Path)) : null)
        .FirstOrDefault(f => f is not null);

    /// <summary>A host, then what is above it, label by label.</summary>
    public static IEnumerable<string> Upwards(string host)
    {
        for (var rest = host; rest.Length > 0;)
        {
            yield return rest;
            var dot = rest.IndexOf('.', StringComparison.Ordinal);
            rest = dot < 0 ? "" : rest[(dot + 1)..];
        }
    }

    /// <summary>Whether a path begins with another, by whole parts: /tr is Facebook's pixel, /travel is a page.</summary>
    public static bool Begins(string path, string with) =>
        path.StartsWith(with, StringComparison.Ordinal) && (path.Length == with.Length || with.Length == 0 || with[^1] == '/' || path[with.Length] == '/');

    /// <summary>Whether a host is another or below it, by whole labels.</summary>
    public static bool IsBelow(string host, string above)
    {
        var h = host.TrimStart('.');
        return h.Equals(above, StringComparison.OrdinalIgnoreCase)
            || h.EndsWith("." + above, StringComparison.OrdinalIgnoreCase);
    }
}
