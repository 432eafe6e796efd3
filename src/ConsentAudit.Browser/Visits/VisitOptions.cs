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

    /// <summary>Whether the refusal is followed.</summary>
    public bool Reject { get; init; } = true;

    /// <summary>Whether the acceptance is followed.</summary>
    public bool Accept { get; init; } = true;

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

    /// <summary>Whether pictures of the page are taken.</summary>
    public bool Screenshots { get; init; } = true;
}
