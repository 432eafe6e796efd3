namespace ConsentAudit.Catalogue.Trackers;

/// <summary>What is known of a host, or of a part of its paths.</summary>
public sealed record HostFact : TrackerFact
{
    /// <summary>The host; it stands for all below it.</summary>
    public required string Host { get; init; }

    /// <summary>How the path begins; empty for all of it.</summary>
    public string Path { get; init; } = "";
}
