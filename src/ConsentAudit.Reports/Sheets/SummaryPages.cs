using ClosedXML.Excel;
using ConsentAudit.Audit;
using ConsentAudit.Reports.Xlsx;

namespace ConsentAudit.Reports.Sheets;

/// <summary>The pages, the gravest first.</summary>
internal static class SummaryPages
{
    private const int Most = 50;
    private static readonly Severity[] Severities = [Severity.Critical, Severity.Serious, Severity.Minor];

    public static void Lay(Grid grid, Run run)
    {
        var words = run.Wording;
        if (run.Report.Pages.Count == 0)
        {
            return;
        }

        grid.Next(4);
        SummarySheet.Heading(grid, words["summary.worst"]);
        Header(grid, words);
        foreach (var (index, page) in Worst(run.Report).Take(Most))
        {
            Page(grid, run, index, page);
        }

        if (run.Report.Pages.Count > Most)
        {
            grid.Put(1, grid.Columns, words.With("summary.morePages", run.Report.Pages.Count - Most), Link.Cell(words["sheet.pages"], 1));
            grid.Next(18);
        }
    }

    private static IEnumerable<(int Index, PageReport Page)> Worst(AuditReport report)
    {
        var pages = report.Pages.Index().OrderByDescending(page => page.Item.Verdict);
        foreach (var severity in Severities)
        {
            pages = pages.ThenByDescending(page => Failures(page.Item, severity));
        }

        return pages.ThenByDescending(page => Findings(page.Item, Verdict.Review)).ThenBy(page => page.Index);
    }

    private static void Header(Grid grid, Wording words)
    {
        grid.Put(10, 12, words["summary.failsBySeverity"]);
        Paint.Header(grid.Style(1, grid.Columns));
        grid.Style(10, 12).Alignment.Horizontal = XLAlignmentHorizontalValues.Center;
        grid.Next(18);
        grid.Put(1, 1, words["column.number"]);
        grid.Put(2, 7, words["column.page"]);
        grid.Put(8, 9, words["column.verdict"]);
        foreach (var (index, severity) in Severities.Index())
        {
            grid.Put(10 + index, 10 + index, words.Of(severity));
        }

        grid.Put(13, 13, words.Of(Verdict.Review));
        grid.Put(14, 14, words.Of(Verdict.CannotTell));
        grid.Put(15, grid.Columns, words["column.evidence"]);
        Paint.Header(grid.Style(1, grid.Columns));
        grid.Style(8, grid.Columns).Alignment.Horizontal = XLAlignmentHorizontalValues.Center;
        grid.Next(30);
    }

    private static void Page(Grid grid, Run run, int index, PageReport page)
    {
        var words = run.Wording;
        grid.Put(1, 1, index + 1).Alignment.Horizontal = XLAlignmentHorizontalValues.Left;
        grid.Put(2, 7, CellText.Line(Name(page), 58), run.ToPage(index));
        var verdict = grid.Put(8, 9, words.Of(page.Verdict));
        Paint.Colour(verdict, Cell.LookOf(page.Verdict));
        verdict.Alignment.Horizontal = XLAlignmentHorizontalValues.Center;
        foreach (var (column, severity) in Severities.Index())
        {
            SummaryRules.Number(grid, 10 + column, Failures(page, severity), Look.Fail);
        }

        SummaryRules.Number(grid, 13, Findings(page, Verdict.Review), Look.Review);
        SummaryRules.Number(grid, 14, Findings(page, Verdict.CannotTell), Look.CannotTell);
        var evidence = PagesSheet.Evidence(page, words);
        grid.Put(15, grid.Columns, evidence.Text ?? "", evidence.Link).Alignment.Horizontal = XLAlignmentHorizontalValues.Center;
        SummaryRules.Underline(grid);
        grid.Next(18);
    }

    /// <summary>The user's name for the page, else its address without the part that all have in common.</summary>
    private static string Name(PageReport page)
    {
        if (page.Label is { Length: > 0 } label)
        {
            return label;
        }

        var scheme = page.Url.IndexOf("://", StringComparison.Ordinal);
        return scheme < 0 ? page.Url : page.Url[(scheme + 3)..];
    }

    private static int Failures(PageReport page, Severity severity) =>
        page.Findings.Count(finding => finding.Verdict == Verdict.Fail && finding.Severity == severity);

    private static int Findings(PageReport page, Verdict verdict) => page.Findings.Count(finding => finding.Verdict == verdict);
}
