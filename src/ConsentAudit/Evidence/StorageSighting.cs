namespace ConsentAudit.Evidence;

/// <summary>An entry of a page's storage that was written during a visit.</summary>
public sealed record StorageSighting
{
    /// <summary>Which storage.</summary>
    public required StorageKind Kind { get; init; }

    /// <summary>The origin that owns it, as in <c>https://www.example.org</c>.</summary>
    public required string Origin { get; init; }

    /// <summary>The key; of IndexedDB, the database's name.</summary>
    public required string Key { get; init; }

    /// <summary>First write in each phase, in milliseconds after the start of the navigation.</summary>
    public IReadOnlyDictionary<Phase, int> Moments { get; init; } = new Dictionary<Phase, int>();

    /// <summary>Facts about the last value written.</summary>
    public ValueFacts Value { get; init; } = new();
}
