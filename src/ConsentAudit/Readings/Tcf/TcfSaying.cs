using ConsentAudit.Evidence;

namespace ConsentAudit.Readings.Tcf;

/// <summary>What was said in the TCF's terms about a visitor's consent: by the page's interface, or by a request to somebody else.</summary>
public sealed record TcfSaying
{
    /// <summary>The visit in which it was heard.</summary>
    public required Visit Visit { get; init; }

    /// <summary>The phase in which it was heard.</summary>
    public required Phase Phase { get; init; }

    /// <summary>When, in milliseconds after the start of the navigation.</summary>
    public required int AtMs { get; init; }

    /// <summary>The interface's answer, or null for a request.</summary>
    public TcfSignal? Signal { get; init; }

    /// <summary>The request that carried a TC string, or null for the interface.</summary>
    public RequestSighting? Request { get; init; }

    /// <summary>The TC string, decoded.</summary>
    public required TcReading Text { get; init; }

    /// <summary>Whether it says that the GDPR applies; null where it does not say, which the TCF takes for a yes.</summary>
    public bool? GdprApplies => Request is null ? Signal?.GdprApplies : Request.Consent.GetValueOrDefault("gdpr") switch
    {
        "1" => true,
        "0" => false,
        _ => null,
    };

    /// <summary>Whether the interface gave its data. A stub that never loaded answers nothing.</summary>
    public bool HasData => Signal is { } s && (s.EventStatus.Length > 0 || s.TcString.Length > 0 || s.PurposeConsents.Count + s.PurposeInterests.Count + s.SpecialFeatures.Count > 0);

    /// <summary>Purposes that it says were consented to.</summary>
    public IReadOnlyList<int> PurposeConsents => HasData ? Signal!.PurposeConsents : Text.Decoded?.PurposeConsents ?? [];

    /// <summary>Purposes for which it claims a legitimate interest.</summary>
    public IReadOnlyList<int> PurposeInterests => HasData ? Signal!.PurposeInterests : Text.Decoded?.PurposeInterests ?? [];

    /// <summary>Special features that it says were opted into.</summary>
    public IReadOnlyList<int> SpecialFeatures => HasData ? Signal!.SpecialFeatures : Text.Decoded?.SpecialFeatures ?? [];

    /// <summary>How many vendors it says have consent.</summary>
    public int VendorConsents => HasData ? Signal!.VendorConsents : Text.Decoded?.VendorConsents.Count ?? 0;

    /// <summary>For how many vendors it claims a legitimate interest.</summary>
    public int VendorInterests => HasData ? Signal!.VendorInterests : Text.Decoded?.VendorInterests.Count ?? 0;

    /// <summary>Whether a purpose or a special feature is said to have consent.</summary>
    public TcfAnswer Consents => Answer(s => s.PurposeConsents.Count + s.SpecialFeatures.Count > 0, t => t.PurposeConsents.Count + t.SpecialFeatures.Count > 0);

    /// <summary>Whether a vendor is said to have consent.</summary>
    public TcfAnswer ConsentsToVendors => Answer(s => s.VendorConsents > 0, t => t.VendorConsents.Count > 0);

    /// <summary>Whether a legitimate interest is claimed for one of some purposes.</summary>
    public TcfAnswer ClaimsInterest(Func<int, bool> purpose) => Answer(s => s.PurposeInterests.Any(purpose), t => t.PurposeInterests.Any(purpose));

    private TcfAnswer Answer(Func<TcfSignal, bool> ofData, Func<TcString, bool> ofString)
    {
        var (data, text) = (HasData ? ofData(Signal!) : (bool?)null, Text.IsRead ? ofString(Text.Decoded) : (bool?)null);
        return (data, text) switch
        {
            (true, false) or (false, true) => TcfAnswer.Contradicted,
            (true, _) or (_, true) => TcfAnswer.Yes,

            // A string that is there and cannot be read might say anything.
            (false, _) when Text.Flaw is TcFlaw.None or TcFlaw.Empty => TcfAnswer.No,
            (null, false) => TcfAnswer.No,
            _ => TcfAnswer.Unread,
        };
    }
}
