using ConsentAudit.Audit;

namespace ConsentAudit.Catalogue.Packs;

/// <summary>What a jurisdiction sees otherwise than a rule's sheet.</summary>
public sealed record PackRule
{
    /// <summary>Whether the rule does not apply.</summary>
    public bool Off { get; init; }

    /// <summary>Why it does not apply, or null.</summary>
    public Text? Why { get; init; }

    /// <summary>How grave a failure is, or null for as in the sheet.</summary>
    public Severity? Severity { get; init; }

    /// <summary>Whose requirement it is, or null for as in the sheet.</summary>
    public Force? Force { get; init; }

    /// <summary>Citations to be named before the sheet's.</summary>
    public IReadOnlyList<Citation> Basis { get; init; } = [];

    /// <summary>Figures in the place of the sheet's.</summary>
    public IReadOnlyDictionary<string, Threshold> Thresholds { get; init; } = new Dictionary<string, Threshold>();
}
