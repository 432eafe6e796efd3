using ConsentAudit.Audit;
using ConsentAudit.Reports.Xlsx;

namespace ConsentAudit.Reports.Sheets;

/// <summary>The whole report in at most three sentences.</summary>
internal static class SummaryStory
{
    public static void Lay(Grid grid, Run run)
    {
        grid.Next(8);
        var first = true;
        foreach (var sentence in Sentences(run.Report, run.Rules))
        {
            var style = grid.Put(1, grid.Columns, sentence(run.Wording));
            style.Font.FontSize = first ? 15 : 11;
            style.Font.Bold = first;
            style.Alignment.WrapText = true;
            grid.Next(first ? 28 : 18);
            first = false;
        }
    }

    /// <summary>The sentences, each to be said in either language.</summary>
    public static IEnumerable<Func<Wording, string>> Sentences(AuditReport report, IReadOnlyList<RuleTally> rules)
    {
        var summary = report.Summary;
        var failing = summary.Verdicts.GetValueOrDefault(Verdict.Fail);
        if (summary.Pages == 0)
        {
            yield return words => words["summary.story.empty"];
            yield break;
        }

        yield return words => failing > 0 ? words.Count("summary.story", failing, summary.Pages)
            : summary.Audited == 0 ? words["summary.story.failed"]
            : words["summary.story.clean"];

        var most = rules.MaxBy(rule => rule[Verdict.Fail]);
        if (most is not null && most[Verdict.Fail] > 0)
        {
            yield return words => words.Count("summary.most", most[Verdict.Fail], most.Title.In(words.Language));
        }

        if (summary.Failed > 0)
        {
            yield return words => words.Count("summary.unaudited", summary.Failed);
        }
    }
}
