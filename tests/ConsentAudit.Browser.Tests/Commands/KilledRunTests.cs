using System.Diagnostics;
using ConsentAudit.Cli;
using ConsentAudit.Cli.Commands;
using ConsentAudit.Reports;

namespace ConsentAudit.Browser.Tests.Commands;

/// <summary>The tool itself, as a process of its own, killed in the middle of a list.</summary>
public sealed class KilledRunTests
{
    private static readonly string[] Pages = ["https://www.petit-sobre.test/", "https://www.petit-sobre.test/?2", "https://www.petit-sobre.test/?3"];

    [Test]
    public async Task A_run_that_was_killed_goes_on_where_it_was()
    {
        var folder = Directory.CreateTempSubdirectory("consentaudit-").FullName;
        try
        {
            var run = Path.Combine(folder, "run");
            await KillAfterTheFirstPageAsync(run);
            var first = Directory.EnumerateFiles(Path.Combine(run, "evidence"), "evidence.json", SearchOption.AllDirectories).ToDictionary(f => f, File.ReadAllText);
            Assert.That(first, Is.Not.Empty.And.Count.LessThan(Pages.Length), "killed in the middle");
            Assert.That(File.Exists(Path.Combine(run, "audit.json")), Is.False);
            var code = await CommandLine.RunAsync(["audit", "--resume", run]);
            using var json = File.OpenRead(Path.Combine(run, "audit.json"));
            var report = JsonReport.Read(json);
            Assert.Multiple(() =>
            {
                Assert.That(code, Is.EqualTo(ExitCodes.Success));
                Assert.That(report.Pages.Select(p => p.Url), Is.EqualTo(Pages));
                Assert.That(report.Pages.Select(p => p.Outcome), Has.All.EqualTo(Audit.Outcome.Audited));
                Assert.That(first.Select(f => File.ReadAllText(f.Key)), Is.EqualTo(first.Values), "what was finished is left as it was");
                Assert.That(File.ReadLines(Path.Combine(run, "journal.jsonl")).Count(), Is.EqualTo(Pages.Length));
                Assert.That(Directory.Exists(Path.Combine(run, "unfinished")), Is.False);
            });
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task KillAfterTheFirstPageAsync(string run)
    {
        string[] arguments =
        [
            typeof(ExitCodes).Assembly.Location, "audit", .. Pages, "-o", run, "--format", "json", "--concurrency", "1", "--choices", "reject", "--observe", "1",
            "--no-screenshots", "--ignore-https-errors", "--connect-to", Stage.Web.ConnectTo,
        ];
        using var process = Process.Start(new ProcessStartInfo("dotnet", arguments) { RedirectStandardError = true, RedirectStandardOutput = true })!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEndAsync();
        var journal = new FileInfo(Path.Combine(run, "journal.jsonl"));
        while (!process.HasExited && journal is not { Exists: true, Length: > 0 })
        {
            await Task.Delay(50);
            journal.Refresh();
        }

        // SIGKILL: nothing of it runs after.
        process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
        TestContext.Out.WriteLine(await error + await output);
    }
}
