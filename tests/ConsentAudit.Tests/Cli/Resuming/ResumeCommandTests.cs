using System.CommandLine;
using System.Diagnostics;
using ConsentAudit.Cli;
using ConsentAudit.Cli.Commands;
using ConsentAudit.Cli.Runs;
using ConsentAudit.Tests.Rules;
using NUnit.Framework;

namespace ConsentAudit.Tests.Cli.Resuming;

/// <summary><c>audit --resume</c>: what may differ and what may not. The runs are whole, so that no browser is needed.</summary>
[NonParallelizable]
public sealed class ResumeCommandTests
{
    private const int Pages = 3;

    private TemporaryFolder folder = null!;
    private string run = "";

    [SetUp]
    public void MakeFolder() => (folder, run) = (new TemporaryFolder(), "");

    [TearDown]
    public void RemoveFolder() => folder.Dispose();

    // A run as the command would have begun it with these options.
    private async Task BegunAsync(params string[] arguments)
    {
        run = Path.Combine(folder.Path, "run");
        var made = new TestRun(run, Pages);
        await made.BeginAsync(new FakeVisitor());
        var options = new RunOptions();
        var command = new Command("audit");
        options.AddTo(command);
        var settings = options.Read(command.Parse(arguments), TimeProvider.System);
        RunFile.Save(RunPlans.Of(settings, PagePlan.Of(TestRun.List(Pages)), Judge.Catalogue, new StandingClock().GetUtcNow()), run);
    }

    private static async Task<(int Code, string Error, string Output)> AuditAsync(params string[] arguments)
    {
        var (output, error) = (Console.Out, Console.Error);
        using var said = new StringWriter();
        using var told = new StringWriter();
        Console.SetOut(said);
        Console.SetError(told);
        try
        {
            return (await CommandLine.RunAsync(["audit", .. arguments]), told.ToString(), said.ToString());
        }
        finally
        {
            Console.SetOut(output);
            Console.SetError(error);
        }
    }

    private Task<(int Code, string Error, string Output)> ResumeAsync(params string[] arguments) => AuditAsync(["--resume", run, .. arguments]);

    private string List(int pages) => folder.File($"list{pages}.csv", "url,label\n" + string.Concat(TestRun.List(pages).Select(p => $"{p.Url},{p.Label}\n")));

    private async Task RefusedAsync(string because, params string[] arguments)
    {
        var (code, error, _) = await ResumeAsync(arguments);
        Assert.That((code, error.TrimEnd().Split('\n').Length), Is.EqualTo((ExitCodes.Input, 1)), error);
        Assert.That(error, Does.Contain(because));
    }

    [Test]
    public async Task Without_a_list_and_without_options_it_takes_its_own()
    {
        await BegunAsync("--format", "md", "--fail-on", "never", "--observe", "3");
        File.Delete(Path.Combine(run, "audit.json"));
        var (code, error, output) = await ResumeAsync();
        Assert.That(code, Is.EqualTo(ExitCodes.NotAudited), error + output);
        Assert.That(error, Does.Contain("Pages déjà auditées : 3/3."));
        Assert.That(Directory.EnumerateFiles(run, "audit.*").Select(Path.GetFileName).Order(), Is.EqualTo(new[] { "audit.json", "audit.md" }));
    }

    [Test]
    public async Task The_same_list_and_what_changes_nothing_that_is_seen_may_be_given()
    {
        await BegunAsync("--choices", "reject,accept");
        var (code, error, _) = await ResumeAsync(List(Pages), "--choices", "accept, reject", "--lang", "en", "--concurrency", "7", "--format", "json", "--fail-on", "minor");
        Assert.That(code, Is.EqualTo(ExitCodes.Findings), error);
        Assert.That(error, Does.Contain("Pages audited already: 3/3."));
    }

