using ConsentAudit.Audit;

namespace ConsentAudit.Reports.Html;

/// <summary>What findings of one rule have in common: the rule, its severity, whose requirement it is, and its texts.</summary>
internal sealed class FindingKinds
{
    private readonly Dictionary<(string Rule, Severity Severity, Force Force, string Basis), int> numbers = [];
    private readonly List<Finding> examples = [];

    public FindingKinds(AuditReport report)
    {
        foreach (var finding in report.Pages.SelectMany(page => page.Findings))
        {
            if (numbers.TryAdd(Key(finding), examples.Count))
            {
                examples.Add(finding);
            }
        }
    }

    /// <summary>A finding of each kind.</summary>
    public IReadOnlyList<Finding> Examples => examples;

    /// <summary>The number of a finding's kind.</summary>
    public int Of(Finding finding) => numbers[Key(finding)];

    /// <summary>The verdict of each kind on a page, a digit each; a point where the page has none.</summary>
    public string Verdicts(PageReport page)
    {
        var digits = new char[examples.Count];
        Array.Fill(digits, '.');
        foreach (var finding in page.Findings)
        {
            ref var digit = ref digits[Of(finding)];
            var verdict = (char)('0' + (int)finding.Verdict);
            digit = digit == '.' || verdict > digit ? verdict : digit;
        }

        return new string(digits);
    }

    private static (string, Severity, Force, string) Key(Finding finding) =>
        (finding.Rule, finding.Severity, finding.Force, string.Join('\n', finding.Basis.Select(text => text.Text + '\t' + text.Url)));
}
