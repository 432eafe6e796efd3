using ConsentAudit.Evidence;
using ConsentAudit.Readings;

namespace ConsentAudit.Audit;

/// <summary>Something stored on the visitor's device or sent from it, as the report shows it.</summary>
public sealed record TrackerEntry
{
    /// <summary>Cookie, storage entry or request.</summary>
    public required TrackerKind Kind { get; init; }

    /// <summary>A cookie's name, a storage key, a request's host and path.</summary>
    public required string Name { get; init; }

    /// <summary>The host it belongs to.</summary>
    public required string Host { get; init; }

    /// <summary>Of the page's own site or of another.</summary>
    public required Party Party { get; init; }

    /// <summary>Who stands behind it, or null where not known.</summary>
    public string? Owner { get; init; }

    /// <summary>What it is for.</summary>
    public required Purpose Purpose { get; init; }

    /// <summary>Whether it needs consent; null where not known.</summary>
    public bool? NeedsConsent { get; init; }

    /// <summary>The phases in which it was written or sent.</summary>
    public IReadOnlyList<Phase> Phases { get; init; } = [];

    /// <summary>Milliseconds after the start of the navigation of the first write or sending in each phase.</summary>
    public IReadOnlyDictionary<Phase, int> Moments { get; init; } = new Dictionary<Phase, int>();

    /// <summary>Life in days; null for a session, or where it does not apply.</summary>
    public double? LifetimeDays { get; init; }

    /// <summary>Who set it: an address, or null where not known.</summary>
    public string? SetBy { get; init; }

    /// <summary>The tracker's own host behind a name of the site's, or null.</summary>
    public string? CloakedAs { get; init; }

    /// <summary>Why it is classed so, in one English sentence.</summary>
    public string Why { get; init; } = "";

    /// <summary>In how many of the visits that could have shown it: <c>1 of 1</c>.</summary>
    public string Seen { get; init; } = "1 of 1";
}
