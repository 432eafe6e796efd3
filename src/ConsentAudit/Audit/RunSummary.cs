namespace ConsentAudit.Audit;

/// <summary>The counts of a run.</summary>
public sealed record RunSummary
{
    /// <summary>Pages asked for.</summary>
    public int Pages { get; init; }

    /// <summary>Pages seen and judged.</summary>
    public int Audited { get; init; }

    /// <summary>Pages that could not be seen.</summary>
    public int Failed { get; init; }

    /// <summary>Pages by verdict.</summary>
    public IReadOnlyDictionary<Verdict, int> Verdicts { get; init; } = new Dictionary<Verdict, int>();

    /// <summary>Findings by rule and verdict.</summary>
    public IReadOnlyDictionary<string, IReadOnlyDictionary<Verdict, int>> Rules { get; init; } =
        new Dictionary<string, IReadOnlyDictionary<Verdict, int>>();
}
