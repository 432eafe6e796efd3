namespace ConsentAudit.Catalogue.Trackers;

/// <summary>What is known of a key of localStorage, sessionStorage or of an IndexedDB database.</summary>
public sealed record StorageFact : TrackerFact
{
    /// <summary>The key; <c>*</c> stands for any characters.</summary>
    public required string Key { get; init; }

    /// <summary>The domains on which it means this; empty for any.</summary>
    public IReadOnlyList<string> Hosts { get; init; } = [];
}
