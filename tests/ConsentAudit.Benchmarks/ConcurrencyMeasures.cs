using System.Globalization;
using ConsentAudit.Audit;
using ConsentAudit.Benchmarks.Clusters;
using ConsentAudit.Evidence;
using ConsentAudit.Reports;

namespace ConsentAudit.Benchmarks;

/// <summary>Audits the same pages with different numbers side by side, and as many as the tool chooses: what the choice gains, and whether pages suffer from it.</summary>
internal static class ConcurrencyMeasures
{
    public static async Task<int> RunAsync(int pages)
    {
        var folder = Directory.CreateTempSubdirectory("consentaudit-concurrency").FullName;
        try
        {
            await using var web = await DemoWeb.DemoWeb.StartAsync();
            var list = ClusterMeasures.List(web, folder, pages);
            var tool = new ToolProcess(store: "");
            IReadOnlyList<PageReport>? first = null;
            Console.WriteLine("side by side | seconds a page | our process at most, MiB | visits out of time | visits made again | pages with other verdicts than in the first line");
            foreach (var number in new int?[] { 1, 2, 4, 8, 16, null })
            {
                var run = Path.Combine(folder, $"run-{number}");
                string[] chosen = number is { } given ? ["--concurrency", given.ToString(CultureInfo.InvariantCulture)] : [];
                var took = await tool.RunAsync(["audit", list, "-o", run, .. chosen, .. ClusterMeasures.Options(web)]);
                var reports = Pages(run);
                first ??= reports;
                var other = first.Zip(reports).Count(p => Verdicts(p.First) != Verdicts(p.Second));
                var (late, again) = await VisitsAsync(run);
                Console.WriteLine($"{number?.ToString(CultureInfo.InvariantCulture) ?? "by itself",12} | {took.Seconds / pages,6:0.00} | {took.MiB,5:0} | {late} | {again} | {other}{(reports.Count == pages ? "" : $" ({reports.Count} pages only)")}");
            }

            return 0;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static IReadOnlyList<PageReport> Pages(string run)
    {
        using var file = File.OpenRead(Path.Combine(run, "audit.json"));
        return JsonReport.Read(file).Pages;
    }

    private static string Verdicts(PageReport page) =>
        string.Join(' ', page.Findings.Select(f => $"{f.Rule}:{f.Verdict}").Order(StringComparer.Ordinal).Prepend($"{page.Outcome}"));

    private static async Task<(int Late, int Again)> VisitsAsync(string run)
    {
        var (late, again) = (0, 0);
        foreach (var folder in Directory.EnumerateDirectories(Path.Combine(run, "evidence")))
        {
            var visits = (await EvidenceFolder.LoadAsync(folder)).Visits;
            late += visits.Count(v => v.Failure?.Kind == FailureKind.Timeout || v.Phases.Any(p => p.Reason == "time-out"));
            again += visits.Count(v => v.Again is not null);
        }

        return (late, again);
    }
}
