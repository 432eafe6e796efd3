using ClosedXML.Excel;
using ConsentAudit.Audit;
using NUnit.Framework;

namespace ConsentAudit.Tests.Reports;

public sealed class XlsxSummaryTests
{
    private static IReadOnlyList<string> Summary(params PageReport[] pages)
    {
        using var book = Workbook.Of(pages);
        return book.Texts("Synthèse");
    }

    [Test]
    public void Pages_that_fail_are_told_first()
    {
        var texts = Summary(Sample.Page(), Sample.Page(), Sample.Page(verdict: Verdict.Pass), Sample.FailedPage());
        Assert.That(texts, Has.Some.EqualTo("2 pages sur 4 présentent au moins un écart."));
        Assert.That(texts, Has.Some.EqualTo("Le plus fréquent, sur 2 pages : « Refus proposé dès le premier niveau »."));
        Assert.That(texts, Has.Some.EqualTo("1 page n’a pas pu être auditée : rien n’est dit d’elle."));
    }

    [Test]
    public void Nothing_seen_is_not_called_nothing_done()
    {
        var texts = Summary(Sample.Page(verdict: Verdict.Pass));
        Assert.That(texts, Has.Some.EqualTo("Aucun écart n’a été vu. Cela veut dire « rien vu », et non « rien fait »."));
        Assert.That(texts, Has.None.Contains("Le plus fréquent").And.None.Contains("pu être auditée"));
    }

    [Test]
    public void Where_no_page_was_seen_none_is_called_clean()
    {
        var texts = Summary(Sample.FailedPage());
        Assert.That(texts, Has.Some.Contains("ce rapport ne dit rien du consentement"));
        Assert.That(texts, Has.None.Contains("Aucune non-conformité"));
    }

    [Test]
    public void The_worst_page_stands_first_and_leads_to_its_row_and_evidence()
    {
        using var book = Workbook.Of(Sample.Page("https://good.example/", Verdict.Pass), Sample.Page("https://bad.example/"));
        var cells = book.Sheets.Worksheet("Synthèse").CellsUsed().ToList();
        var bad = cells.FindIndex(cell => cell.GetString() == "bad.example/");
        Assert.That(bad, Is.Positive.And.LessThan(cells.FindIndex(cell => cell.GetString() == "good.example/")));
        Assert.That(cells[bad].Hyperlink.InternalAddress, Is.EqualTo("'Pages'!A4"));
        Assert.That(cells.First(cell => cell.GetString() == "dossier").Hyperlink.ExternalAddress.ToString(), Is.EqualTo("evidence/0001-journal.example/"));
    }

    [Test]
    public void Dates_are_dates_in_universal_time()
    {
        using var book = Workbook.Of(Sample.Page());
        var dates = book.Sheets.Worksheet("Synthèse").CellsUsed(cell => cell.DataType == XLDataType.DateTime).Select(cell => cell.GetDateTime());
        Assert.That(dates, Is.EqualTo(new[] { new DateTime(2025, 3, 14, 8, 12, 0), new DateTime(2025, 3, 14, 8, 31, 0) }));
    }

    [Test]
    public void A_run_without_dates_has_none()
    {
        using var book = Workbook.Of(Sample.Report() with { StartedAt = default, FinishedAt = default });
        Assert.That(book.Sheets.Worksheet("Synthèse").CellsUsed(cell => cell.DataType == XLDataType.DateTime), Is.Empty);
    }

    [Test]
    public void Languages_are_not_mixed()
    {
        using var french = Workbook.Of(Sample.Report(Sample.Page()));
        using var english = Workbook.Of(Sample.Report(Sample.Page()), "en");
        Assert.Multiple(() =>
        {
            Assert.That(french.Sheets.Select(sheet => sheet.Name), Is.EqualTo(new[] { "Synthèse", "Pages", "Matrice", "Constats", "Traceurs", "Acteurs", "Règles", "Méthode" }));
            Assert.That(english.Sheets.Select(sheet => sheet.Name), Is.EqualTo(new[] { "Summary", "Pages", "Matrix", "Findings", "Trackers", "Owners", "Rules", "Method" }));
            Assert.That(english.Text("Findings", "Finding"), Is.EqualTo("The banner offers no refusal."));
            Assert.That(french.Text("Constats", "Constat"), Is.EqualTo("Le bandeau ne propose pas de refuser."));
            Assert.That(english.Text("Pages", "Verdict"), Is.EqualTo("Fail"));
            Assert.That(english.Texts("Summary"), Has.Some.EqualTo("1 page of 1 has at least one failure."));
        });
    }

    [Test]
    public void The_method_says_what_is_not_checked_and_with_what_it_was_made()
    {
        using var book = Workbook.Of(Sample.Page());
        var texts = book.Texts("Méthode");
        Assert.That(texts, Has.Some.EqualTo("Ce qui n’est pas vérifié").And.Some.EqualTo("sha256:abc").And.Some.EqualTo("Chromium 131"));
        Assert.That(texts, Has.Some.EqualTo("Un zéro veut dire « rien vu pendant cette visite », et non « rien fait »."));
    }
}
