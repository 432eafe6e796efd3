namespace ConsentAudit.Readings.Tcf;

/// <summary>What a signal of Google's Consent Mode was set to.</summary>
public enum ConsentState
{
    /// <summary>It is told in a way that is not known: never taken for a grant.</summary>
    Unknown,

    /// <summary>It was not set.</summary>
    Unset,

    /// <summary>It was denied.</summary>
    Denied,

    /// <summary>It was granted.</summary>
    Granted,
}
