using System.Security.Cryptography;
using ConsentAudit.Evidence;

namespace ConsentAudit.Browser.Visits;

/// <summary>How pages are visited.</summary>
public sealed record VisitOptions
{
    /// <summary>Least time watched before a choice, in seconds; half of it after one.</summary>
    public double ObserveSeconds { get; init; } = 5;

    /// <summary>Whole budget of one page, in seconds.</summary>
    public double TimeoutSeconds { get; init; } = 90;

    /// <summary>How often a page is tried again after a failure that may pass.</summary>
    public int Retries { get; init; } = 1;

    /// <summary>How gently hosts are treated; null: a page's visits go side by side.</summary>
    public HostLimit? PerHost { get; init; }

    /// <summary>The phases that the user wants to be observed, besides the one before any choice.</summary>
    public IReadOnlySet<Phase> Phases { get; init; } = Enum.GetValues<Phase>().ToHashSet();

    /// <summary>The phases that some rule asks for.</summary>
    public IReadOnlySet<Phase> Needed { get; init; } = Enum.GetValues<Phase>().ToHashSet();

    /// <summary>Whether the visitor who refused comes back with the browser closed in between.</summary>
    public bool Returns { get; init; } = true;

    /// <summary>Language and region.</summary>
    public string Locale { get; init; } = "fr-FR";

    /// <summary>IANA time zone.</summary>
    public string TimeZone { get; init; } = "Europe/Paris";

    /// <summary>Width of the window in CSS pixels.</summary>
    public int Width { get; init; } = 1366;

    /// <summary>Height of the window in CSS pixels.</summary>
    public int Height { get; init; } = 768;

    /// <summary>Whether the window is a phone's.</summary>
    public bool Mobile { get; init; }

    /// <summary>A user agent to use, or null for the browser's own without traces of automation.</summary>
    public string? UserAgent { get; init; }

    /// <summary>Headers to send with every request.</summary>
    public IReadOnlyDictionary<string, string> Headers { get; init; } = new Dictionary<string, string>();

    /// <summary>Whether faulty certificates are accepted.</summary>
    public bool IgnoreHttpsErrors { get; init; }

    /// <summary>Whether public pages may lead to private addresses.</summary>
    public bool AllowPrivate { get; init; }

    /// <summary>Whether the page about trackers is read to which the banner leads.</summary>
    public bool ReadsPolicy { get; init; } = true;

    /// <summary>Whether pictures of the page are taken.</summary>
    public bool Screenshots { get; init; } = true;

    /// <summary>The folder in which the browser records what goes over the network, raw values included, until a page is saved (<c>--har</c>); or null.</summary>
    public string? HarFolder { get; init; }

    /// <summary>Under which values become digests: made anew for each run, and never written down.</summary>
    public Salt Salt { get; init; } = new(RandomNumberGenerator.GetBytes(2 * Salt.Least));

    /// <summary>Whether a phase is to be observed.</summary>
    public bool Wants(Phase phase) => WhyNot(phase) is null;

    /// <summary>Why a phase is not to be observed, a key of rules/reasons.json; or null.</summary>
    public string? WhyNot(Phase phase) => !Phases.Contains(phase) ? "not-asked" : Needed.Contains(phase) ? null : "not-needed";
}
