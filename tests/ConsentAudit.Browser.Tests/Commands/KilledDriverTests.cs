using System.Diagnostics;
using ConsentAudit.Audit;
using ConsentAudit.Cli;
using ConsentAudit.Evidence;
using ConsentAudit.Reports;

namespace ConsentAudit.Browser.Tests.Commands;

/// <summary>Playwright's driver, the process between the tool and its browser, is killed in the middle of a list: the run goes on.</summary>
[Platform("Linux")]
public sealed class KilledDriverTests
{
    private const string Second = "?driver-2";

    private static readonly string[] Pages = ["https://www.petit-sobre.test/?driver-1", "https://www.petit-sobre.test/" + Second, "https://www.petit-sobre.test/?driver-3"];

    [Test]
    public async Task The_page_under_way_is_visited_again_and_what_was_finished_is_kept()
    {
        var folder = Directory.CreateTempSubdirectory("consentaudit-").FullName;
        try
        {
            var run = Path.Combine(folder, "run");
            using var process = Start(run);
            var (error, output) = (process.StandardError.ReadToEndAsync(), process.StandardOutput.ReadToEndAsync());
            while (!process.HasExited && !Stage.Web.Hits.Any(h => h.Query == Second))
            {
                await Task.Delay(20);
            }

            var first = Evidence(run).ToDictionary(f => f, File.ReadAllText);
            Assert.That(first, Has.Count.EqualTo(1), "the second page is under way");
            using (var driver = Process.GetProcessById(DriverOf(process.Id)))
            {
                driver.Kill();
            }

            await process.WaitForExitAsync(new CancellationTokenSource(TimeSpan.FromSeconds(90)).Token);
            TestContext.Out.WriteLine(await error + await output);
            using var json = File.OpenRead(Path.Combine(run, "audit.json"));
            var report = JsonReport.Read(json);
            var visits = (await Task.WhenAll(Evidence(run).Select(f => EvidenceFolder.LoadAsync(Path.GetDirectoryName(f)!)))).SelectMany(e => e.Visits);
            Assert.Multiple(() =>
            {
                Assert.That(process.ExitCode, Is.EqualTo(ExitCodes.Success));
                Assert.That(report.Pages.Select(p => (p.Url, p.Outcome)), Is.EqualTo(Pages.Select(p => (p, Outcome.Audited))));
                Assert.That(visits.Select(v => v.Again), Has.Exactly(2).EqualTo("The browser ended during the first visit.").And.Exactly(4).Null);
                Assert.That(first.Select(f => File.ReadAllText(f.Key)), Is.EqualTo(first.Values), "what was finished is left as it was");
            });
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static Process Start(string run)
    {
        string[] arguments =
        [
            typeof(ExitCodes).Assembly.Location, "audit", .. Pages, "-o", run, "--format", "json", "--concurrency", "1", "--choices", "reject", "--observe", "1",
            "--no-screenshots", "--ignore-https-errors", "--connect-to", Stage.Web.ConnectTo,
        ];
        return Process.Start(new ProcessStartInfo("dotnet", arguments) { RedirectStandardError = true, RedirectStandardOutput = true })!;
    }

    private static string[] Evidence(string run) => Directory.Exists(Path.Combine(run, "evidence")) ? Directory.GetFiles(Path.Combine(run, "evidence"), "evidence.json", SearchOption.AllDirectories) : [];

    // The tool's own child and nobody else's.
    private static int DriverOf(int tool) => Directory.GetDirectories($"/proc/{tool}/task")
        .SelectMany(t => File.ReadAllText(Path.Combine(t, "children")).Split(' ', StringSplitOptions.RemoveEmptyEntries))
        .Select(int.Parse)
        .Single(child => File.ReadAllText($"/proc/{child}/cmdline").Contains("playwright", StringComparison.OrdinalIgnoreCase));
}
