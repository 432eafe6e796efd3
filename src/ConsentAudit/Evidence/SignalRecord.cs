namespace ConsentAudit.Evidence;

/// <summary>What the page's consent interfaces said when they were asked, at the end of a phase.</summary>
public sealed record SignalRecord
{
    /// <summary>The phase at whose end they were asked.</summary>
    public required Phase Phase { get; init; }

    /// <summary>When, in milliseconds after the start of the navigation.</summary>
    public int AtMs { get; init; }

    /// <summary>The address of the page that was asked, without query.</summary>
    public string Page { get; init; } = "";

    /// <summary>The answer of <c>__tcfapi</c> (IAB TCF, CMP API 2), or null where there is none.</summary>
    public TcfSignal? Tcf { get; init; }

    /// <summary>The consent commands in <c>dataLayer</c>, in its order (Google Consent Mode).</summary>
    public IReadOnlyList<ConsentCommand> Commands { get; init; } = [];

    /// <summary>The GPP string that <c>__gpp</c> gave, or null.</summary>
    public string? Gpp { get; init; }

    /// <summary>What <c>navigator.globalPrivacyControl</c> says, or null where the browser has none.</summary>
    public bool? Gpc { get; init; }
}
