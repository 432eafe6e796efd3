namespace ConsentAudit.Evidence;

/// <summary>What came of opening the site's page about its trackers, to which the banner leads.</summary>
public sealed record PolicyRecord
{
    /// <summary>The address that the banner's link gives, without query.</summary>
    public required string Url { get; init; }

    /// <summary>When it was opened, in milliseconds after the start of the navigation.</summary>
    public int AtMs { get; init; }

    /// <summary>Why it was not seen, or null; its photograph is that of <see cref="Moment.Policy"/>.</summary>
    public Failure? Failure { get; init; }
}
