using ConsentAudit.Evidence;

namespace ConsentAudit.Audit;

/// <summary>A piece of evidence that a finding rests on.</summary>
public sealed record Exhibit
{
    /// <summary>The visit it comes from.</summary>
    public required VisitKind Visit { get; init; }

    /// <summary>The phase it was seen in.</summary>
    public required Phase Moment { get; init; }

    /// <summary>When, in milliseconds after the start of the navigation.</summary>
    public required int AtMs { get; init; }

    /// <summary>control, banner, cookie, local-storage, session-storage, indexed-db, cache-storage, service-worker, fingerprint, request, digest (values that differ between visits), signal (what a consent interface said), page.</summary>
    public required string Kind { get; init; }

    /// <summary>What was seen: a label, a cookie with its domain, an address without query.</summary>
    public required string What { get; init; }

    /// <summary>The file that shows it, inside the page's evidence folder, or null.</summary>
    public string? File { get; init; }
}
