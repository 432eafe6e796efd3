using ConsentAudit.Audit;
using ConsentAudit.Evidence;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using NUnit.Framework;

namespace ConsentAudit.Tests.Reports;

public sealed class XlsxFileTests
{
    private static readonly AuditReport[] Reports =
    [
        Sample.Report(),
        Sample.Report(Sample.Page() with { Findings = [], Trackers = [] }),
        Sample.Report(Sample.FailedPage()),
        Sample.Report(
            Sample.Page("https://journal.example/a?b=1&c=2#d") with { Label = "=1+1", Title = "a\0😀\ud800", Trackers = [Sample.Tracker(null, Sample.AllPhases)] },
            Sample.Page("javascript:alert(1)", Verdict.Pass),
            Sample.FailedPage()),
    ];

    [Test]
    public void Every_report_is_a_valid_workbook([Range(0, 3)] int report, [Values("fr", "en")] string language) =>
        Assert.That(Workbook.Errors(Workbook.Write(Reports[report], language)), Is.Empty);

    [Test]
    public void The_validator_would_find_a_mistake()
    {
        using var stream = new MemoryStream();
        stream.Write(Workbook.Write(Sample.Report()));
        using (var document = SpreadsheetDocument.Open(stream, isEditable: true))
        {
            document.WorkbookPart!.WorksheetParts.First().Worksheet.SetAttribute(new OpenXmlAttribute("wrong", "", "1"));
        }

        Assert.That(Workbook.Errors(stream.ToArray()), Is.Not.Empty);
    }

    [Test]
    public void Empty_tables_have_a_header_and_one_blank_row()
    {
        using var book = Workbook.Of();
        foreach (var sheet in book.Sheets.Where(sheet => sheet.Tables.Any()))
        {
            Assert.That(sheet.Tables.Single().DataRange.RowCount(), Is.EqualTo(1), sheet.Name);
        }
    }

    [Test]
    public void The_same_report_gives_the_same_bytes()
    {
        var report = Sample.Report(Sample.Page(), Sample.FailedPage());
        var first = Workbook.Write(report);
        var second = Workbook.Write(report);
        Assert.That(second, Is.EqualTo(first));
        Assert.That(first, Is.Not.EqualTo(Workbook.Write(Sample.Report(Sample.Page()))));
    }

    [Test]
    public void Tables_filter_stay_in_view_and_print_on_A4()
    {
        using var book = Workbook.Of(Sample.Page() with { Trackers = [Sample.Tracker()] });
        foreach (var sheet in book.Sheets.Skip(1).SkipLast(1))
        {
            Assert.Multiple(() =>
            {
                Assert.That(sheet.Tables.Single().ShowAutoFilter, Is.True, sheet.Name);
                Assert.That(sheet.SheetView.SplitRow, Is.EqualTo(Workbook.Header), sheet.Name);
                Assert.That(sheet.PageSetup.PaperSize, Is.EqualTo(ClosedXML.Excel.XLPaperSize.A4Paper), sheet.Name);
                Assert.That(sheet.ColumnsUsed().Sum(column => column.Width) / sheet.PageSetup.PagesWide, Is.LessThan(261), $"{sheet.Name} can be read on paper");
            });
        }
    }

    [Test]
    public void Every_sheet_has_its_page_numbers_and_repeats_what_stays_in_view()
    {
        var parts = Workbook.Parts(Workbook.Write(Sample.Report(Sample.Page())));
        var sheets = parts.Where(part => part.Key.StartsWith("xl/worksheets/sheet", StringComparison.Ordinal)).Select(part => part.Value).ToList();
        Assert.That(sheets, Has.Count.EqualTo(8).And.All.Contains("&amp;P").And.All.Contains("fitToPage=\"1\"").And.All.Contains("orientation=\"landscape\""));
        Assert.That(parts["xl/workbook.xml"], Does.Contain("Constats!$A:$B,Constats!$1:$2").And.Contain("Matrice!$A:$C,Matrice!$1:$2"));
    }

    [Test]
    public void Links_inside_the_workbook_lead_to_what_they_name()
    {
        using var book = Workbook.Of(Sample.Page("https://one.example/", Verdict.Pass), Sample.Page("https://two.example/") with { Trackers = [Sample.Tracker()] });
        var number = book.Cell("Traceurs", "N°", 2);
        var place = number.Hyperlink.InternalAddress.Split('!');
        var row = book.Sheets.Worksheet(place[0].Trim('\'')).Cell(place[1]).WorksheetRow();
        Assert.That(row.CellsUsed().Select(cell => cell.GetString()), Has.Some.EqualTo("https://two.example/").And.None.EqualTo("https://one.example/"));
    }

    [Test]
    public void A_verdict_has_its_colour_and_its_word()
    {
        using var book = Workbook.Of(Sample.Page(), Sample.Page(verdict: Verdict.Pass));
        var (fail, pass) = (book.Cell("Pages", "Verdict", 1), book.Cell("Pages", "Verdict", 2));
        Assert.That((fail.GetString(), pass.GetString()), Is.EqualTo(("Écart constaté", "Satisfait")));
        Assert.That(fail.Style.Fill.BackgroundColor, Is.Not.EqualTo(pass.Style.Fill.BackgroundColor));
    }
}
