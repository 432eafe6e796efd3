using System.Xml.Linq;
using ClosedXML.Excel;
using ConsentAudit.Audit;
using ConsentAudit.Evidence;
using NUnit.Framework;

namespace ConsentAudit.Tests.Reports;

public sealed class XlsxSafetyTests
{
    private static PageReport Hostile(string text) => Sample.Page() with
    {
        Title = text,
        Label = text,
        Banner = Sample.Banner() with { Platform = text },
        Trackers = [Sample.Tracker(true, Phase.BeforeConsent) with { Name = text, Host = text, Owner = text, SetBy = text, CloakedAs = text, Seen = text, Why = text }],
        Findings = [Sample.Finding(Verdict.Fail, exhibits: Sample.Exhibit(text, text)) with { Message = new(text, text) }],
    };

    [TestCase("=HYPERLINK(\"http://evil.example\",\"click\")")]
    [TestCase("@SUM(1,1)")]
    [TestCase("-1+1")]
    [TestCase("+1+1")]
    [TestCase("\t=1+1")]
    [TestCase("\r=1+1")]
    public void Nothing_that_a_site_wrote_becomes_a_formula(string text)
    {
        using var book = Workbook.Of(Hostile(text));
        var title = book.Cell("Pages", "Titre");
        Assert.Multiple(() =>
        {
            Assert.That(book.Parts().Where(part => part.Key.StartsWith("xl/worksheets/sheet", StringComparison.Ordinal)).Select(part => part.Value), Has.None.Contains("<x:f>").And.None.Contains("<f>"));
            Assert.That(title.HasFormula, Is.False);
            Assert.That(title.DataType, Is.EqualTo(XLDataType.Text));
            Assert.That(title.GetString().Trim(), Is.EqualTo(text.Trim()));
            Assert.That(QuotePrefixed(book, "Pages", "Titre"), Is.True);
            Assert.That(QuotePrefixed(book, "Traceurs", "Nom du traceur"), Is.True);
        });
    }

    [Test]
    public void A_plain_text_is_not_quoted()
    {
        using var book = Workbook.Of(Hostile("Le Journal"));
        Assert.That(QuotePrefixed(book, "Pages", "Titre"), Is.False);
    }

    [TestCase("12")]
    [TestCase("2025-03-14")]
    [TestCase("TRUE")]
    [TestCase("😀 أخبار اليوم 漢字")]
    [TestCase("_x0041_")]
    [TestCase("<b>&amp;</b>")]
    [TestCase("'quoted")]
    public void A_text_stays_the_text_that_it_is(string text)
    {
        using var book = Workbook.Of(Hostile(text));
        var cell = CellXml(book, "Pages", "Titre");
        Assert.That(cell.Attribute("t")!.Value, Is.EqualTo("inlineStr"));
        Assert.That(cell.Value.Replace("_x005F_", "_", StringComparison.Ordinal), Is.EqualTo(text));
    }

    [Test]
    public void An_emoji_is_one_also_on_the_first_sheet()
    {
        using var book = Workbook.Of(Hostile("La une 😀"));
        Assert.That(book.Parts()["xl/sharedStrings.xml"], Does.Contain("La une 😀").And.Not.Contain("_xD83D_"));
    }

    [Test]
    public void Control_characters_and_halves_of_emoji_do_not_break_the_file()
    {
        using var book = Workbook.Of(Hostile("a\0b\u001Bc\ud800d\uFFFF"));
        Assert.That(book.Text("Pages", "Titre"), Is.EqualTo("a\uFFFDb\uFFFDc\uFFFDd\uFFFD"));
    }

    [Test]
    public void A_text_is_cut_at_what_a_cell_can_hold()
    {
        using var book = Workbook.Of(Hostile(new string('é', 40_000)));
        Assert.That(book.Text("Pages", "Titre"), Has.Length.InRange(32_765, 32_767).And.EndsWith("…"));
    }

    [TestCase("javascript:alert(1)", false)]
    [TestCase("https://bank.example@evil.example/", false)]
    [TestCase("https://journal.example/", true)]
    public void Only_the_web_is_linked(string url, bool linked)
    {
        using var book = Workbook.Of(Sample.Page(url));
        Assert.That(book.Text("Pages", "Adresse"), Is.EqualTo(url));
        Assert.That(book.Cell("Pages", "Adresse").HasHyperlink, Is.EqualTo(linked));
    }

    [Test]
    public void A_folder_outside_the_run_is_not_linked()
    {
        using var inside = Workbook.Of(Sample.Page());
        using var outside = Workbook.Of(Sample.Page() with { Evidence = "../../../etc/" });
        Assert.That(inside.Cell("Pages", "Preuves").HasHyperlink, Is.True);
        Assert.That(outside.Cell("Pages", "Preuves").HasHyperlink, Is.False);
    }

    private static XElement CellXml(Workbook book, string sheet, string header)
    {
        var cell = book.Cell(sheet, header);
        var part = book.Parts()[$"xl/worksheets/sheet{cell.Worksheet.Position}.xml"];
        return XElement.Parse(part, System.Xml.Linq.LoadOptions.PreserveWhitespace).Descendants().Single(element => element.Attribute("r")?.Value == cell.Address.ToString());
    }

    private static bool QuotePrefixed(Workbook book, string sheet, string header)
    {
        var style = (int)CellXml(book, sheet, header).Attribute("s")!;
        var styles = XElement.Parse(book.Parts()["xl/styles.xml"]);
        return styles.Elements().Single(part => part.Name.LocalName == "cellXfs").Elements().ElementAt(style).Attribute("quotePrefix")?.Value == "1";
    }
}
