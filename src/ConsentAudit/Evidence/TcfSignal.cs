namespace ConsentAudit.Evidence;

/// <summary>What a consent platform said through the TCF's interface (IAB Europe, CMP API 2, TCData).</summary>
public sealed record TcfSignal
{
    /// <summary>Whether the platform says that the GDPR applies; null where it does not say.</summary>
    public bool? GdprApplies { get; init; }

    /// <summary><c>tcloaded</c>, <c>cmpuishown</c>, <c>useractioncomplete</c>, or empty.</summary>
    public string EventStatus { get; init; } = "";

    /// <summary><c>stub</c>, <c>loading</c>, <c>loaded</c>, <c>error</c>, or empty.</summary>
    public string CmpStatus { get; init; } = "";

    /// <summary>The platform's number.</summary>
    public int? CmpId { get; init; }

    /// <summary>The version of the policy it follows.</summary>
    public int? PolicyVersion { get; init; }

    /// <summary>The TC string, as it was given; empty where there is none. Cut at 20,000 characters.</summary>
    public string TcString { get; init; } = "";

    /// <summary>Purposes (1 to 11) for which it says that consent was given.</summary>
    public IReadOnlyList<int> PurposeConsents { get; init; } = [];

    /// <summary>Purposes for which it claims a legitimate interest that was not objected to.</summary>
    public IReadOnlyList<int> PurposeInterests { get; init; } = [];

    /// <summary>Special features that it says were opted into.</summary>
    public IReadOnlyList<int> SpecialFeatures { get; init; } = [];

    /// <summary>How many vendors it says have consent.</summary>
    public int VendorConsents { get; init; }

    /// <summary>For how many vendors it claims a legitimate interest.</summary>
    public int VendorInterests { get; init; }
}
