namespace ConsentAudit.Catalogue.Trackers;

/// <summary>A path by which a tracker is known though it is served from the site's own host.</summary>
public sealed record PathFact : TrackerFact
{
    /// <summary>How the path begins, by whole parts; after <c>*</c>, how it ends.</summary>
    public required string Path { get; init; }

    /// <summary>Whether a path is the tracker's.</summary>
    public bool Fits(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return Path[0] == '*'
            ? path.EndsWith(Path[1..], StringComparison.Ordinal)
            : HostTable.Begins(path, Path);
    }
}
