using ConsentAudit.Audit;

namespace ConsentAudit.Reports.Baselines;

/// <summary>What a person wrote beside a finding.</summary>
public sealed record Review
{
    /// <summary>The decision, or null where none was made, or in words that are not ours.</summary>
    public Decision? Decision { get; init; }

    /// <summary>The decision as it was written.</summary>
    public string Words { get; init; } = "";

    /// <summary>The comment.</summary>
    public string Comment { get; init; } = "";

    /// <summary>Who decided.</summary>
    public string Reviewer { get; init; } = "";

    /// <summary>When: a day as in <c>2026-11-22</c>, else as it was written.</summary>
    public string Day { get; init; } = "";

    /// <summary>The verdict about which it was decided, or null where the workbook no longer tells.</summary>
    public Verdict? About { get; init; }
}
