using ClosedXML.Excel;
using ConsentAudit.Audit;
using ConsentAudit.Reports.Baselines;
using ConsentAudit.Reports.Xlsx;

namespace ConsentAudit.Reports.Sheets;

/// <summary>The last sheet: how the report was made, what its words mean, and what it does not say.</summary>
internal static class MethodSheet
{
    private const double Left = 40;
    private const double Right = 110;

    public static void Lay(IXLWorkbook book, Run run)
    {
        var words = run.Wording;
        var sheet = book.AddWorksheet(words["sheet.method"]);
        sheet.TabColor = Paint.Grey;
        sheet.ShowGridLines = false;
        sheet.Column(1).Width = Left;
        sheet.Column(2).Width = Right;
        sheet.Style.Alignment.Vertical = XLAlignmentVerticalValues.Top;
        sheet.Style.Alignment.WrapText = true;
        sheet.Style.Font.FontColor = Paint.Ink;

        var grid = new Grid(sheet, 2);
        Title(grid, words);
        Sentences(grid, words, "method.visits");
        Sentences(grid, words, "method.reading");
        Sentences(grid, words, "method.limits");
        Meanings<Verdict>(grid, words, "method.verdicts", verdict => Cell.LookOf(verdict));
        Meanings<Severity>(grid, words, "method.severities");
        Meanings<Force>(grid, words, "method.forces", descending: false);
        Decisions(grid, words);
        Conditions(grid, run);
        Versions(grid, run);
        PrintSetup.Apply(sheet, words);
    }

    private static void Title(Grid grid, Wording words)
    {
        var style = grid.Put(1, 2, words["method.title"]);
        style.Font.Bold = true;
        style.Font.FontSize = 14;
        style.Font.FontColor = XLColor.White;
        style.Fill.BackgroundColor = Paint.Brand;
        style.Alignment.Vertical = XLAlignmentVerticalValues.Center;
        style.Alignment.Indent = 1;
        grid.Next(30);
    }

    private static void Heading(Grid grid, string text)
    {
        grid.Next(8);
        var name = grid.Put(1, 1, text);
        name.Font.Bold = true;
        name.Font.FontColor = Paint.Brand;
        var style = grid.Style(1, 2);
        style.Border.TopBorder = XLBorderStyleValues.Medium;
        style.Border.TopBorderColor = Paint.Brand;
    }

    /// <summary>The heading on the left, the sentences beside and below it.</summary>
    private static void Sentences(Grid grid, Wording words, string key)
    {
        Heading(grid, words[key]);
        foreach (var sentence in words.Sentences(key))
        {
            grid.Put(2, 2, sentence);
            Next(grid);
        }
    }

    private static void Meanings<T>(Grid grid, Wording words, string key, Func<T, Look>? look = null, bool descending = true)
        where T : struct, Enum
    {
        Heading(grid, words[key]);
        Next(grid);
        var values = Enum.GetValues<T>();
        foreach (var value in descending ? values.OrderDescending() : values.Order())
        {
            var name = grid.Put(1, 1, words.Of(value));
            name.Font.Bold = true;
            if (look is not null)
            {
                Paint.Colour(name, look(value));
            }

            grid.Put(2, 2, words.Of(value, "Meaning"));
            Next(grid);
        }
    }

    private static void Decisions(Grid grid, Wording words)
    {
        Heading(grid, words["method.decisions"]);
        Next(grid);
        foreach (var decision in Enum.GetValues<Decision>())
        {
            grid.Put(1, 1, words[$"Decision.{decision}"]).Font.Bold = true;
            grid.Put(2, 2, words[$"DecisionMeaning.{decision}"]);
            Next(grid);
        }
    }

    private static void Conditions(Grid grid, Run run)
    {
        var (words, report) = (run.Wording, run.Report);
        var conditions = report.Conditions;
        Heading(grid, words["method.conditions"]);
        Next(grid);
        Moment(grid, words, "method.started", report.StartedAt);
        Moment(grid, words, "method.finished", report.FinishedAt);
        Value(grid, words, "method.locale", conditions.Locale);
        Value(grid, words, "method.timeZone", conditions.TimeZone);
        Value(grid, words, "method.viewport", conditions.Viewport);
        Value(grid, words, "method.userAgent", conditions.UserAgent);
        Number(grid, words, "method.observe", conditions.ObserveSeconds);
        Number(grid, words, "method.timeout", conditions.TimeoutSeconds);
        Value(grid, words, "method.pack", conditions.Pack);
        Value(grid, words, "method.choices", SummarySheet.Choices(conditions, words));
        Value(grid, words, "method.thirdPartyCookies", words.OrAsIs("method.thirdParty", conditions.ThirdPartyCookies));
        Value(grid, words, "method.sandbox", words[conditions.Sandbox ? "word.yes" : "word.no"]);
        Values(grid, words, "method.appearance", conditions.Appearance);
        Values(grid, words, "method.connectTo", conditions.ConnectTo);
        Values(grid, words, "method.filterLists", [.. conditions.FilterLists.Select(l => words.With("method.filterList", l.Name, l.Digest, l.Filters, l.Exceptions, l.Cosmetic, l.Unsupported))]);
    }

    private static void Versions(Grid grid, Run run)
    {
        var (words, tool) = (run.Wording, run.Report.Tool);
        Heading(grid, words["method.versions"]);
        Next(grid);
        Value(grid, words, "method.tool", $"{tool.Name} {tool.Version}");
        Value(grid, words, "method.browser", tool.Browser);
        Value(grid, words, "method.catalogue", tool.Catalogue);
        Value(grid, words, "method.schema", run.Report.Schema);
    }

    /// <summary>Goes on to the next row, and gives this one the height of its texts.</summary>
    private static void Next(Grid grid) => grid.Next(RowHeight.Of(
        Math.Max(
            RowHeight.Lines(grid.Text(1), Left, Paint.FontSize * 1.1), // a heading is bold
            RowHeight.Lines(grid.Text(2), Right, Paint.FontSize)),
        Paint.FontSize));

    private static void Name(Grid grid, Wording words, string key) => grid.Put(1, 1, words[key]).Font.FontColor = Paint.Grey;

    private static void Value(Grid grid, Wording words, string key, string value)
    {
        Name(grid, words, key);
        grid.Put(2, 2, value.Length > 0 ? value : "–");
        Next(grid);
    }

    private static void Values(Grid grid, Wording words, string key, IReadOnlyList<string> values)
    {
        Name(grid, words, key);
        foreach (var value in values.DefaultIfEmpty("–"))
        {
            grid.Put(2, 2, value);
            Next(grid);
        }
    }

    private static void Number(Grid grid, Wording words, string key, double value)
    {
        Name(grid, words, key);
        grid.Put(2, 2, value, "General").Alignment.Horizontal = XLAlignmentHorizontalValues.Left;
        Next(grid);
    }

    private static void Moment(Grid grid, Wording words, string key, DateTimeOffset moment)
    {
        Name(grid, words, key);
        grid.Put(2, 2, moment, words["format.date"]);
        Next(grid);
    }
}
