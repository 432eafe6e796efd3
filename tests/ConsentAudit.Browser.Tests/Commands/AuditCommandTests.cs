using System.Text.Json;
using ConsentAudit.Cli;
using ConsentAudit.Cli.Commands;
using ConsentAudit.Reports;

namespace ConsentAudit.Browser.Tests.Commands;

/// <summary>The command itself, on lists as users write them: exit codes, files, and what was finished is never lost.</summary>
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class AuditCommandTests
{
    private string folder = "";

    [SetUp]
    public void MakeFolder() => folder = Directory.CreateTempSubdirectory("consentaudit-").FullName;

    [TearDown]
    public void RemoveFolder() => Directory.Delete(folder, recursive: true);

    [Test]
    public async Task A_list_of_three_pages_is_audited_and_its_failures_make_exit_1()
    {
        var list = List("https://www.gazette-honnete.test/", "", "# the next one has no refusal", "https://www.courrier-du-lac.test/", "https://www.petit-sobre.test/ # clean");
        var run = Path.Combine(folder, "run");
        var code = await RunAsync(list, run);
        var report = Report(run);
        Assert.Multiple(() =>
        {
            Assert.That(code, Is.EqualTo(ExitCodes.Findings));
            Assert.That(report.Pages.Select(p => p.Url), Is.EqualTo(new[] { "https://www.gazette-honnete.test/", "https://www.courrier-du-lac.test/", "https://www.petit-sobre.test/" }));
            Assert.That(report.Pages.Select(p => p.Outcome), Has.All.EqualTo(Audit.Outcome.Audited));
            Assert.That(File.Exists(Path.Combine(run, "audit.xlsx")));
            Assert.That(File.ReadLines(Path.Combine(run, "journal.jsonl")).Count(), Is.EqualTo(3));
            Assert.That(report.Pages.Select(p => File.Exists(Path.Combine(run, p.Evidence, "evidence.json"))), Has.All.True);
            Assert.That(report.Pages.SelectMany(p => p.Findings).SelectMany(f => f.Exhibits).Where(e => e.File is not null), Is.Not.Empty);
        });
        AssertExhibitsExist(report, run);
        await AssertJudgedAgainAlikeAsync(run);
    }

    [Test]
    public async Task A_dead_host_is_a_failed_page_and_exit_3_and_its_neighbours_are_audited()
    {
        var run = Path.Combine(folder, "run");
        var code = await RunAsync(List("https://www.petit-sobre.test/", "https://www.journal-disparu.test/", "https://www.le-leurre.test/"), run, "--choices", "reject", "--no-screenshots");
        var report = Report(run);
        Assert.Multiple(() =>
        {
            Assert.That(code, Is.EqualTo(ExitCodes.NotAudited));
            Assert.That(report.Pages.Select(p => p.Outcome), Is.EqualTo(new[] { Audit.Outcome.Audited, Audit.Outcome.Failed, Audit.Outcome.Audited }));
            Assert.That(report.Pages[1].Failure?.Kind, Is.EqualTo(Evidence.FailureKind.Connection));
            Assert.That(report.Pages[1].Verdict, Is.EqualTo(Audit.Verdict.CannotTell), "what was not seen is not clean");
        });
        await AssertJudgedAgainAlikeAsync(run);
    }

    [Test]
    public async Task A_malformed_address_is_exit_2_and_nothing_is_visited()
    {
        var run = Path.Combine(folder, "run");
        var code = await RunAsync(List("https://www.petit-sobre.test/", "ht!tp:/oops"), run);
        Assert.Multiple(() =>
        {
            Assert.That(code, Is.EqualTo(ExitCodes.Input));
            Assert.That(Directory.Exists(run), Is.False);
        });
    }

    [TestCase(true)]
    [TestCase(false)]
    public async Task Only_who_asks_for_it_gets_what_went_over_the_network_as_it_was(bool asked)
    {
        var run = Path.Combine(folder, "run");
        var code = await RunAsync(List("https://www.petit-sobre.test/"), run, ["--choices", "reject", "--no-screenshots", "--format", "json", .. asked ? ["--har"] : Array.Empty<string>()]);
        var report = Report(run);
        var har = Path.Combine(run, report.Pages[0].Evidence, "requests.har");
        Assert.That((code, report.Conditions.Har, report.Conditions.Repeat, File.Exists(har)), Is.EqualTo((ExitCodes.Success, asked, 1, asked)));
        Assert.That(Directory.EnumerateFiles(run, "*.har", SearchOption.AllDirectories).Where(f => f != har), Is.Empty, "nothing is left over");
        if (asked)
        {
            using var document = JsonDocument.Parse(await File.ReadAllTextAsync(har));
            var log = document.RootElement.GetProperty("log");
            var pages = log.GetProperty("pages").EnumerateArray().Select(p => p.GetProperty("id").GetString()).ToList();
            var entries = log.GetProperty("entries").EnumerateArray().ToList();
            Assert.Multiple(() =>
            {
                Assert.That(log.GetProperty("version").GetString(), Is.EqualTo("1.2"));
                Assert.That(pages, Is.Unique.And.Count.GreaterThanOrEqualTo(2), "one for each visit at least");
                Assert.That(entries.Select(e => e.GetProperty("request").GetProperty("url").GetString()), Does.Contain("https://www.petit-sobre.test/"));
                Assert.That(entries.Select(e => e.GetProperty("response").GetProperty("status").GetInt32()), Does.Contain(200));
                Assert.That(entries.Select(e => e.GetProperty("pageref").GetString()).Distinct(), Is.EquivalentTo(pages));
                Assert.That(File.ReadAllText(Path.Combine(run, "MANIFEST.sha256")), Does.Contain("requests.har"));
            });
        }

        await AssertJudgedAgainAlikeAsync(run);
    }

    // Without a browser, from the evidence alone.
    private static async Task AssertJudgedAgainAlikeAsync(string run)
    {
        var before = await File.ReadAllTextAsync(Path.Combine(run, "audit.json"));
        Assert.That(await CommandLine.RunAsync(["judge", run]), Is.EqualTo(ExitCodes.Success));
        Assert.That(await File.ReadAllTextAsync(Path.Combine(run, "audit.json")), Is.EqualTo(before));
    }

    private static Audit.AuditReport Report(string run)
    {
        using var json = File.OpenRead(Path.Combine(run, "audit.json"));
        return JsonReport.Read(json);
    }

    private static void AssertExhibitsExist(Audit.AuditReport report, string run)
    {
        var files = report.Pages.SelectMany(p => p.Findings.SelectMany(f => f.Exhibits).Where(e => e.File is not null).Select(e => Path.Combine(run, p.Evidence, e.File!))).Distinct();
        Assert.That(files.Where(f => !File.Exists(f)), Is.Empty, "every exhibit's file is there");
        var listed = File.ReadLines(Path.Combine(run, "MANIFEST.sha256")).Select(l => l[66..]).ToHashSet();
        var shown = report.Pages.SelectMany(p => p.Findings.SelectMany(f => f.Exhibits).Select(e => e.File).OfType<string>().Select(f => p.Evidence + f)).Distinct();
        Assert.That(shown.Where(f => !listed.Contains(f)), Is.Empty, "the manifest has every exhibit's file");
    }

    private string List(params string[] lines)
    {
        var file = Path.Combine(folder, "urls.txt");
        File.WriteAllLines(file, lines);
        return file;
    }

    // What each way of choosing shows is tested on the demo sites; here it is the command.
    private static readonly string[] Two = ["--choices", "reject,accept"];

    private static Task<int> RunAsync(string list, string run, params string[] more) =>
        CommandLine.RunAsync(["audit", list, "-o", run, "--ignore-https-errors", "--connect-to", "www.journal-disparu.test:443:127.0.0.1:1", "--connect-to", Stage.Web.ConnectTo, "--observe", "2", .. more.Length > 0 ? more : Two]);
}
