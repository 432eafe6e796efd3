using ClosedXML.Excel;
using ConsentAudit.Audit;
using ConsentAudit.Reports.Xlsx;

namespace ConsentAudit.Reports.Sheets;

/// <summary>How often each rule concluded what, the most often failed first.</summary>
internal static class SummaryRules
{
    private const int Most = 20;
    private const int BarLength = 10;
    private static readonly Verdict[] Verdicts = [.. Enum.GetValues<Verdict>().OrderDescending()];

    public static void Lay(Grid grid, Run run)
    {
        var words = run.Wording;
        grid.Next(4);
        SummarySheet.Heading(grid, words["summary.rules"]);
        if (run.Rules.Count == 0)
        {
            grid.Put(1, grid.Columns, words["summary.noRules"]);
            grid.Next(18);
            return;
        }

        Header(grid, words);
        var rules = run.Rules.OrderByDescending(rule => rule[Verdict.Fail]).ThenByDescending(rule => rule[Verdict.Review]).ToList();
        foreach (var rule in rules.Take(Most))
        {
            Rule(grid, run, rule);
        }

        if (rules.Count > Most)
        {
            grid.Put(1, grid.Columns, words.With("summary.moreRules", rules.Count - Most), Link.Cell(words["sheet.rules"], 1));
            grid.Next(18);
        }
    }

    private static void Header(Grid grid, Wording words)
    {
        grid.Put(1, 7, words["column.ruleTitle"]);
        grid.Put(8, 8, words["column.severity"]);
        foreach (var (index, verdict) in Verdicts.Index())
        {
            grid.Put(9 + index, 9 + index, words.Of(verdict));
        }

        grid.Put(14, grid.Columns, words["summary.share"]);
        Paint.Header(grid.Style(1, grid.Columns));
        grid.Style(9, 13).Alignment.Horizontal = XLAlignmentHorizontalValues.Center;
        grid.Next(30);
    }

    private static void Rule(Grid grid, Run run, RuleTally rule)
    {
        grid.Put(1, 7, CellText.Line(run.Title(rule), 70), run.ToRule(rule.Id));
        grid.Put(8, 8, rule.Severity is { } severity ? run.Wording.Of(severity) : "");
        foreach (var (index, verdict) in Verdicts.Index())
        {
            Number(grid, 9 + index, rule[verdict], Cell.LookOf(verdict));
        }

        var share = rule.Applied == 0 ? 0 : (double)rule[Verdict.Fail] / rule.Applied;
        if (rule.Applied > 0)
        {
            grid.Put(14, 14, share, "0%").Alignment.Horizontal = XLAlignmentHorizontalValues.Right;
        }

        // A bar of characters is drawn by every program alike; one that fails at all gets at least one.
        var bar = grid.Put(15, grid.Columns, new string('█', (int)Math.Ceiling(share * BarLength)));
        bar.Font.FontColor = XLColor.FromHtml("#B3261E");
        bar.Font.FontSize = 9;
        Underline(grid);
        grid.Next(18);
    }

    /// <summary>A count in the colour of its verdict; zero stays quiet.</summary>
    public static void Number(Grid grid, int column, int count, Look look)
    {
        var style = grid.Put(column, column, count);
        if (count > 0)
        {
            Paint.Colour(style, look);
        }
        else
        {
            style.Font.FontColor = Paint.Grey;
        }

        style.Alignment.Horizontal = XLAlignmentHorizontalValues.Center;
    }

    /// <summary>A fine line under the current row.</summary>
    public static void Underline(Grid grid)
    {
        var style = grid.Style(1, grid.Columns);
        style.Border.BottomBorder = XLBorderStyleValues.Thin;
        style.Border.BottomBorderColor = Paint.Line;
    }
}
