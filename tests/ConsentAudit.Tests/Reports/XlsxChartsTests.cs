using System.Xml.Linq;
using ConsentAudit.Audit;
using ConsentAudit.Evidence;
using NUnit.Framework;

namespace ConsentAudit.Tests.Reports;

public sealed class XlsxChartsTests
{
    private static readonly XNamespace Chart = "http://schemas.openxmlformats.org/drawingml/2006/chart";

    private static IReadOnlyList<XElement> Charts(AuditReport report) =>
        [.. Workbook.Parts(Workbook.Write(report)).Where(part => part.Key.Contains("/charts/chart", StringComparison.Ordinal)).OrderBy(part => part.Key, StringComparer.Ordinal).Select(part => XElement.Parse(part.Value))];

    /// <summary>What a part of a chart keeps of its cells, and where these are.</summary>
    private static (string At, string[] Kept) Kept(XElement part) =>
        (part.Descendants(Chart + "f").Single().Value, [.. part.Descendants(Chart + "v").Select(value => value.Value)]);

    [Test]
    public void Verdicts_of_pages_are_drawn_with_their_values_kept()
    {
        var charts = Charts(Sample.Report(Sample.Page(), Sample.Page(), Sample.Page(verdict: Verdict.Pass)));
        var ring = charts[0].Descendants(Chart + "doughnutChart").Single();
        Assert.That(Kept(ring.Descendants(Chart + "cat").Single()).Kept, Is.EqualTo(new[] { "Écart constaté", "Satisfait" }), "no verdict that no page has");
        Assert.That(Kept(ring.Descendants(Chart + "val").Single()).Kept, Is.EqualTo(new[] { "2", "1" }));
    }

    [Test]
    public void Trackers_are_drawn_for_each_phase_that_was_observed_and_for_no_other()
    {
        TrackerEntry[] trackers = [Sample.Tracker(true, Phase.BeforeConsent), Sample.Tracker(true, Phase.AfterAccept), Sample.Tracker(null, Phase.AfterAccept), Sample.Tracker(false, Phase.AfterAccept)];
        var page = Sample.Page() with { Phases = [Phase.BeforeConsent, Phase.AfterAccept], Trackers = trackers };
        var bars = Charts(Sample.Report(page, page))[1].Descendants(Chart + "ser").ToList();
        Assert.Multiple(() =>
        {
            Assert.That(Kept(bars[0].Element(Chart + "cat")!).Kept, Is.EqualTo(new[] { "avant le choix (2 pages)", "après l’acceptation (2 pages)" }));
            Assert.That(Kept(bars[0].Element(Chart + "val")!).Kept, Is.EqualTo(new[] { "2", "2" }), "known to need consent");
            Assert.That(Kept(bars[1].Element(Chart + "val")!).Kept, Is.EqualTo(new[] { "0", "2" }), "not recognised");
        });
    }

    [Test]
    public void A_report_without_pages_has_no_ring_of_verdicts_and_is_a_workbook_all_the_same()
    {
        Assert.That(Charts(Sample.Report()).SelectMany(chart => chart.Descendants(Chart + "doughnutChart")), Is.Empty);
        Assert.That(Charts(Sample.Report(Sample.Page())).SelectMany(chart => chart.Descendants(Chart + "doughnutChart")).Count(), Is.EqualTo(1));
    }

    [Test]
    public void The_cells_say_what_the_chart_keeps()
    {
        var report = Sample.Report(Sample.Page(), Sample.Page(verdict: Verdict.Review) with { Trackers = [Sample.Tracker(true, Sample.AllPhases)] });
        using var book = Workbook.Of(report);
        foreach (var part in Charts(report).SelectMany(chart => chart.Descendants()).Where(part => part.Name.LocalName is "cat" or "val"))
        {
            var (at, kept) = Kept(part);
            var cells = book.Sheets.Worksheet("Synthèse").Range(at[(at.IndexOf('!', StringComparison.Ordinal) + 1)..]).Cells();
            Assert.That(cells.Select(cell => cell.GetString()), Is.EqualTo(kept), at);
        }
    }

    [Test]
    public void Where_nothing_was_observed_there_is_no_chart_of_it()
    {
        Assert.That(Charts(Sample.Report(Sample.FailedPage())), Has.Count.EqualTo(1));
        Assert.That(Charts(Sample.Report()), Is.Empty);
    }

    [Test]
    public void The_numbers_beside_the_page_are_not_printed()
    {
        using var book = Workbook.Of(Sample.Page());
        Assert.That(book.Sheets.Worksheet("Synthèse").PageSetup.PrintAreas.Single().RangeAddress.LastAddress.ColumnLetter, Is.EqualTo("P"));
    }
}
