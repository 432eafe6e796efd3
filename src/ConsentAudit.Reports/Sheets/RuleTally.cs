using ConsentAudit.Audit;
using ConsentAudit.Catalogue;

namespace ConsentAudit.Reports.Sheets;

/// <summary>A rule, and how often it concluded what.</summary>
internal sealed record RuleTally(string Id, RuleSheet? Sheet, Severity? Severity, Force? Force, IReadOnlyList<Citation> Basis, IReadOnlyDictionary<Verdict, int> Counts)
{
    /// <summary>Its title, or its id where the title is not known.</summary>
    public Text Title => Sheet?.Title ?? new Text(Id, Id);

    /// <summary>Findings of a verdict.</summary>
    public int this[Verdict verdict] => Counts.GetValueOrDefault(verdict);

    /// <summary>Findings in which the rule had an object.</summary>
    public int Applied => Counts.Where(count => count.Key != Verdict.NotApplicable).Sum(count => count.Value);

    /// <summary>All rules that the catalogue, the summary or a finding names, the gravest first.</summary>
    public static IReadOnlyList<RuleTally> Of(AuditReport report, IReadOnlyList<RuleSheet> rules)
    {
        var sheets = rules.DistinctBy(rule => rule.Id).ToDictionary(rule => rule.Id);
        var findings = report.Pages.SelectMany(page => page.Findings).ToLookup(finding => finding.Rule);
        return [.. sheets.Keys.Concat(report.Summary.Rules.Keys).Concat(findings.Select(group => group.Key)).Distinct()
            .Select(id => Of(id, sheets.GetValueOrDefault(id), findings[id]))
            .OrderByDescending(rule => rule.Severity)
            .ThenBy(rule => rule.Id, StringComparer.Ordinal)];
    }

    private static RuleTally Of(string id, RuleSheet? sheet, IEnumerable<Finding> findings)
    {
        var first = findings.FirstOrDefault();
        return new(
            id,
            sheet,
            sheet?.Severity ?? first?.Severity,
            sheet?.Force ?? first?.Force,
            sheet?.Basis ?? first?.Basis ?? [],
            findings.CountBy(finding => finding.Verdict).ToDictionary());
    }
}
