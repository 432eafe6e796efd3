using ClosedXML.Excel;
using ConsentAudit.Cli.Input;
using NUnit.Framework;

namespace ConsentAudit.Tests.Cli;

/// <summary>Lists of pages as tables: .csv and .xlsx.</summary>
public sealed class PageTableTests
{
    private static readonly PageRequest[] Expected = [new("https://a.example/", "Le Journal; du soir"), new("https://b.example/")];

    private TemporaryFolder folder = null!;

    [SetUp]
    public void MakeFolder() => folder = new TemporaryFolder();

    [TearDown]
    public void RemoveFolder() => folder.Dispose();

    [TestCase("url,label\nhttps://a.example/,Le Journal; du soir\nhttps://b.example/,\n")]
    [TestCase("url;label\r\nhttps://a.example/;\"Le Journal; du soir\"\r\nhttps://b.example/;\r\n")]
    [TestCase("\uFEFFNom;URL;Autre\n\"Le Journal; du soir\";\"https://a.example/\";x\n;b.example;y\n")]
    [TestCase("url\tlabel\nhttps://a.example/\tLe Journal; du soir\nhttps://b.example/\t\n")]
    [TestCase("url,name\nhttps://a.example/,Le Journal; du soir\n\n ,nothing\nhttps://b.example/\n")]
    public void A_table_names_a_page_a_row(string text) => Assert.That(Read(folder.File("pages.csv", text)), Is.EqualTo(Expected));

    [TestCase("name;address\nA;https://a.example/\nB;nowhere\n", "line 3")]
    [TestCase("name;site\nA;https://a.example/\n", "no column named url")]
    [TestCase("", "no column named url")]
    [TestCase("url;name\nhttps://a.example/;\"A\" \"\n", "quotation marks")]
    public void A_table_with_a_mistake_is_told(string text, string told) => Assert.That(Error(folder.File("pages.csv", text)), Does.Contain("pages.csv").And.Contain(told));

    [Test]
    public void Blank_lines_of_a_table_are_counted() => Assert.That(Error(folder.File("pages.csv", "url\nhttps://a.example/\n\n\nnowhere\n")), Does.Contain("line 5"));

    [Test]
    public void A_quoted_field_may_hold_the_end_of_a_line() =>
        Assert.That(Read(folder.File("pages.csv", "url,label\n\"https://a.example/\",\"two\nlines\"\n")).Single().Label, Does.StartWith("two").And.EndWith("lines"));

    [Test]
    public void A_workbook_is_read_wherever_its_table_begins()
    {
        var rows = Read(Workbook(("B2", "Nom"), ("C2", "Adresse"), ("B3", "Le Journal; du soir"), ("C3", "https://a.example/"), ("C5", "b.example"), ("B6", "no address")));
        Assert.That(rows, Is.EqualTo(Expected));
    }

    [Test]
    public void A_mistake_in_a_workbook_is_told_with_its_row() => Assert.That(Error(Workbook(("A1", "url"), ("A2", "https://a.example/"), ("A4", "nowhere"))), Does.Contain("pages.xlsx, line 4"));

    [Test]
    public void A_workbook_without_a_column_of_addresses_is_told() => Assert.That(Error(Workbook(("A1", "name"))), Does.Contain("no column named url"));

    [Test]
    public void An_empty_workbook_is_told() => Assert.That(Error(Workbook()), Does.Contain("no column named url"));

    [Test]
    public void A_file_that_is_no_workbook_is_told() => Assert.That(Error(folder.File("pages.xlsx", "url\n")), Does.Contain("cannot be read as a workbook"));

    private static IReadOnlyList<PageRequest> Read(string file) => PageList.Read([file], TextReader.Null);

    private static string Error(string file) => Assert.Throws<InputException>(() => Read(file))!.Message;

    private string Workbook(params (string Cell, string Text)[] cells)
    {
        using var book = new XLWorkbook();
        var sheet = book.AddWorksheet("pages");
        foreach (var (cell, text) in cells)
        {
            sheet.Cell(cell).Value = text;
        }

        var path = Path.Combine(folder.Path, "pages.xlsx");
        book.SaveAs(path);
        return path;
    }
}
