using ConsentAudit.Audit;

namespace ConsentAudit.Catalogue;

/// <summary>The sheet of a rule: what it requires, on which legal footing, and in which words it speaks.</summary>
public sealed record RuleSheet
{
    /// <summary>The rule's id.</summary>
    public required string Id { get; init; }

    /// <summary>What it requires, in a few words.</summary>
    public required Text Title { get; init; }

    /// <summary>How grave a failure is.</summary>
    public required Severity Severity { get; init; }

    /// <summary>Whose requirement it is.</summary>
    public required Force Force { get; init; }

    /// <summary>The legal texts.</summary>
    public required IReadOnlyList<Citation> Basis { get; init; }

    /// <summary>Its sentences, by verdict or by a variant such as <c>review-paid</c>; words in braces are filled in.</summary>
    public required IReadOnlyDictionary<string, Text> Verdicts { get; init; }

    /// <summary>The figures it measures by, and whose each is.</summary>
    public IReadOnlyDictionary<string, Threshold> Thresholds { get; init; } = new Dictionary<string, Threshold>();

    /// <summary>Names of cookies or parameters that it looks for, by what they are; <c>*</c> stands for any characters.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Names { get; init; } = new Dictionary<string, IReadOnlyList<string>>();

    /// <summary>Words of which its sentences are put together.</summary>
    public IReadOnlyDictionary<string, Text> Terms { get; init; } = new Dictionary<string, Text>();
}
