using System.IO.Compression;
using ClosedXML.Excel;
using ConsentAudit.Audit;
using ConsentAudit.Reports;
using ConsentAudit.Reports.Baselines;
using ConsentAudit.Reports.Sheets;
using NUnit.Framework;

namespace ConsentAudit.Tests.Reports;

public sealed class ReviewedWorkbookTests
{
    private static readonly AuditReport Report = Sample.Report(Sample.Page("https://one.example/"), Sample.Page("https://two.example/_x0041_?a=1&b=2", Verdict.Review));
    private static readonly FindingKey One = new("https://one.example/", Sample.Rule);
    private static readonly FindingKey Two = new("https://two.example/_x0041_?a=1&b=2", Sample.Rule);

    private string path = "";

    [SetUp]
    public void SetUp() => path = Path.GetTempFileName();

    [TearDown]
    public void TearDown() => File.Delete(path);

    [TestCase("Confirmé", Decision.Confirmed)]
    [TestCase("écarté ", Decision.Dismissed)]
    [TestCase("Accepted", Decision.Accepted)]
    [TestCase("To revisit", Decision.Revisit)]
    [TestCase("bof", null)]
    public void A_decision_is_read_in_either_language_and_other_words_are_kept(string words, Decision? decision)
    {
        var review = Edited(book => book.Cell("Constats", "Décision").Value = words)[One];
        Assert.That((review.Decision, review.Words, review.About), Is.EqualTo((decision, words.Trim(), Verdict.Fail)));
    }

    [Test]
    public void All_that_was_written_is_read_and_nothing_else()
    {
        var reviews = Edited(book =>
        {
            book.Cell("Constats", "Commentaire", 2).Value = "Vu avec l’éditeur.\nÀ suivre.";
            book.Cell("Constats", "Décidé par", 2).Value = "A. Martin";
            book.Cell("Constats", "Décidé le", 2).Value = new DateTime(2026, 11, 20);
        });
        Assert.That(reviews.Keys, Is.EqualTo(new[] { Two }));
        Assert.That((reviews[Two].Comment, reviews[Two].Reviewer, reviews[Two].Day, reviews[Two].About), Is.EqualTo(("Vu avec l’éditeur.\nÀ suivre.", "A. Martin", "2026-11-20", Verdict.Review)));
    }

    [Test]
    public void A_workbook_as_it_was_written_has_none()
    {
        File.WriteAllBytes(path, Workbook.Write(Report));
        Assert.That(ReviewedWorkbook.Read(path), Is.Empty);
    }

    [Test]
    public void Rows_may_be_sorted_columns_hidden_moved_and_renamed()
    {
        var reviews = Edited(book =>
        {
            book.Cell("Constats", "Décision").Value = "Confirmé";
            var sheet = book.Sheets.Worksheet("Constats");
            var (first, second) = (sheet.Row(3), sheet.Row(4));
            for (var column = 1; column <= 20; column++)
            {
                (first.Cell(column).Value, second.Cell(column).Value) = (second.Cell(column).Value, first.Cell(column).Value);
            }

            book.Cell("Constats", "Règle").WorksheetColumn().Hide();
            book.Cell("Constats", "Adresse").WorksheetColumn().Hide();
            book.Cell("Constats", "Décision", 0).Value = "Avis du DPO";
        });
        Assert.That(reviews.Select(review => (review.Key, review.Value.Decision)), Is.EqualTo(new[] { (One, (Decision?)Decision.Confirmed) }));
    }

    [Test]
    public void The_names_of_cells_lead_to_them_wherever_they_are()
    {
        (string, string)[] names =
        [
            (ReviewColumns.Address, "'Mes constats d''audit'!$C$4:$C$4"), (ReviewColumns.Rule, "'Mes constats d''audit'!$AB$4"),
            (ReviewColumns.Decision, "'Mes constats d''audit'!$B$4"), (ReviewColumns.Comment, "#REF!"), ("another", "'Mes constats d''audit'!$A$1"),
        ];
        var layout = new ReviewLayout("Mes constats d'audit", names);
        var row = new Dictionary<int, string> { [2] = "Confirmé", [3] = "https://one.example/", [28] = Sample.Rule };
        Assert.Multiple(() =>
        {
            Assert.That((layout.Holds(4, row), layout.Holds(5, row)), Is.EqualTo((false, true)), "below the header only");
            Assert.That((layout.Text(row, ReviewColumns.Decision), layout.Text(row, ReviewColumns.Rule), layout.Text(row, ReviewColumns.Comment)), Is.EqualTo(("Confirmé", Sample.Rule, "")));
            Assert.That(new ReviewLayout("Pages", names).Found, Is.False, "another sheet");
        });
    }

