namespace ConsentAudit.Evidence;

/// <summary>A script that used one technique of fingerprinting during a visit.</summary>
public sealed record FingerprintSighting
{
    /// <summary>The technique.</summary>
    public required FingerprintTechnique Technique { get; init; }

    /// <summary>The address of the script, without query; empty where it has none.</summary>
    public required string Script { get; init; }

    /// <summary>First use in each phase, in milliseconds after the start of the navigation.</summary>
    public IReadOnlyDictionary<Phase, int> Moments { get; init; } = new Dictionary<Phase, int>();

    /// <summary>How many calls or different properties there were, as far as they were counted.</summary>
    public int Count { get; init; }

    /// <summary>What was called or read, at most 20 names.</summary>
    public IReadOnlyList<string> Calls { get; init; } = [];
}
