namespace ConsentAudit.Audit.Differences;

/// <summary>What differs on a page between two runs.</summary>
public sealed record PageDifference
{
    /// <summary>The page's address.</summary>
    public required string Url { get; init; }

    /// <summary>Whether it could be audited, where that has changed.</summary>
    public Change<Outcome>? Outcome { get; init; }

    /// <summary>Its verdict, where that has changed.</summary>
    public Change<Verdict>? Verdict { get; init; }

    /// <summary>Whether a banner was found, where that has changed.</summary>
    public Change<bool>? Banner { get; init; }

    /// <summary>The consent platform, where that has changed.</summary>
    public Change<string>? Platform { get; init; }

    /// <summary>Controls of the banner that are there now: <c>reject, layer 1</c>.</summary>
    public IReadOnlyList<ControlDifference> ControlsAppeared { get; init; } = [];

    /// <summary>Controls of the banner that are there no more.</summary>
    public IReadOnlyList<ControlDifference> ControlsGone { get; init; } = [];

    /// <summary>Findings that differ.</summary>
    public IReadOnlyList<FindingDifference> Findings { get; init; } = [];

    /// <summary>Trackers that were not seen before, or not in these phases.</summary>
    public IReadOnlyList<TrackerDifference> TrackersAppeared { get; init; } = [];

    /// <summary>Trackers that are seen no more, or no more in these phases.</summary>
    public IReadOnlyList<TrackerDifference> TrackersGone { get; init; } = [];

    /// <summary>Whether anything differs.</summary>
    internal bool IsAny => Outcome is not null || Verdict is not null || Banner is not null || Platform is not null
        || ControlsAppeared.Count + ControlsGone.Count + Findings.Count + TrackersAppeared.Count + TrackersGone.Count > 0;
}
