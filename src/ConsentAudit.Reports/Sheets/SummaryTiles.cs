using ClosedXML.Excel;
using ConsentAudit.Audit;
using ConsentAudit.Reports.Xlsx;

namespace ConsentAudit.Reports.Sheets;

/// <summary>The counts of pages, large enough to be read across a table.</summary>
internal static class SummaryTiles
{
    private const int Width = 2;

    public static void Lay(Grid grid, Run run)
    {
        var tiles = Tiles(run).ToList();
        grid.Next(6);
        Small(grid.Put(1, 3 * Width, run.Wording["sheet.pages"]));
        Small(grid.Put((3 * Width) + 1, grid.Columns, run.Wording["summary.tile.verdicts"]));
        grid.Next(16);
        foreach (var (index, tile) in tiles.Index())
        {
            var style = grid.Put((index * Width) + 1, (index + 1) * Width, tile.Count);
            style.Font.FontSize = 22;
            style.Font.Bold = true;
            Frame(style, tile.Look);
        }

        grid.Next(36);
        foreach (var (index, tile) in tiles.Index())
        {
            Frame(grid.Put((index * Width) + 1, (index + 1) * Width, tile.Name), tile.Look);
        }

        grid.Next(20);
    }

    private static IEnumerable<(int Count, string Name, Look Look)> Tiles(Run run)
    {
        var (words, summary) = (run.Wording, run.Report.Summary);
        yield return (summary.Pages, words["summary.tile.pages"], Look.Text);
        yield return (summary.Audited, words["summary.tile.audited"], Look.Text);
        yield return (summary.Failed, words["summary.tile.failed"], Look.Text);
        foreach (var verdict in Enum.GetValues<Verdict>().OrderDescending())
        {
            yield return (summary.Verdicts.GetValueOrDefault(verdict), words.Of(verdict), Cell.LookOf(verdict));
        }
    }

    private static void Small(IXLStyle style)
    {
        style.Font.FontSize = 9;
        style.Font.FontColor = Paint.Grey;
    }

    private static void Frame(IXLStyle style, Look look)
    {
        style.Alignment.Horizontal = XLAlignmentHorizontalValues.Center;
        style.Font.FontColor = Paint.Brand;
        style.Fill.BackgroundColor = Paint.Pale;
        if (look != Look.Text)
        {
            var bold = style.Font.Bold;
            Paint.Colour(style, look);
            style.Font.Bold = bold;
        }

        style.Border.RightBorder = XLBorderStyleValues.Thick;
        style.Border.RightBorderColor = XLColor.White;
    }
}
