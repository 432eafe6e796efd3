using System.Text.Json.Serialization;
using ConsentAudit.Audit.Baselines;

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

    /// <summary>How it stands to an earlier run; null, and not written, where it was held against none.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public BaselineState? Baseline { get; init; }

    /// <summary>Why a person accepted it; null, and not written, where nobody has.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public AcceptedNote? Acceptance { get; init; }

    /// <summary>Whether it is a failure that nobody knew of or accepted: what makes a run fail.</summary>
    [JsonIgnore]
    public bool Counts => Verdict == Verdict.Fail && Baseline is not (BaselineState.Known or BaselineState.Accepted);
}
