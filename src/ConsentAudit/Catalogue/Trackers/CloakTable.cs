namespace ConsentAudit.Catalogue.Trackers;

/// <summary>Finds the tracker behind a site's own name: by the aliases of its DNS entry, or by the path.</summary>
internal sealed class CloakTable(IReadOnlyList<CloakFact> targets, IReadOnlyList<PathFact> paths)
{
    private readonly Dictionary<string, CloakFact> bySuffix = targets.ToDictionary(t => t.Suffix, StringComparer.OrdinalIgnoreCase);
    private readonly PathFact[] longestFirst = [.. paths.OrderByDescending(p => p.Path.Length)];

    /// <summary>The first of the aliases that is a tracker's, by its longest known suffix; null where none is.</summary>
    public CloakFact? Find(IReadOnlyList<string> aliases) => aliases.Select(Target).FirstOrDefault(t => t is not null);

    /// <summary>The tracker that is known by a path, or null.</summary>
    public PathFact? Path(string path) => longestFirst.FirstOrDefault(p => p.Fits(path));

    private CloakFact? Target(string alias) => HostTable.Upwards(alias.Trim('.')).Select(h => bySuffix.GetValueOrDefault(h)).FirstOrDefault(t => t is not null);
}
