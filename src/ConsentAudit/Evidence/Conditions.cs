namespace ConsentAudit.Evidence;

/// <summary>Under which conditions a page was visited: what the visitor looked like to the site, and what the browser was told.</summary>
public sealed record Conditions
{
    /// <summary>Name and version of the browser.</summary>
    public string Browser { get; init; } = "";

    /// <summary>The user agent that the site was told.</summary>
    public string UserAgent { get; init; } = "";

    /// <summary>Language and region, as in <c>fr-FR</c>.</summary>
    public string Locale { get; init; } = "";

    /// <summary>IANA time zone, as in <c>Europe/Paris</c>.</summary>
    public string TimeZone { get; init; } = "";

    /// <summary>Width and height in CSS pixels, as in <c>1366x768</c>.</summary>
    public string Viewport { get; init; } = "";

    /// <summary>Least time watched before a choice; half of it after one. Seconds.</summary>
    public double ObserveSeconds { get; init; }

    /// <summary>Whole budget of one page. Seconds.</summary>
    public double TimeoutSeconds { get; init; }

    /// <summary>Whether the browser's sandbox was on; it is off only for the root user.</summary>
    public bool Sandbox { get; init; }

    /// <summary>Whether cookies of other sites were allowed: <c>allowed</c>, explicitly.</summary>
    public string ThirdPartyCookies { get; init; } = "allowed";

    /// <summary>What was changed so that the visitor looks ordinary, one sentence each.</summary>
    public IReadOnlyList<string> Appearance { get; init; } = [];

    /// <summary>Command-line switches given to the browser.</summary>
    public IReadOnlyList<string> Switches { get; init; } = [];

    /// <summary>Addresses that were connected to in place of others (<c>--connect-to</c>); empty for the open web.</summary>
    public IReadOnlyList<string> ConnectTo { get; init; } = [];
}
