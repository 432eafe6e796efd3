using ConsentAudit.Audit;
using ConsentAudit.Audit.Baselines;
using ConsentAudit.Cli;
using ConsentAudit.Cli.Commands;
using ConsentAudit.Cli.Input;
using ConsentAudit.Cli.Runs;
using ConsentAudit.Cli.Screen;
using ConsentAudit.Reports;
using ConsentAudit.Reports.Baselines;
using ConsentAudit.Tests.Audit.Baselines;
using ConsentAudit.Tests.Catalogue;
using NUnit.Framework;

namespace ConsentAudit.Tests.Cli;

public sealed class BaselineFilesTests
{
    private static readonly AuditReport Failing = Runs.Run(Runs.Finding(Verdict.Fail, Runs.Shown("_fbp (journal.example)")));

    private TemporaryFolder folder = null!;

    [SetUp]
    public void MakeFolder() => folder = new TemporaryFolder();

    [TearDown]
    public void RemoveFolder() => folder.Dispose();

    private static BaselineState? State(params string[] paths) => BaselineFiles.Read(paths, BuiltIn.Catalogue).Marker?.Mark(Failing, Runs.Today).Pages[0].Findings[0].Baseline;

    private string Json(AuditReport report)
    {
        using var stream = new MemoryStream();
        JsonReport.Write(report, stream);
        return folder.File("audit.json", System.Text.Encoding.UTF8.GetString(stream.ToArray()));
    }

    private string Accepting(string until) => folder.File("accepted.json", $$"""{ "schema": "consentaudit-baseline/1", "accepted": [{ "url": "*", "rule": "{{Runs.Rule}}", "reason": "r", "until": "{{until}}" }] }""");

    [Test]
    public void An_earlier_report_its_folder_and_a_list_are_known_apart()
    {
        var json = Json(Failing);
        Assert.That(State(json), Is.EqualTo(BaselineState.Known));
        Assert.That(State(folder.Path), Is.EqualTo(BaselineState.Known));
        Assert.That(State(Accepting("2026-11-22")), Is.EqualTo(BaselineState.Accepted));
        Assert.That(State(json, Accepting("2026-11-21")), Is.EqualTo(BaselineState.Expired));
        Assert.That(State(), Is.Null);
    }

    [TestCase(Decision.Accepted, BaselineState.Accepted)]
    [TestCase(Decision.Dismissed, BaselineState.Accepted)]
    [TestCase(Decision.Confirmed, BaselineState.New)]
    [TestCase(null, BaselineState.New)]
    public void A_workbook_tells_what_its_reviewers_decided(Decision? decision, BaselineState state)
    {
        var finding = Failing.Pages[0].Findings[0];
        var review = new Review { Decision = decision, Words = decision is null ? "" : Spoken(decision.Value), Comment = "vu avec la rédaction", About = Verdict.Fail };
        var path = folder.File("audit.xlsx", "");
        using (var stream = File.Create(path))
        {
            new XlsxReport([], new RunSources { Reviews = new Dictionary<FindingKey, Review> { [new(Failing.Pages[0].Url, finding.Rule)] = review } }).Write(Failing, "fr", stream);
        }

        Assert.That(State(path), Is.EqualTo(state));
        Assert.That(BaselineFiles.Read([path], BuiltIn.Catalogue).Reviews.Values.Single().Comment, Does.Contain("rédaction"));
        Json(Failing);
        Assert.That(State(path), Is.EqualTo(state == BaselineState.New ? BaselineState.Known : state), "the report beside the workbook counts too");
    }

    private static string Spoken(Decision decision) => decision switch { Decision.Accepted => "Accepté", Decision.Dismissed => "Écarté", _ => "Confirmé" };

    [TestCase("none.json", null)]
    [TestCase("text.json", "no json")]
    [TestCase("list.json", "[]")]
    [TestCase("other.json", "{ \"schema\": \"consentaudit/9\", \"pages\": [] }")]
    [TestCase("audit.xlsx", "PK\u0003\u0004")]
    public void Another_file_is_a_mistake_of_the_users(string name, string? text)
    {
        var path = text is null ? Path.Combine(folder.Path, name) : folder.File(name, text);
        Assert.That(() => BaselineFiles.Read([path], BuiltIn.Catalogue), Throws.TypeOf<InputException>().With.Message.Contains(name));
    }

    [TestCase(BaselineState.New, ExitCodes.Findings)]
    [TestCase(BaselineState.Expired, ExitCodes.Findings)]
    [TestCase(BaselineState.Known, ExitCodes.Success)]
    [TestCase(BaselineState.Accepted, ExitCodes.Success)]
    [TestCase(null, ExitCodes.Findings)]
    public void Only_what_nobody_knew_of_or_accepts_makes_a_run_fail(BaselineState? state, int code)
    {
        var report = Runs.Run(Failing.Pages[0].Findings[0] with { Baseline = state });
        Assert.That(new RunResult(report, [], Stopped: false).ExitCode(Severity.Serious), Is.EqualTo(code));
    }

    [Test]
    public void A_baseline_that_cannot_be_read_is_told_before_anything_is_visited()
    {
        var run = Path.Combine(folder.Path, "run");
        Assert.That(CommandLine.RunAsync(["audit", "https://journal.example/", "-o", run, "--baseline", Path.Combine(folder.Path, "none.json")]).Result, Is.EqualTo(ExitCodes.Input));
        Assert.That(Directory.Exists(run), Is.False);
    }

    [TestCase("fr", "Référence : écarts nouveaux 0, à l’acceptation expirée 1, déjà connus 0, acceptés 0.", "accepté jusqu’au 2026-11-21 : r")]
    [TestCase("en", "Baseline: failures new 0, acceptance expired 1, known 0, accepted 0.", "accepted until 2026-11-21: r")]
    public void What_counts_is_told_at_the_end(string language, string counts, string expired)
    {
        using var output = new StringWriter();
        BaselineSummary.Write(BaselineFiles.Read([Accepting("2026-11-21")], BuiltIn.Catalogue).Marker!.Mark(Failing, Runs.Today), language, output);
        Assert.That(output.ToString(), Does.StartWith(counts).And.Contain(Runs.Rule).And.Contain(expired));
    }
}
