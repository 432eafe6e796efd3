namespace ConsentAudit.Catalogue.Trackers;

/// <summary>A tracker's own host, to which a name of a site's may lead without showing it (CNAME).</summary>
public sealed record CloakFact : TrackerFact
{
    /// <summary>The host; it stands for all below it.</summary>
    public required string Suffix { get; init; }
}
