namespace ConsentAudit.Audit;

/// <summary>What a report says about a rule itself, whatever it concluded: its title, its weight and its legal texts.</summary>
/// <param name="Id">The rule's id, as in <c>reject-on-first-layer</c>.</param>
/// <param name="Title">Its title.</param>
/// <param name="Severity">How grave a failure is.</param>
/// <param name="Force">Whose requirement it is.</param>
/// <param name="Basis">The legal texts.</param>
public sealed record RuleSheet(string Id, Text Title, Severity Severity, Force Force, IReadOnlyList<Citation> Basis);
