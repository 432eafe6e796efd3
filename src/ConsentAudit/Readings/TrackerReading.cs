using ConsentAudit.Catalogue.Filters;
using ConsentAudit.Catalogue.Trackers;
using ConsentAudit.Evidence;

namespace ConsentAudit.Readings;

/// <summary>A tracker, or what might be one, as it was read from all visits of a page.</summary>
public sealed record TrackerReading
{
    /// <summary>In which form it was seen.</summary>
    public required TrackerKind Kind { get; init; }

    /// <summary>A cookie's name, a storage key, a request's host and path.</summary>
    public required string Name { get; init; }

    /// <summary>The names as they were seen, where each profile has a name of its own and <see cref="Name"/> is their pattern; else empty.</summary>
    public IReadOnlyList<string> Names { get; init; } = [];

    /// <summary>The host it belongs to.</summary>
    public required string Host { get; init; }

    /// <summary>Of the page's site or of another.</summary>
    public required Party Party { get; init; }

    /// <summary>What is known of it, or null.</summary>
    public TrackerFact? Fact { get; init; }

    /// <summary>The filter of the user's lists on which it stands, where nothing else is known of it; or null.</summary>
    public FilterMatch? Listed { get; init; }

    /// <summary>What it is for.</summary>
    public required Purpose Purpose { get; init; }

    /// <summary>Whether it needs consent; null where not known.</summary>
    public bool? NeedsConsent { get; init; }

    /// <summary>Whether it is, or carries, a value that tells this visitor from others; null where that could not be compared.</summary>
    public bool? Identifies { get; init; }

    /// <summary>Where each fresh profile has a value of its own: the digests that show it.</summary>
    public IReadOnlyList<ValueSight> Values { get; init; } = [];

    /// <summary>Why it is classed so.</summary>
    public string Why { get; init; } = "";

    /// <summary>The first sight in each phase that was observed.</summary>
    public IReadOnlyDictionary<Phase, Sight> Sights { get; init; } = new Dictionary<Phase, Sight>();

    /// <summary>Life in days, or null for a session.</summary>
    public double? LifetimeDays { get; init; }

    /// <summary>Who set it, or null.</summary>
    public string? SetBy { get; init; }

    /// <summary>The tracker's own host behind a name of the site's (CNAME), or null.</summary>
    public string? CloakedAs { get; init; }

    /// <summary>For a fingerprint: the techniques that its script used.</summary>
    public IReadOnlyList<FingerprintTechnique> Techniques { get; init; } = [];

    /// <summary>For a fingerprint: the techniques that its script used in each phase.</summary>
    public IReadOnlyDictionary<Phase, IReadOnlyList<FingerprintTechnique>> TechniquesIn { get; init; } = new Dictionary<Phase, IReadOnlyList<FingerprintTechnique>>();

    /// <summary>In how many visits it was seen before any choice, of those that could have shown it.</summary>
    public string Seen { get; init; } = "";

    /// <summary>Whether it was seen in a phase.</summary>
    public bool In(Phase phase) => Sights.ContainsKey(phase);

    /// <summary>Whether a stored thing of this name is meant.</summary>
    public bool IsNamed(string name) => Name == name || Names.Contains(name);

    /// <summary>A value as one visit had it.</summary>
    /// <param name="Visit">The visit.</param>
    /// <param name="Digest">The digest of the value; where the name itself differs, that of the name.</param>
    public sealed record ValueSight(VisitKind Visit, string Digest);

    /// <summary>One sight: in which visit, and when.</summary>
    /// <param name="Visit">The visit.</param>
    /// <param name="AtMs">Milliseconds after the start of the navigation.</param>
    /// <param name="Identified">For a request: whether an identifier went with it in this phase.</param>
    public sealed record Sight(VisitKind Visit, int AtMs, bool Identified);
}
