using ConsentAudit.Audit;
using ConsentAudit.Evidence;
using ConsentAudit.Reports.Xlsx;

namespace ConsentAudit.Reports.Sheets;

/// <summary>Two charts: the verdicts of the pages, and what was seen at each moment; their numbers stand to the right of the page.</summary>
internal static class SummaryCharts
{
    private const int Rows = 14;
    private const int Half = 7;

    /// <summary>The first column of numbers, beyond what is printed.</summary>
    private const int Aside = 18;

    public static IReadOnlyList<Chart> Lay(Grid grid, Run run)
    {
        if (run.Report.Summary.Pages == 0)
        {
            return [];
        }

        grid.Next(8);
        var top = grid.Row;
        var charts = new List<Chart> { Verdicts(grid, run, top) };
        if (Trackers(grid, run, top) is { } trackers)
        {
            charts.Add(trackers);
        }

        grid.Row = top;
        for (var i = 0; i < Rows; i++)
        {
            grid.Next(18);
        }

        return charts;
    }

    private static Chart Verdicts(Grid grid, Run run, int top)
    {
        var words = run.Wording;
        var counts = Enum.GetValues<Verdict>().OrderDescending()
            .Select(verdict => (Verdict: verdict, Count: run.Report.Summary.Verdicts.GetValueOrDefault(verdict)))
            .Where(count => count.Count > 0)
            .ToList();
        Header(grid, top, Aside, words["summary.chart.verdicts"], words["sheet.pages"]);
        foreach (var (index, count) in counts.Index())
        {
            grid.Row = top + 1 + index;
            Quiet(grid.Put(Aside, Aside, words.Of(count.Verdict)));
            Quiet(grid.Put(Aside + 1, Aside + 1, count.Count));
        }

        string At(int column, int from, int to) => Area(words, column, top + from, top + to);
        return new(
            words["summary.chart.verdicts"],
            At(Aside, 1, counts.Count),
            [.. counts.Select(count => words.Of(count.Verdict))],
            [new(words["sheet.pages"], At(Aside + 1, 0, 0), At(Aside + 1, 1, counts.Count), [.. counts.Select(count => count.Count)], [.. counts.Select(count => ChartColour.Of(count.Verdict))])])
        {
            Ring = true,
            From = (1, top),
            To = (Half, top + Rows),
        };
    }

    private static Chart? Trackers(Grid grid, Run run, int top)
    {
        const int First = Aside + 3;
        var words = run.Wording;
        var phases = Enum.GetValues<Phase>().Select(phase => Seen(run.Report, phase)).Where(phase => phase.Pages > 0).Take(Rows - 1).ToList();
        if (phases.Count == 0)
        {
            return null;
        }

        Header(grid, top, First, words["summary.chart.trackers"], words["summary.chart.needing"], words["summary.chart.unknown"]);
        foreach (var (index, phase) in phases.Index())
        {
            grid.Row = top + 1 + index;
            Quiet(grid.Put(First, First, Name(phase.Phase, phase.Pages)));
            Quiet(grid.Put(First + 1, First + 1, phase.Needing));
            Quiet(grid.Put(First + 2, First + 2, phase.Unknown));
        }

        string At(int column, int from, int to) => Area(words, column, top + from, top + to);
        return new(
            words["summary.chart.trackers"],
            At(First, 1, phases.Count),
            [.. phases.Select(phase => Name(phase.Phase, phase.Pages))],
            [
                new(words["summary.chart.needing"], At(First + 1, 0, 0), At(First + 1, 1, phases.Count), [.. phases.Select(phase => phase.Needing)], [ChartColour.Brand]),
                new(words["summary.chart.unknown"], At(First + 2, 0, 0), At(First + 2, 1, phases.Count), [.. phases.Select(phase => phase.Unknown)], [ChartColour.Unknown]),
            ])
        {
            From = (Half, top),
            To = (grid.Columns + 1, top + Rows),
        };

        string Name(Phase phase, int pages) => words.Count("summary.chart.phase", pages, words.Of(phase));
    }

    /// <summary>Only where the phase was observed: elsewhere nothing is known.</summary>
    private static (Phase Phase, int Pages, int Needing, int Unknown) Seen(AuditReport report, Phase phase)
    {
        var pages = report.Pages.Where(page => page.Phases.Contains(phase)).ToList();
        int Count(bool? needs) => pages.Sum(page => page.Trackers.Count(tracker => tracker.NeedsConsent == needs && tracker.Phases.Contains(phase)));
        return (phase, pages.Count, Count(true), Count(null));
    }

    private static void Header(Grid grid, int row, int column, params string[] texts)
    {
        grid.Row = row;
        foreach (var (index, text) in texts.Index())
        {
            Quiet(grid.Put(column + index, column + index, text)).Font.Bold = true;
        }
    }

    private static ClosedXML.Excel.IXLStyle Quiet(ClosedXML.Excel.IXLStyle style)
    {
        style.Font.FontSize = Paint.TableFontSize;
        style.Font.FontColor = Paint.Grey;
        return style;
    }

    private static string Area(Wording words, int column, int from, int to)
    {
        var letters = Link.Column(column);
        return $"'{words["sheet.summary"]}'!${letters}${from}" + (from == to ? "" : $":${letters}${to}");
    }
}
