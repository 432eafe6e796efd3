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
        foreach (var sentence in Sentences(run))
        {
            var style = grid.Put(1, grid.Columns, sentence);
            style.Font.FontSize = first ? 15 : 11;
            style.Font.Bold = first;
            style.Alignment.WrapText = true;
            grid.Next(first ? 28 : 18);
            first = false;
        }
    }

    private static IEnumerable<string> Sentences(Run run)
    {
        var (words, summary) = (run.Wording, run.Report.Summary);
        var failing = summary.Verdicts.GetValueOrDefault(Verdict.Fail);
        if (summary.Pages == 0)
        {
            yield return words["summary.story.empty"];
            yield break;
        }

        yield return failing > 0 ? words.Count("summary.story", failing, summary.Pages)
            : summary.Audited == 0 ? words["summary.story.failed"]
            : words["summary.story.clean"];

        var most = run.Rules.MaxBy(rule => rule[Verdict.Fail]);
        if (most is not null && most[Verdict.Fail] > 0)
        {
            yield return words.Count("summary.most", most[Verdict.Fail], run.Title(most));
        }

        if (summary.Failed > 0)
        {
            yield return words.Count("summary.unaudited", summary.Failed);
        }
    }
}
