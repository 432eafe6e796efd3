using System.Text.Json.Serialization;

namespace ConsentAudit.Evidence;

/// <summary>One visit with a fresh browser profile: what was shown, stored and sent.</summary>
public sealed record Visit
{
    /// <summary>What the visitor did.</summary>
    public required VisitKind Kind { get; init; }

    /// <summary>Which time this was, where a page is visited several times (<c>--repeat</c>); null for the first.</summary>
    public int? Round { get; init; }

    /// <summary>When the visit began.</summary>
    public DateTimeOffset StartedAt { get; init; }

    /// <summary>The address that was reached, after redirects.</summary>
    public string FinalUrl { get; init; } = "";

    /// <summary>The page's title, cut at 300 characters.</summary>
    public string Title { get; init; } = "";

    /// <summary>HTTP status of the page.</summary>
    public int? Status { get; init; }

    /// <summary>Why this visit was made a second time, as a sentence; null where it is the first.</summary>
    public string? Again { get; init; }

    /// <summary>Why the visit did not complete, or null.</summary>
    public Failure? Failure { get; init; }

    /// <summary>When the banner was first seen, in milliseconds after the start of the navigation.</summary>
    public int? BannerAtMs { get; init; }

    /// <summary>The phases that were meant to be observed.</summary>
    public IReadOnlyList<PhaseRecord> Phases { get; init; } = [];

    /// <summary>The photographs, in order of time.</summary>
    public IReadOnlyList<Shot> Shots { get; init; } = [];

    /// <summary>The choice that was made, or null.</summary>
    public ChoiceRecord? Choice { get; init; }

    /// <summary>The withdrawal of an acceptance, or null.</summary>
    public ChoiceRecord? Withdrawal { get; init; }

    /// <summary>What came of opening the page about trackers to which the banner leads, or null where nobody opened it.</summary>
    public PolicyRecord? Policy { get; init; }

    /// <summary>What the page's consent interfaces said, in order of time: witnesses, never verdicts.</summary>
    public IReadOnlyList<SignalRecord> Signals { get; init; } = [];

    /// <summary>Cookies written.</summary>
    public IReadOnlyList<CookieSighting> Cookies { get; init; } = [];

    /// <summary>Storage entries written.</summary>
    public IReadOnlyList<StorageSighting> Storage { get; init; } = [];

    /// <summary>Requests sent.</summary>
    public IReadOnlyList<RequestSighting> Requests { get; init; } = [];

    /// <summary>Scripts that read the device in ways that tell it from others.</summary>
    public IReadOnlyList<FingerprintSighting> Fingerprints { get; init; } = [];

    /// <summary>The walk through the page by keyboard, or null where none was made.</summary>
    public FocusWalk? Walk { get; init; }

    /// <summary>Where the browser's own record of its requests lies until the evidence is saved (<c>--har</c>), or null. It holds raw values.</summary>
    [JsonIgnore]
    public string? Har { get; init; }

    /// <summary>What happened besides.</summary>
    public IReadOnlyList<Incident> Incidents { get; init; } = [];
}
