using System.Diagnostics;
using ConsentAudit.Audit;
using ConsentAudit.DemoWeb;
using ConsentAudit.Reports;
using Tool = ConsentAudit.Cli.Commands.CommandLine;

namespace ConsentAudit.Benchmarks;

/// <summary>Audits every page that goes wrong, those that take a machine's memory too, and says how each ended.</summary>
internal static class FaultMeasures
{
    public static async Task<int> RunAsync(string[] names)
    {
        var folder = Directory.CreateTempSubdirectory("consentaudit-faults").FullName;
        try
        {
            await using var web = await FaultWeb.StartAsync();
            var faults = Faults.All.Where(f => names.Length == 0 || names.Contains(f.Name)).ToList();
            var list = Path.Combine(folder, "urls.txt");
            await File.WriteAllLinesAsync(list, faults.Select(f => f.Url.AbsoluteUri));
            var clock = Stopwatch.StartNew();
            var run = Path.Combine(folder, "run");
            await Tool.RunAsync(
            [
                "audit", list, "-o", run, "--ignore-https-errors", "--choices", "reject", "--observe", "1", "--timeout", "20", "--retries", "0",
                "--format", "json", .. web.ConnectTo.SelectMany(c => new[] { "--connect-to", c }),
            ]);
            Console.WriteLine($"\n{faults.Count} pages in {clock.Elapsed.TotalSeconds:N1} s");
            return Tell(faults, run) ? 0 : 1;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static bool Tell(List<Fault> faults, string run)
    {
        using var file = File.OpenRead(Path.Combine(run, "audit.json"));
        var pages = JsonReport.Read(file).Pages;
        var all = true;
        foreach (var (fault, page) in faults.Zip(pages))
        {
            var right = (page.Outcome == fault.Outcome && page.Failure?.Kind == fault.Kind) || (fault.Late && page.Outcome == Outcome.Audited);
            all &= right;
            Console.WriteLine($"{(right ? "as expected" : "NOT SO     ")} {fault.Name,-16} {page.DurationMs,7:N0} ms  {page.Outcome} {page.Failure?.Kind}: {page.Failure?.Message ?? string.Join(", ", page.Phases)} -> {page.FinalUrl}");
        }

        return all && pages.Count == faults.Count;
    }
}
