namespace ConsentAudit.Audit.Baselines;

/// <summary>Marks the findings of a run as new, known, accepted or accepted too long ago.</summary>
public sealed class BaselineMarker(Baseline baseline, Subjects subjects)
{
    private readonly Dictionary<(string Page, string Rule), KnownFinding> known = baseline.Known.GroupBy(k => (k.Page, k.Rule)).ToDictionary(g => g.Key, g => g.First());

    private readonly ILookup<string, Acceptance> accepted = baseline.Accepted.ToLookup(a => a.Rule, StringComparer.Ordinal);

    /// <summary>The report with its failures and its findings for a person marked.</summary>
    /// <param name="report">What was concluded.</param>
    /// <param name="today">The day by which acceptances end.</param>
    public AuditReport Mark(AuditReport report, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(report);
        return report with { Pages = [.. report.Pages.Select(p => p with { Findings = [.. p.Findings.Select(f => f.Verdict >= Verdict.Review ? Mark(p, f, today) : f)] })] };
    }

    private Finding Mark(PageReport page, Finding finding, DateOnly today)
    {
        var key = PageKey.Of(page.Url);
        var decisions = accepted[finding.Rule].Where(a => a.Covers(page.Url, finding.Rule)).ToList();
        if ((decisions.Find(a => !a.IsExpired(today)) ?? decisions.FirstOrDefault()) is { } decision)
        {
            return finding with
            {
                Baseline = decision.IsExpired(today) ? BaselineState.Expired : BaselineState.Accepted,
                Acceptance = new AcceptedNote(decision.Reason, decision.Until),
            };
        }

        // A question for a person that has become a failure is new; so is a tracker that has joined the known ones.
        var before = known.GetValueOrDefault((key, finding.Rule));
        var isKnown = before is not null && before.Verdict >= finding.Verdict && subjects.Of(finding).IsSubsetOf(before.Subjects);
        return finding with { Baseline = isKnown ? BaselineState.Known : BaselineState.New };
    }
}
