namespace ConsentAudit.Evidence;

/// <summary>A cookie that was written during a visit, with the first moment it was written in each phase.</summary>
public sealed record CookieSighting
{
    /// <summary>The cookie's name.</summary>
    public required string Name { get; init; }

    /// <summary>The domain it belongs to; a leading dot where sub-domains share it.</summary>
    public required string Domain { get; init; }

    /// <summary>The path it belongs to.</summary>
    public string Path { get; init; } = "/";

    /// <summary>First write in each phase, in milliseconds after the start of the navigation.</summary>
    public IReadOnlyDictionary<Phase, int> Moments { get; init; } = new Dictionary<Phase, int>();

    /// <summary>Facts about the last value seen.</summary>
    public ValueFacts Value { get; init; } = new();

    /// <summary>The life that was asked for, in days, where the raw Set-Cookie was seen; else the jar's, which Chromium cuts at 400; null for a session cookie.</summary>
    public double? LifetimeDays { get; init; }

    /// <summary>The life asked for by the last write in each phase, in days; null for a session cookie.</summary>
    public IReadOnlyDictionary<Phase, double?> Lifetimes { get; init; } = new Dictionary<Phase, double?>();

    /// <summary>Whether <see cref="LifetimeDays"/> is what the server asked for or the script asked for rather than what the jar kept.</summary>
    public bool LifetimeAsAsked { get; init; }

    /// <summary>Out of reach of scripts.</summary>
    public bool HttpOnly { get; init; }

    /// <summary>Sent over encrypted connections only.</summary>
    public bool Secure { get; init; }

    /// <summary>The SameSite attribute, as the jar has it.</summary>
    public string SameSite { get; init; } = "";

    /// <summary>The site under which it is partitioned, or null.</summary>
    public string? Partition { get; init; }

    /// <summary>The response (its address without query) or the script (with its line) that set it, or null: not seen.</summary>
    public string? SetBy { get; init; }

    /// <summary>The first writes, in order of time; at most 20.</summary>
    public IReadOnlyList<CookieWrite> Writes { get; init; } = [];

    /// <summary>Whether it was still in the jar when the visit ended.</summary>
    public bool Kept { get; init; } = true;
}
