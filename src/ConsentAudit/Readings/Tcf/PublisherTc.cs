namespace ConsentAudit.Readings.Tcf;

/// <summary>What the visitor granted to the publisher itself: the segment of type 3.</summary>
public sealed record PublisherTc
{
    /// <summary>Purposes that were consented to.</summary>
    public IReadOnlyList<int> PurposeConsents { get; init; } = [];

    /// <summary>Purposes for which the publisher claims a legitimate interest.</summary>
    public IReadOnlyList<int> PurposeInterests { get; init; } = [];

    /// <summary>Purposes of the publisher's own that were consented to.</summary>
    public IReadOnlyList<int> CustomConsents { get; init; } = [];

    /// <summary>Purposes of the publisher's own for which it claims a legitimate interest.</summary>
    public IReadOnlyList<int> CustomInterests { get; init; } = [];
}
