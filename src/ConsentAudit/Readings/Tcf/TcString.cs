namespace ConsentAudit.Readings.Tcf;

/// <summary>A TC string of version 2 (IAB Europe, TCF 2.0 to 2.4), decoded: what a consent platform tells advertising vendors about a visitor's choice.</summary>
public sealed record TcString
{
    private const int Longest = 20_000;

    /// <summary>When it was first made.</summary>
    public DateTimeOffset Created { get; init; }

    /// <summary>When it was last changed.</summary>
    public DateTimeOffset LastUpdated { get; init; }

    /// <summary>The platform's number.</summary>
    public int CmpId { get; init; }

    /// <summary>The platform's version.</summary>
    public int CmpVersion { get; init; }

    /// <summary>On which of the platform's screens the choice was made.</summary>
    public int ConsentScreen { get; init; }

    /// <summary>In which language, two letters.</summary>
    public string ConsentLanguage { get; init; } = "";

    /// <summary>The version of the list of vendors.</summary>
    public int VendorListVersion { get; init; }

    /// <summary>The version of the policy.</summary>
    public int PolicyVersion { get; init; }

    /// <summary>Whether it holds for this site alone.</summary>
    public bool IsServiceSpecific { get; init; }

    /// <summary>Whether the publisher worded the purposes in its own way.</summary>
    public bool UseNonStandardTexts { get; init; }

    /// <summary>Special features that were opted into.</summary>
    public IReadOnlyList<int> SpecialFeatures { get; init; } = [];

    /// <summary>Purposes that were consented to.</summary>
    public IReadOnlyList<int> PurposeConsents { get; init; } = [];

    /// <summary>Purposes for which a legitimate interest is claimed that was not objected to.</summary>
    public IReadOnlyList<int> PurposeInterests { get; init; } = [];

    /// <summary>Whether purpose 1 (storage on the device) was not shown, as some countries have it.</summary>
    public bool PurposeOneTreatment { get; init; }

    /// <summary>The publisher's country, two letters.</summary>
    public string PublisherCountry { get; init; } = "";

    /// <summary>Vendors that were consented to.</summary>
    public IReadOnlyList<int> VendorConsents { get; init; } = [];

    /// <summary>Vendors that claim a legitimate interest which was not objected to.</summary>
    public IReadOnlyList<int> VendorInterests { get; init; } = [];

    /// <summary>The publisher's restrictions.</summary>
    public IReadOnlyList<PublisherRestriction> Restrictions { get; init; } = [];

    /// <summary>The vendors that were shown to the visitor (segment of type 1, compulsory since TCF 2.3), or null where there is no such segment.</summary>
    public IReadOnlyList<int>? DisclosedVendors { get; init; }

    /// <summary>What was granted to the publisher itself (segment of type 3), or null where there is no such segment.</summary>
    public PublisherTc? Publisher { get; init; }

    /// <summary>Reads a TC string; a bad one is a reading with a flaw and no exception.</summary>
    public static TcReading Parse(string? text)
    {
        text = text?.Trim().TrimEnd('=') ?? "";
        if (text.Length is 0 or > Longest)
        {
            return new(null, text.Length == 0 ? TcFlaw.Empty : TcFlaw.TooLong);
        }

        var segments = text.Split('.');
        var core = new BitReader(segments[0]);
        if (core.Int(6) != 2)
        {
            return new(null, core.Flaw == TcFlaw.None ? TcFlaw.OtherVersion : core.Flaw);
        }

        var (said, flaw) = (Core(core), core.Flaw);
        var seen = new HashSet<int>();
        foreach (var segment in segments.Skip(1))
        {
            var bits = new BitReader(segment);
            var type = bits.Int(3);
            said = type switch
            {
                1 => said with { DisclosedVendors = bits.Vendors() },
                3 => said with { Publisher = PublisherSegment(bits) },
                _ => said, // 2 named vendors allowed out of band and is void; others may come.
            };
            flaw = flaw != TcFlaw.None ? flaw : bits.Flaw != TcFlaw.None ? bits.Flaw : seen.Add(type) ? TcFlaw.None : TcFlaw.Inconsistent;
        }

        return flaw == TcFlaw.None ? new(said, TcFlaw.None) : new(null, flaw);
    }

    // The order of the initialisers is the order of the fields in the string.
    private static TcString Core(BitReader bits) => new()
    {
        Created = bits.Time(),
        LastUpdated = bits.Time(),
        CmpId = bits.Int(12),
        CmpVersion = bits.Int(12),
        ConsentScreen = bits.Int(6),
        ConsentLanguage = bits.Letters(),
        VendorListVersion = bits.Int(12),
        PolicyVersion = bits.Int(6),
        IsServiceSpecific = bits.Bit(),
        UseNonStandardTexts = bits.Bit(),
        SpecialFeatures = bits.Bits(12),
        PurposeConsents = bits.Bits(24),
        PurposeInterests = bits.Bits(24),
        PurposeOneTreatment = bits.Bit(),
        PublisherCountry = bits.Letters(),
        VendorConsents = bits.Vendors(),
        VendorInterests = bits.Vendors(),
        Restrictions = RestrictionsOf(bits),
    };

    private static List<PublisherRestriction> RestrictionsOf(BitReader bits)
    {
        var restrictions = new List<PublisherRestriction>();
        for (var count = bits.Int(12); count > 0 && bits.Flaw == TcFlaw.None; count--)
        {
            restrictions.Add(new PublisherRestriction(bits.Int(6), bits.Int(2), bits.Ranges()));
        }

        return restrictions;
    }

    private static PublisherTc PublisherSegment(BitReader bits)
    {
        var (consents, interests, own) = (bits.Bits(24), bits.Bits(24), bits.Int(6));
        return new PublisherTc { PurposeConsents = consents, PurposeInterests = interests, CustomConsents = bits.Bits(own), CustomInterests = bits.Bits(own) };
    }
}
