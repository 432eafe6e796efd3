using ConsentAudit.Evidence;

namespace ConsentAudit.Audit;

/// <summary>What was concluded about one page.</summary>
public sealed record PageReport
{
    /// <summary>The address as it was asked for, credentials masked.</summary>
    public required string Url { get; init; }

    /// <summary>The address that was reached, or null.</summary>
    public string? FinalUrl { get; init; }

    /// <summary>The page's title.</summary>
    public string Title { get; init; } = "";

    /// <summary>The user's own name for the page, or null.</summary>
    public string? Label { get; init; }

    /// <summary>Audited, or failed.</summary>
    public required Outcome Outcome { get; init; }

    /// <summary>Why it failed, or null.</summary>
    public Failure? Failure { get; init; }

    /// <summary>The phases that were really observed.</summary>
    public IReadOnlyList<Phase> Phases { get; init; } = [];

    /// <summary>The gravest verdict of its findings.</summary>
    public required Verdict Verdict { get; init; }

    /// <summary>The consent banner, or null where none was found.</summary>
    public BannerEntry? Banner { get; init; }

    /// <summary>How many actions each choice took.</summary>
    public PageActions Actions { get; init; } = new(null, null, null);

    /// <summary>What was stored and sent.</summary>
    public IReadOnlyList<TrackerEntry> Trackers { get; init; } = [];

    /// <summary>What the page's consent interfaces said: witnesses, never verdicts. Empty where none was heard.</summary>
    public IReadOnlyDictionary<string, object> Signals { get; init; } = new Dictionary<string, object>();

    /// <summary>One finding for each rule.</summary>
    public IReadOnlyList<Finding> Findings { get; init; } = [];

    /// <summary>The page's evidence folder inside the run's, with a slash at its end.</summary>
    public string Evidence { get; init; } = "";

    /// <summary>Milliseconds that the page took.</summary>
    public long DurationMs { get; init; }
}
