using ClosedXML.Excel;
using ConsentAudit.Audit;
using ConsentAudit.Reports.Xlsx;

namespace ConsentAudit.Reports.Sheets;

/// <summary>The first sheet: what was audited, how many pages fail, which rules fail most, which pages are worst.</summary>
internal static class SummarySheet
{
    private const int Columns = 16;
    private const double Width = 9.3;

    /// <summary>Rows that are still legible on one sheet of paper.</summary>
    private const int OnePage = 56;

    /// <summary>Lays it out, and returns the charts that are to stand on it.</summary>
    public static IReadOnlyList<Chart> Lay(IXLWorkbook book, Run run)
    {
        var words = run.Wording;
        var sheet = book.AddWorksheet(words["sheet.summary"]);
        sheet.TabColor = Paint.Brand;
        sheet.ShowGridLines = false;
        sheet.Columns(1, Columns).Width = Width;
        foreach (var (column, width) in new[] { (18, 26.0), (19, 9), (20, 3), (21, 44), (22, 21), (23, 14) })
        {
            sheet.Column(column).Width = width; // the numbers of the charts
        }

        sheet.Style.Alignment.Vertical = XLAlignmentVerticalValues.Center;
        sheet.Style.Font.FontColor = Paint.Ink;

        var grid = new Grid(sheet, Columns);
        Title(grid, words);
        Facts(grid, run);
        SummaryStory.Lay(grid, run);
        SummaryTiles.Lay(grid, run);
        var charts = SummaryCharts.Lay(grid, run);
        SummaryRules.Lay(grid, run);
        SummaryPages.Lay(grid, run);
        Reading(grid, words);
        PrintSetup.Apply(sheet, words, onePage: grid.Row <= OnePage);
        sheet.PageSetup.PrintAreas.Add(1, 1, grid.Row - 1, Columns);
        sheet.SetTabActive();
        return charts;
    }

    /// <summary>A heading over a section.</summary>
    public static void Heading(Grid grid, string text)
    {
        var style = grid.Put(1, Columns, text);
        style.Font.Bold = true;
        style.Font.FontSize = 12;
        style.Font.FontColor = Paint.Brand;
        style.Alignment.Vertical = XLAlignmentVerticalValues.Bottom;
        grid.Next(26);
    }

    private static void Title(Grid grid, Wording words)
    {
        var style = grid.Put(1, Columns, words["summary.title"]);
        style.Font.Bold = true;
        style.Font.FontSize = 18;
        style.Font.FontColor = XLColor.White;
        style.Fill.BackgroundColor = Paint.Brand;
        style.Alignment.Indent = 1;
        grid.Next(36);
    }

    private static void Facts(Grid grid, Run run)
    {
        var (words, report) = (run.Wording, run.Report);
        var conditions = report.Conditions;

        Name(grid, 1, words["summary.started"]);
        grid.Put(3, 4, report.StartedAt, words["format.date"]);
        Name(grid, 5, words["summary.finished"]);
        grid.Put(7, 8, report.FinishedAt, words["format.date"]);
        Name(grid, 9, words["summary.tool"]);
        grid.Put(11, Columns, $"{report.Tool.Name} {report.Tool.Version}");
        grid.Next(18);

        Name(grid, 1, words["summary.visitor"]);
        grid.Put(3, 8, string.Join(", ", new[] { conditions.Locale, conditions.TimeZone, conditions.Viewport }.Where(part => part.Length > 0)));
        Name(grid, 9, words["summary.browser"]);
        grid.Put(11, Columns, report.Tool.Browser);
        grid.Next(18);

        Name(grid, 1, words["summary.visits"]);
        var visits = words.With("summary.visitsText", conditions.Pack, Choices(conditions, words), conditions.ObserveSeconds);
        grid.Put(3, Columns, visits).Alignment.WrapText = true;
        grid.Next(Math.Max(18, RowHeight.Of(RowHeight.Lines(visits, (Columns - 2) * Width, Paint.FontSize), Paint.FontSize)));
    }

    /// <summary>The choices that were made, in words.</summary>
    public static string Choices(RunConditions conditions, Wording words) => conditions.Choices.Count == 0
        ? words["word.none"]
        : string.Join(", ", conditions.Choices.Select(choice => words.OrAsIs("choice", choice)));

    private static void Name(Grid grid, int column, string name) => grid.Put(column, column + 1, name).Font.FontColor = Paint.Grey;

    private static void Reading(Grid grid, Wording words)
    {
        grid.Next(10);
        var style = grid.Put(1, Columns, words["summary.read"]);
        style.Alignment.WrapText = true;
        style.Alignment.Vertical = XLAlignmentVerticalValues.Center;
        style.Alignment.Indent = 1;
        style.Fill.BackgroundColor = Paint.Pale;
        grid.Next(58);
    }
}
