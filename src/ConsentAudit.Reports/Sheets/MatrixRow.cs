using ConsentAudit.Audit;

namespace ConsentAudit.Reports.Sheets;

/// <summary>A page with the gravest verdict of each rule.</summary>
internal sealed record MatrixRow(int Index, PageReport Page, IReadOnlyDictionary<string, Verdict> Verdicts)
{
    public static MatrixRow Of(PageReport page, int index)
    {
        var verdicts = new Dictionary<string, Verdict>();
        foreach (var finding in page.Findings)
        {
            verdicts[finding.Rule] = verdicts.TryGetValue(finding.Rule, out var other) && other > finding.Verdict ? other : finding.Verdict;
        }

        return new(index, page, verdicts);
    }
}