    [TestCase("--observe was 5, and not 2", "--observe", "2")]
    [TestCase("--choices was", "--choices", "reject")]
    [TestCase("--no-screenshots was not given, and not True", "--no-screenshots")]
    [TestCase("--pack was fr, and not be", "--pack", "be")]
    [TestCase("--shard was not given, and not 1/2", "--shard", "1/2")]
    [TestCase("--header was another one", "--header", "X: y")]
    [TestCase("leave --output out", "-o", "elsewhere")]
    public async Task Other_conditions_are_told_in_a_sentence(string because, params string[] arguments)
    {
        await BegunAsync();
        await RefusedAsync(because, arguments);
    }

    [Test]
    public async Task Another_list_is_told()
    {
        await BegunAsync();
        await RefusedAsync("the list was another one (3 pages, and not 4", List(4));
    }

    [Test]
    public async Task Other_filter_lists_are_told_by_what_they_hold()
    {
        var list = folder.File("list.txt", "||ads.example^\n");
        await BegunAsync();
        var (code, error, _) = await ResumeAsync("--filter-list", list);
        Assert.That(code, Is.EqualTo(ExitCodes.Input));
        Assert.That(error, Does.Contain("the filter lists were others"));
    }

    [Test]
    public async Task A_secret_is_never_written_down_and_must_be_given_again()
    {
        await BegunAsync("--header", "Authorization: Basic aHVzaA==");
        Assert.That(Directory.EnumerateFiles(run, "*", SearchOption.AllDirectories).Select(File.ReadAllText), Has.None.Contains("aHVzaA"));
        await RefusedAsync("--header, whose value is never written down: give it again");
        await RefusedAsync("--header was another one", "--header", "Authorization: Basic eA==");
        Assert.That((await ResumeAsync("--header", "Authorization: Basic aHVzaA==", "--fail-on", "never")).Code, Is.EqualTo(ExitCodes.NotAudited));
    }

    [Test]
    public async Task Passwords_in_addresses_are_not_written_down_and_the_list_must_be_given_again()
    {
        run = Path.Combine(folder.Path, "run");
        var pages = PagePlan.Of([new("https://user:hushhush@www.journal.example/a")]);
        var made = new TestRun(run, pages);
        Assert.That(() => made.BeginAsync(new FakeVisitor(_ => throw new InvalidOperationException("killed"))), Throws.InvalidOperationException);
        Assert.That(File.ReadAllText(Path.Combine(run, "run.json")), Does.Not.Contain("hush").And.Contain("https://www.journal.example/a"));
        var visitor = new FakeVisitor();
        Assert.That(() => made.ResumeAsync(visitor), Throws.TypeOf<InputException>().With.Message.Contains("give the list again"));
        Assert.That(visitor.Visited, Is.Empty);
    }

    [Test]
    public async Task A_run_does_not_name_the_program_that_is_started()
    {
        await BegunAsync("--browser", "/tmp/of-somebody-elses");
        Assert.That(File.ReadAllText(Path.Combine(run, "run.json")), Does.Not.Contain("of-somebody-elses"));
        await RefusedAsync("--browser, whose value is never written down: give it again");
    }

    [Test]
    public async Task A_run_that_was_cut_off_before_its_report_is_judged_under_its_own_conditions()
    {
        await BegunAsync("--pack", "be", "--choices", "reject");
        File.Delete(Path.Combine(run, "audit.json"));
        Directory.Delete(Path.Combine(run, RunFile.Read(run).Pages[1].Folder()), recursive: true);
        var (output, code) = (Console.Out, 0);
        Console.SetOut(TextWriter.Null);
        try
        {
            code = await CommandLine.RunAsync(["judge", run, "--format", "json"]);
        }
        finally
        {
            Console.SetOut(output);
        }

        var report = ConsentAudit.Cli.Input.ReportFile.Read(run);
        Assert.That((code, report.Conditions.Pack, report.Summary.Pages, report.Pages.Count), Is.EqualTo((ExitCodes.Success, "be", Pages, Pages - 1)));
        Assert.That(report.Conditions.Choices, Is.EqualTo(new[] { "reject" }));
    }

