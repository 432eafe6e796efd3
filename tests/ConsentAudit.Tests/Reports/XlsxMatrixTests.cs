using ConsentAudit.Audit;
using ConsentAudit.Catalogue;
using NUnit.Framework;

namespace ConsentAudit.Tests.Reports;

public sealed class XlsxMatrixTests
{
    private const string Title = "Refus proposé dès le premier niveau";

    [TestCase(Verdict.Fail, "É")]
    [TestCase(Verdict.Review, "?")]
    [TestCase(Verdict.CannotTell, "NC")]
    [TestCase(Verdict.Pass, "S")]
    [TestCase(Verdict.NotApplicable, "–")]
    public void Each_verdict_has_its_mark(Verdict verdict, string mark)
    {
        using var book = Workbook.Of(Sample.Page(verdict: verdict));
        Assert.That((book.Text("Matrice", Title), book.Text("Matrice", "Verdict")), Is.EqualTo((mark, mark)));
    }

    [Test]
    public void A_mark_has_the_colour_of_its_verdict_also_where_it_leads_somewhere()
    {
        using var book = Workbook.Of(Sample.Page(), Sample.Page(verdict: Verdict.Pass));
        Assert.That(book.Cell("Matrice", Title).Style.Fill.BackgroundColor, Is.EqualTo(book.Cell("Pages", "Verdict").Style.Fill.BackgroundColor));
        Assert.That(book.Cell("Matrice", Title, 2).Style.Fill.BackgroundColor, Is.EqualTo(book.Cell("Pages", "Verdict", 2).Style.Fill.BackgroundColor));
    }

    [Test]
    public void What_needs_reading_leads_to_its_finding_and_the_rest_nowhere()
    {
        using var book = Workbook.Of(Sample.Page("https://good.example/", Verdict.Pass), Sample.Page("https://bad.example/"));
        var bad = book.Cell("Matrice", Title, 2);
        var place = bad.Hyperlink.InternalAddress.Split('!');
        var row = book.Sheets.Worksheet(place[0].Trim('\'')).Cell(place[1]).WorksheetRow();
        Assert.That(row.CellsUsed().Select(cell => cell.GetString()), Has.Some.EqualTo("https://bad.example/").And.Some.EqualTo("Écart constaté"));
        Assert.That(book.Cell("Matrice", Title, 1).HasHyperlink, Is.False);
    }

    [Test]
    public void A_rule_that_was_not_asked_is_blank_and_not_satisfied()
    {
        using var book = Workbook.Of(Sample.Page(), Sample.Page() with { Findings = [] });
        Assert.That(book.Text("Matrice", Title, 2), Is.Empty);
    }

    [Test]
    public void Of_several_findings_the_gravest_is_shown()
    {
        using var book = Workbook.Of(Sample.Page() with { Findings = [Sample.Finding(Verdict.Review), Sample.Finding(Verdict.Fail), Sample.Finding(Verdict.Pass)] });
        Assert.That(book.Text("Matrice", Title), Is.EqualTo("É"));
    }

    [Test]
    public void Rules_of_one_title_or_of_a_columns_own_have_headers_of_their_own()
    {
        RuleSheet[] rules =
        [
            Sample.Sheet("one", new("Page", "Page"), Severity.Minor, Force.Ours, []),
            Sample.Sheet("two", new("page", "page"), Severity.Minor, Force.Ours, []),
        ];
        var report = Sample.Report(Sample.Page() with { Findings = [Sample.Finding(Verdict.Fail, "one"), Sample.Finding(Verdict.Pass, "two")] });
        using var book = Workbook.Of(report, rules: rules);
        Assert.That(book.Texts("Matrice"), Has.Some.EqualTo("Page (2)").And.Some.EqualTo("page (3)"));
        Assert.That(Workbook.Errors(book.Bytes), Is.Empty);
    }
}
