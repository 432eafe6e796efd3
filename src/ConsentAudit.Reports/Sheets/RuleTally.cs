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
        var findings = new Dictionary<string, (Finding First, Dictionary<Verdict, int> Verdicts)>();
        foreach (var finding in report.Pages.SelectMany(page => page.Findings))
        {
            if (!findings.TryGetValue(finding.Rule, out var known))
            {
                findings[finding.Rule] = known = (finding, []);
            }

            known.Verdicts[finding.Verdict] = known.Verdicts.GetValueOrDefault(finding.Verdict) + 1;
        }

        return [.. sheets.Keys.Concat(report.Summary.Rules.Keys).Concat(findings.Keys).Distinct()
            .Select(id => Of(id, sheets.GetValueOrDefault(id), findings.GetValueOrDefault(id)))
            .OrderByDescending(rule => rule.Severity)
            .ThenBy(rule => rule.Id, StringComparer.Ordinal)];
    }

    private static RuleTally Of(string id, RuleSheet? sheet, (Finding? First, Dictionary<Verdict, int>? Verdicts) found)
    {
        var first = found.First;
        return new(
            id,
            sheet,
            sheet?.Severity ?? first?.Severity,
            sheet?.Force ?? first?.Force,
            sheet?.Basis ?? first?.Basis ?? [],
            found.Verdicts ?? []);
    }
}