    [TestCase("fr", "Constats", "Décision")]
    [TestCase("en", "Findings", "Decision")]
    public void Without_the_names_of_cells_the_headers_do_in_either_language(string language, string sheet, string header)
    {
        var reviews = Edited(
            book =>
            {
                book.Cell(sheet, header).Value = "Accepté";
                book.Names.DeleteAll();
            },
            language);
        Assert.That(reviews[One].Decision, Is.EqualTo(Decision.Accepted));
    }

    [Test]
    public void Another_workbook_is_a_mistake_of_the_users()
    {
        using (var book = new XLWorkbook())
        {
            book.AddWorksheet("Adresses").Cell(1, 1).Value = "url";
            using var file = File.Create(path);
            book.SaveAs(file);
        }

        Assert.That(() => ReviewedWorkbook.Read(path), Throws.TypeOf<InputException>().With.Message.Contains("is no audit.xlsx"));
    }

    [TestCase("")]
    [TestCase("no workbook at all")]
    [TestCase("PK\u0003\u0004 cut off")]
    public void Another_file_is_a_mistake_of_the_users(string content)
    {
        File.WriteAllText(path, content);
        Assert.That(() => ReviewedWorkbook.Read(path), Throws.TypeOf<InputException>().With.Message.Contains("no workbook that can be read"));
    }

    [Test]
    public void A_missing_file_is_a_mistake_of_the_users() =>
        Assert.That(() => ReviewedWorkbook.Read(path + ".none"), Throws.TypeOf<InputException>().With.Message.Contains("cannot be opened"));

    [Test]
    public void A_file_that_calls_for_another_file_is_not_obeyed()
    {
        File.WriteAllBytes(path, Workbook.Write(Report));
        using (var zip = ZipFile.Open(path, ZipArchiveMode.Update))
        {
            zip.GetEntry("xl/workbook.xml")!.Delete();
            using var hostile = new StreamWriter(zip.CreateEntry("xl/workbook.xml").Open());
            hostile.Write("<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x>&e;</x>");
        }

        Assert.That(() => ReviewedWorkbook.Read(path), Throws.TypeOf<InputException>().With.Message.Not.Contains("root:"));
    }

    [Test]
    public void Decisions_go_into_the_next_report_in_its_language()
    {
        var reviews = Edited(book =>
        {
            book.Cell("Constats", "Décision").Value = "Accepté";
            book.Cell("Constats", "Commentaire").Value = "=1+1";
            book.Cell("Constats", "Décidé le").Value = new DateTime(2026, 11, 20);
        });
        using var next = Workbook.Of(Report, "en", sources: new RunSources { Reviews = reviews });
        Assert.Multiple(() =>
        {
            Assert.That(next.Text("Findings", "Decision"), Is.EqualTo("Accepted"));
            Assert.That(next.Cell("Findings", "Comment").HasFormula, Is.False);
            Assert.That(next.Text("Findings", "Comment"), Is.EqualTo("=1+1"));
            Assert.That(next.Cell("Findings", "Decided on").GetDateTime(), Is.EqualTo(new DateTime(2026, 11, 20)));
            Assert.That(next.Text("Findings", "Decision", 2), Is.Empty, "the other finding");
        });
    }

    [Test]
    public void The_decision_can_be_chosen_from_a_list()
    {
        var findings = Workbook.Parts(Workbook.Write(Report, "fr"))["xl/worksheets/sheet4.xml"];
        Assert.That(findings, Does.Contain("\"Confirmé,Écarté,Accepté,À revoir\"").And.Contain("type=\"list\""));
    }

    /// <summary>What is read of the workbook after somebody changed it, in another program than ours.</summary>
    private IReadOnlyDictionary<FindingKey, Review> Edited(Action<Workbook> edit, string language = "fr")
    {
        using (var book = Workbook.Of(Report, language))
        {
            edit(book);
            book.SaveAs(path);
        }

        return ReviewedWorkbook.Read(path);
    }
}
