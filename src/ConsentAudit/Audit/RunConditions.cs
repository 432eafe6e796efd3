using ConsentAudit.Evidence;

namespace ConsentAudit.Audit;

/// <summary>Under which conditions a run was made.</summary>
public sealed record RunConditions
{
    /// <inheritdoc cref="Conditions.Locale"/>
    public string Locale { get; init; } = "";

    /// <inheritdoc cref="Conditions.TimeZone"/>
    public string TimeZone { get; init; } = "";

    /// <inheritdoc cref="Conditions.Viewport"/>
    public string Viewport { get; init; } = "";

    /// <inheritdoc cref="Conditions.UserAgent"/>
    public string UserAgent { get; init; } = "";

    /// <inheritdoc cref="Conditions.ObserveSeconds"/>
    public double ObserveSeconds { get; init; }

    /// <inheritdoc cref="Conditions.TimeoutSeconds"/>
    public double TimeoutSeconds { get; init; }

    /// <inheritdoc cref="Conditions.Sandbox"/>
    public bool Sandbox { get; init; }

    /// <inheritdoc cref="Conditions.ThirdPartyCookies"/>
    public string ThirdPartyCookies { get; init; } = "";

    /// <inheritdoc cref="Conditions.Appearance"/>
    public IReadOnlyList<string> Appearance { get; init; } = [];

    /// <inheritdoc cref="Conditions.ConnectTo"/>
    public IReadOnlyList<string> ConnectTo { get; init; } = [];

    /// <summary>Which rules and thresholds apply.</summary>
    public string Pack { get; init; } = "fr";

    /// <summary>The day of the law that the pack holds.</summary>
    public string PackVersion { get; init; } = "";

    /// <summary>The filter lists that requests were compared with.</summary>
    public IReadOnlyList<FilterListEntry> FilterLists { get; init; } = [];

    /// <summary>The choices that were made: reject, accept.</summary>
    public IReadOnlyList<string> Choices { get; init; } = [];

    /// <summary>How often each visit was made.</summary>
    public int Repeat { get; init; } = 1;

    /// <summary>Whether the browser's record of the network was kept, raw values included.</summary>
    public bool Har { get; init; }
}
