namespace ConsentAudit.Audit;

/// <summary>What a page said of consent in the TCF's terms in one phase, and against it what was seen.</summary>
public sealed record TcfEntry
{
    /// <summary>Whether it says that the GDPR applies; null where it does not say.</summary>
    public bool? GdprApplies { get; init; }

    /// <summary><c>tcloaded</c>, <c>cmpuishown</c>, <c>useractioncomplete</c>, or empty.</summary>
    public string EventStatus { get; init; } = "";

    /// <summary>The platform's number.</summary>
    public int? CmpId { get; init; }

    /// <summary>The version of the policy it follows.</summary>
    public int? PolicyVersion { get; init; }

    /// <summary>Purposes that it says were consented to.</summary>
    public IReadOnlyList<int> PurposeConsents { get; init; } = [];

    /// <summary>Purposes for which it claims a legitimate interest.</summary>
    public IReadOnlyList<int> PurposeInterests { get; init; } = [];

    /// <summary>Special features that it says were opted into.</summary>
    public IReadOnlyList<int> SpecialFeatures { get; init; } = [];

    /// <summary>How many vendors it says have consent.</summary>
    public int VendorConsents { get; init; }

    /// <summary>For how many vendors it claims a legitimate interest.</summary>
    public int VendorInterests { get; init; }

    /// <summary>How many vendors the TC string says were shown to the visitor; null where it does not say.</summary>
    public int? DisclosedVendors { get; init; }

    /// <summary><c>read</c>, <c>empty</c>, or why the TC string could not be read: <c>too-long</c>, <c>not-encoded</c>, <c>other-version</c>, <c>truncated</c>, <c>inconsistent</c>.</summary>
    public required string TcString { get; init; }

    /// <summary>When the TC string was last changed; null where it could not be read.</summary>
    public DateTimeOffset? LastUpdated { get; init; }

    /// <summary>How many requests carried a TC string.</summary>
    public int Carried { get; init; }

    /// <summary>Whether what it says and what was seen go together: with no consent said, nothing that needs one was seen. Null where it did not answer.</summary>
    public bool? Agrees { get; init; }

    /// <summary>How many trackers that need consent were written or sent.</summary>
    public int Seen { get; init; }
}
