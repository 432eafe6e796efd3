namespace ConsentAudit.Catalogue.Trackers;

/// <summary>What is known of a cookie.</summary>
public sealed record CookieFact : TrackerFact
{
    /// <summary>Its name; <c>*</c> stands for any characters.</summary>
    public required string Name { get; init; }

    /// <summary>The domains on which it means this; empty for any.</summary>
    public IReadOnlyList<string> Hosts { get; init; } = [];
}
