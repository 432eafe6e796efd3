using ConsentAudit.Readings;

namespace ConsentAudit.Catalogue.Trackers;

/// <summary>What is known of a tracker, whatever its form: who, what for, and whether it needs consent.</summary>
public abstract record TrackerFact
{
    /// <summary>Who stands behind it.</summary>
    public required string Owner { get; init; }

    /// <summary>The owner's service.</summary>
    public string? Service { get; init; }

    /// <summary>What it is for.</summary>
    public required Purpose Purpose { get; init; }

    /// <summary>Whether it needs consent; null where that depends, or is not known.</summary>
    public required bool? NeedsConsent { get; init; }

    /// <summary>Usual life in days, or null.</summary>
    public double? LifetimeDays { get; init; }

    /// <summary>Where this can be read.</summary>
    public required string Source { get; init; }

    /// <summary>Names that a pattern must fit: its tests.</summary>
    public IReadOnlyList<string> Must { get; init; } = [];

    /// <summary>Names that a pattern must not fit: its tests.</summary>
    public IReadOnlyList<string> MustNot { get; init; } = [];
}
