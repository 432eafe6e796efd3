namespace ConsentAudit.Readings;

/// <summary>What the words of a layer of the banner, or of the policy behind it, tell a visitor before a choice.</summary>
public sealed record LayerWords
{
    /// <summary>The language of its text, ISO 639-1, or null where it cannot be told.</summary>
    public string? Language { get; init; }

    /// <summary>Whether the words of that language are known, so that what was not recognised may be missing.</summary>
    public bool Known { get; init; }

    /// <summary>Whether its text was read whole: nothing was cut, and no picture in it may hold more of it.</summary>
    public bool Whole { get; init; }

    /// <summary>How many words it has.</summary>
    public int Length { get; init; }

    /// <summary>The purposes that it names to the eye.</summary>
    public IReadOnlyList<Purpose> Purposes { get; init; } = [];

    /// <summary>The sentences that name a purpose.</summary>
    public IReadOnlyList<string> PurposeSentences { get; init; } = [];

    /// <summary>Sentences that name a purpose too vaguely.</summary>
    public IReadOnlyList<string> VaguePurposes { get; init; } = [];

    /// <summary>Sentences that may name a purpose, those out of sight included.</summary>
    public IReadOnlyList<string> PurposeHints { get; init; } = [];

    /// <summary>The sentences that name advertising.</summary>
    public IReadOnlyList<string> Advertising { get; init; } = [];

    /// <summary>Sentences that may name it, those out of sight included.</summary>
    public IReadOnlyList<string> AdvertisingHints { get; init; } = [];

    /// <summary>The sentences that say that a choice can be taken back.</summary>
    public IReadOnlyList<string> Withdrawal { get; init; } = [];

    /// <summary>Sentences that may say it, those out of sight included.</summary>
    public IReadOnlyList<string> WithdrawalHints { get; init; } = [];

    /// <summary>Sentences and labels that move by feelings or promises.</summary>
    public IReadOnlyList<string> Steering { get; init; } = [];

    /// <summary>How many partners it tells of, or null where it gives no number.</summary>
    public PartnerCount? Partners { get; init; }

    /// <summary>Whether it holds a number and a word for partners, wherever they stand.</summary>
    public bool MayCountPartners { get; init; }
}
