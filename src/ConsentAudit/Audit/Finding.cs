namespace ConsentAudit.Audit;

/// <summary>What one rule concluded about one page.</summary>
public sealed record Finding
{
    /// <summary>The rule's id, as in <c>reject-on-first-layer</c>.</summary>
    public required string Rule { get; init; }

    /// <summary>What it concluded.</summary>
    public required Verdict Verdict { get; init; }

    /// <summary>How grave a failure would be.</summary>
    public required Severity Severity { get; init; }

    /// <summary>Whose requirement it is.</summary>
    public required Force Force { get; init; }

    /// <summary>The sentence for the reader.</summary>
    public required Text Message { get; init; }

    /// <summary>The legal texts.</summary>
    public IReadOnlyList<Citation> Basis { get; init; } = [];

    /// <summary>The evidence; never empty for a failure.</summary>
    public IReadOnlyList<Exhibit> Exhibits { get; init; } = [];
}
