using ConsentAudit.Audit;

namespace ConsentAudit.Catalogue.Packs;

/// <summary>A jurisdiction's choice of rules, with its own severities, figures and texts of law.</summary>
public sealed record Pack
{
    /// <summary>Its name, as in <c>fr</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The day of the law that it holds, as in 2026-11-22.</summary>
    public required string Version { get; init; }

    /// <summary>The jurisdiction.</summary>
    public required Text Title { get; init; }

    /// <summary>How the citations of this jurisdiction begin: elsewhere they are no law.</summary>
    public required IReadOnlyList<string> National { get; init; }

    /// <summary>The provision by which this jurisdiction carries out article 5(3) of the ePrivacy directive.</summary>
    public required Citation Law { get; init; }

    /// <summary>Whether the measurement of audiences may do without consent, on conditions.</summary>
    public required bool AudienceExemption { get; init; }

    /// <summary>How citations begin that are no law here, besides those of other packs.</summary>
    public IReadOnlyList<string> Foreign { get; init; } = [];

    /// <summary>Texts that stand here under another name.</summary>
    public IReadOnlyList<PackRename> Renames { get; init; } = [];

    /// <summary>What is otherwise than in the sheets, by rule.</summary>
    public IReadOnlyDictionary<string, PackRule> Rules { get; init; } = new Dictionary<string, PackRule>();

    /// <summary>Whether a rule applies here.</summary>
    public bool Has(string rule) => !Rules.TryGetValue(rule, out var own) || !own.Off;
}