    [Test]
    public async Task A_run_of_the_demo_is_not_gone_on_with()
    {
        await BegunAsync();
        RunFile.Save(RunFile.Read(run) with { Command = "demo" }, run);
        await RefusedAsync("the command was demo, and not audit");
    }

    [TestCase("{", "run.json, line 1: ")]
    [TestCase("{}", "run.json, line 1: ")]
    [TestCase("{\n\"schema\": \"consentaudit-run/1\",\n\"pages\": 3", "run.json, line 3: ")]
    [TestCase("{\"schema\": \"x\", \"tool\": {}, \"list\": {\"pages\": 1, \"digest\": \"\"}}", "another format")]
    [TestCase("{\"schema\": \"consentaudit-run/1\", \"tool\": {}, \"list\": {}, \"pages\": [{\"url\": \"https://a.example/\", \"evidence\": \"../../etc\"}]}", "a name of its folder that is not ours")]
    [TestCase("{\"schema\": \"consentaudit-run/1\", \"tool\": {}, \"list\": {}, \"pages\": [{\"url\": \"file:///etc/passwd\", \"evidence\": \"a\"}]}", "is not the address of a web page")]
    [TestCase("{\"schema\": \"consentaudit-run/1\", \"tool\": {}, \"list\": {}, \"pages\": [{\"url\": \"https://a.example/\", \"evidence\": \"a\"}, {\"url\": \"https://a.example/\", \"evidence\": \"a\"}]}", "holds a page twice")]
    [TestCase("{\"schema\": \"consentaudit-run/1\", \"tool\": {}, \"list\": {}, \"pages\": [null]}", "a page has no address")]
    public async Task A_broken_plan_is_told(string json, string because)
    {
        await BegunAsync();
        File.WriteAllText(Path.Combine(run, "run.json"), json);
        await RefusedAsync(because);
    }

    [Test]
    public async Task What_is_no_run_is_told()
    {
        run = folder.Path;
        await RefusedAsync("holds no run.json");
        run = Path.Combine(folder.Path, "none");
        await RefusedAsync("There is no folder");
    }

    [Test]
    public async Task Without_a_list_and_without_a_run_there_is_nothing_to_audit() => Assert.That((await AuditAsync()).Code, Is.EqualTo(ExitCodes.Input));

    [Test]
    public async Task An_output_that_cannot_be_a_folder_is_one_sentence_before_any_browser()
    {
        var file = folder.File("mine.txt", "");
        foreach (var output in new[] { file, Path.Combine(file, "run") })
        {
            var (code, error, _) = await AuditAsync("https://www.journal.example/", "-o", output);
            Assert.That((code, error.TrimEnd().Split('\n').Length), Is.EqualTo((ExitCodes.Input, 1)), error);
        }
    }

    [TestCase("ro", "Read-only file system")]
    [TestCase("size=16k", "No space left on device")]
    public async Task A_disk_that_is_read_only_or_full_is_one_sentence(string option, string because)
    {
        var disk = Directory.CreateDirectory(Path.Combine(folder.Path, "disk")).FullName;
        if (!OperatingSystem.IsLinux() || Run("mount", "-t", "tmpfs", "-o", option, "tmpfs", disk) != 0)
        {
            Assert.Ignore("needs the right to mount a disk");
        }

        try
        {
            var made = new TestRun(Path.Combine(disk, "run"), Pages);
            var mistake = Assert.ThrowsAsync<InputException>(() => made.BeginAsync(new FakeVisitor()));
            Assert.That(mistake!.Message, Does.Contain(because).And.Not.Contain("\n"));
            if (option == "size=16k")
            {
                Assert.That(Run("mount", "-o", "remount,size=4m", disk), Is.Zero);
                await made.ResumeAsync(new FakeVisitor());
                Assert.That(made.Journal, Has.Count.EqualTo(Pages));
            }
        }
        finally
        {
            Run("umount", disk);
        }
    }

    private static int Run(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardError = true })!;
        process.StandardError.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode;
    }
}
