using System.Xml.Linq;
using ClosedXML.Excel;
using ConsentAudit.Reports;
using ConsentAudit.Reports.Xlsx;
using NUnit.Framework;

namespace ConsentAudit.Tests.Reports;

public sealed class SheetBodyTests
{
    private static readonly XNamespace Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private static (XElement Sheet, IReadOnlyDictionary<string, string> Targets) Write(int rows, Cell cell)
    {
        var patterns = Enum.GetValues<Look>().SelectMany((look, i) => new[] { i * 2, (i * 2) + 1 });
        var layout = new XElement(
            Main + "worksheet",
            new XElement(
                Main + "sheetData",
                new XElement(Main + "row", new XAttribute("r", 2)),
                new XElement(Main + "row", new XAttribute("r", 3), patterns.Select(style => new XElement(Main + "c", new XAttribute("s", style))))),
            new XElement(Main + "printOptions"));
        var body = new SheetBody(layout, new Table(rows, cell));
        using var stream = new MemoryStream();
        body.Write(stream);
        stream.Position = 0;
        return (XElement.Load(stream), body.Targets);
    }

    [Test]
    public void No_sheet_has_more_links_than_Excel_takes()
    {
        var (sheet, _) = Write(65_600, Cell.Of(1, link: Link.Cell("Pages", 3)));
        Assert.That(sheet.Descendants(Main + "hyperlink").Count(), Is.EqualTo(65_530));
        Assert.That(sheet.Descendants(Main + "row").Count(), Is.EqualTo(65_601));
    }

    [Test]
    public void One_address_is_named_once_however_often_it_is_linked()
    {
        var (sheet, targets) = Write(3, Cell.Of("read", link: Link.Web("https://law.example/")));
        Assert.That(sheet.Descendants(Main + "hyperlink").Count(), Is.EqualTo(3));
        Assert.That(targets.Keys, Is.EqualTo(new[] { "https://law.example/" }));
    }

    [Test]
    public void Without_links_there_is_no_list_of_links()
    {
        var (sheet, targets) = Write(3, Cell.Of("text"));
        Assert.That(sheet.Elements(Main + "hyperlinks"), Is.Empty);
        Assert.That(targets, Is.Empty);
    }

    [Test]
    public void Rows_take_the_place_of_the_patterns()
    {
        var (sheet, _) = Write(2, Cell.Of("=1"));
        var cells = sheet.Descendants(Main + "c").ToList();
        Assert.That(cells.Select(cell => cell.Attribute("r")!.Value), Is.EqualTo(new[] { "A3", "A4" }));
        Assert.That(cells.Select(cell => cell.Attribute("s")!.Value), Has.All.EqualTo("1"), "the quoted style of a text");
    }

    [Test]
    public void No_rows_leave_one_blank_row()
    {
        var (sheet, _) = Write(0, Cell.Of("never"));
        Assert.That(sheet.Descendants(Main + "c").Single().IsEmpty, Is.True);
    }

    private sealed class Table(int rows, Cell cell) : ITable
    {
        public string Sheet => "Test";

        public IReadOnlyList<double> Widths => [10];

        public void Lay(IXLWorkbook book, Wording wording)
        {
        }

        public IEnumerable<IReadOnlyList<Cell>> Rows() => Enumerable.Repeat(new[] { cell }, rows);
    }
}
