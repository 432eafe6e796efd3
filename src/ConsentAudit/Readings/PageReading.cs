using ConsentAudit.Evidence;

namespace ConsentAudit.Readings;

/// <summary>What the evidence of a page means: the banner, its controls, the trackers, and what was not seen.</summary>
public sealed record PageReading
{
    /// <summary>The evidence itself.</summary>
    public required EvidenceBundle Evidence { get; init; }

    /// <summary>What each photograph shows.</summary>
    public required IReadOnlyDictionary<Shot, ShotReading> Shots { get; init; }

    /// <summary>The banner before any choice, or null.</summary>
    public BannerReading? Banner { get; init; }

    /// <summary>The visit in which that banner was read, or null.</summary>
    public Visit? BannerVisit { get; init; }

    /// <summary>The photograph in which it was read, or null.</summary>
    public Shot? BannerShot { get; init; }

    /// <summary>What was stored and sent.</summary>
    public required IReadOnlyList<TrackerReading> Trackers { get; init; }

    /// <summary>Why the page could not be audited, or null.</summary>
    public Failure? Failure => Evidence.Visits.Count == 0
        ? new Failure(FailureKind.Browser, "No visit was recorded.")
        : Evidence.Visits.All(v => v.Failure is not null) ? Evidence.Visits[0].Failure : null;

    /// <summary>What is told of a phase: the visit and its record, that in which it was observed first; or null.</summary>
    public (Visit Visit, PhaseRecord Record)? Of(Phase phase) => Evidence.Visits
        .SelectMany(v => v.Phases.Where(p => p.Phase == phase).Select(p => ((Visit, PhaseRecord)?)(v, p)))
        .OrderByDescending(p => p!.Value.Item2.Observed)
        .FirstOrDefault();

    /// <summary>Whether a phase was observed.</summary>
    public bool Observed(Phase phase) => Of(phase) is { Record.Observed: true };

    /// <summary>Whether a choice was made and verified: the banner went away by it.</summary>
    public bool Verified(Phase phase) => Of(phase) is { } of && of.Record.Observed && of.Visit.Choice is { BannerGone: true };

    /// <summary>Controls of the first layer whose meaning remains unknown.</summary>
    public IReadOnlyList<Control> Unclassified => Banner is null ? [] : [.. Banner.Controls.Where(c => c.Unclassified)];
}
