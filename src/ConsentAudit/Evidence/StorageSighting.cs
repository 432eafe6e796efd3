namespace ConsentAudit.Evidence;

/// <summary>An entry of a page's storage that was written during a visit.</summary>
public sealed record StorageSighting
{
    /// <summary>Which storage.</summary>
    public required StorageKind Kind { get; init; }

    /// <summary>The origin that owns it, as in <c>https://www.example.org</c>.</summary>
    public required string Origin { get; init; }

    /// <summary>The key; of IndexedDB, the database's name; of a cache, its name; of a service worker, the address of its script.</summary>
    public required string Key { get; init; }

    /// <summary>First write in each phase, in milliseconds after the start of the navigation.</summary>
    public IReadOnlyDictionary<Phase, int> Moments { get; init; } = new Dictionary<Phase, int>();

    /// <summary>Facts about the last value written.</summary>
    public ValueFacts Value { get; init; } = new();

    /// <summary>What a database or cache holds, by <c>store/key</c> or by address without query (the value is then the query; what lies under it is not read); at most 50 entries.</summary>
    public IReadOnlyDictionary<string, ValueFacts> Entries { get; init; } = new Dictionary<string, ValueFacts>();

    /// <summary>The script that wrote it, with its line, or null: not seen.</summary>
    public string? SetBy { get; init; }
}
