using System.Diagnostics;
using ConsentAudit.Audit;
using ConsentAudit.Browser.Browsers;
using ConsentAudit.Browser.Visits;
using ConsentAudit.Catalogue;
using ConsentAudit.Evidence;
using ConsentAudit.Rules;
using Microsoft.Playwright;

namespace ConsentAudit.Benchmarks.Pages;

/// <summary>What an audited page costs, against three bare loads of the same page in the same browser: ratios within one run.</summary>
internal static class PageMeasures
{
    private const int Rounds = 3;
    private const int WarmUp = 4;
    private const string Url = $"http://{NewsPage.Host}/";

    public static async Task<int> RunAsync(int pages, int concurrency)
    {
        var (server, port) = await NewsServer.StartAsync();
        using var tree = new ProcessTree(server.Id);

        // As many pages as go side by side, or twice as many, and so on: those that are under way are as far then as they were when it began.
        var round = Math.Max(1, (int)Math.Round((double)pages / Rounds / concurrency)) * concurrency;
        try
        {
            var settings = new BrowserSettings { ConnectTo = [new ConnectTo("*", "80", "127.0.0.1", $"{port}")] };
            var found = await BrowserInstaller.FindOrInstallAsync(settings, Console.Error.WriteLine, CancellationToken.None);
            pages = round * Rounds;
            Console.WriteLine($"{pages} pages of {NewsPage.Weight / 1000} kB, {concurrency} side by side, on {Environment.ProcessorCount} cores");
            tree.Watch();
            await using var host = await BrowserHost.StartAsync(found, settings);

            // What is compiled only once is not what a page of a long list costs.
            await AuditedAsync(tree, host, WarmUp * concurrency, concurrency);
            var (bare, audited) = (Cost.None, Cost.None);
            for (var turn = 0; turn < Rounds; turn++)
            {
                // Turn by turn, for a machine is not as fast in one minute as in the next.
                bare += await BareAsync(tree, found, settings, round, concurrency);
                audited += await AuditedAsync(tree, host, round, concurrency);
            }

            Print("bare, three loads", bare, pages);
            Print("audited, both choices", audited, pages);
            Console.WriteLine($"processor {audited.Seconds / bare.Seconds:0.00} times the bare loads (wanted: 1.25), wall {audited.Wall / bare.Wall:0.00} times (wanted: 1.3); {tree.Peak >> 20} MiB at most");
            return 0;
        }
        finally
        {
            server.Kill();
            server.Dispose();
        }
    }

    // In a browser of the same kind to which nobody else listens: the recorders' own connection hears of every page.
    private static async Task<Cost> BareAsync(ProcessTree tree, FoundBrowser found, BrowserSettings settings, int pages, int concurrency)
    {
        await using var host = await BrowserHost.StartAsync(found, settings);
        await host.DevTools.DisposeAsync();
        return await MeasureAsync(tree, pages, concurrency, async (_, _) =>
        {
            for (var load = 0; load < 3; load++)
            {
                await using var context = await host.Browser.NewContextAsync();
                var page = await context.NewPageAsync();
                await page.GotoAsync(Url, new PageGotoOptions { WaitUntil = WaitUntilState.Load });
            }
        });
    }

    private static async Task<Cost> AuditedAsync(ProcessTree tree, BrowserHost host, int pages, int concurrency)
    {
        var folder = Directory.CreateTempSubdirectory("consentaudit-pages").FullName;
        var catalogue = RuleCatalogue.Load(CatalogueSource.BuiltIn());
        var options = new VisitOptions { Phases = new HashSet<Phase> { Phase.BeforeConsent, Phase.AfterReject, Phase.AfterAccept }, Returns = false, Needed = RuleBook.Phases(RuleBook.All.Values) };
        try
        {
            var visitor = new PageVisitor(host, catalogue, options, TimeProvider.System);
            var auditor = new Auditor(catalogue);
            return await MeasureAsync(tree, pages, concurrency, async (number, cancel) =>
            {
                var evidence = await visitor.VisitAsync(Url, null, null, cancel);
                await EvidenceFolder.SaveAsync(evidence, Path.Combine(folder, $"{number}"), cancel);
                var report = auditor.Judge(evidence, $"evidence/{number}/");
                if (report.Outcome != Outcome.Audited || !report.Phases.Contains(Phase.AfterReject) || !report.Phases.Contains(Phase.AfterAccept))
                {
                    throw new InvalidOperationException($"A page was not audited with both choices: what it cost cannot be compared. {report.Failure}");
                }
            });
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    // Between two moments at which as many pages are under way as may be: neither the first nor the last ones, which are fewer, count.
    private static async Task<Cost> MeasureAsync(ProcessTree tree, int pages, int concurrency, Func<int, CancellationToken, ValueTask> page)
    {
        var (done, clock, before, cost) = (0, new Stopwatch(), tree.Seconds(), Cost.None);
        var gate = new Lock();
        await Parallel.ForAsync(0, pages + (2 * concurrency), new ParallelOptions { MaxDegreeOfParallelism = concurrency }, async (number, cancel) =>
        {
            await page(number, cancel);
            lock (gate)
            {
                done++;
                if (done == concurrency)
                {
                    before = tree.Seconds();
                    clock.Start();
                }
                else if (done == concurrency + pages)
                {
                    cost = new Cost(clock.Elapsed.TotalSeconds, tree.Seconds().ToDictionary(k => k.Key, k => k.Value - before.GetValueOrDefault(k.Key)));
                }
            }
        });
        return cost;
    }

    private static void Print(string what, Cost cost, int pages) =>
        Console.WriteLine($"{what,-22} {cost.Wall / pages:0.00} s a page, processor {cost.Seconds / pages:0.00} s ({cost.Seconds / cost.Wall / Environment.ProcessorCount:0%} of the cores): "
            + string.Join(", ", cost.ByKind.Where(k => k.Value > 0).OrderByDescending(k => k.Value).Select(k => $"{k.Key} {k.Value / pages:0.00}")));

    private sealed record Cost(double Wall, IReadOnlyDictionary<string, double> ByKind)
    {
        public static Cost None { get; } = new(0, new Dictionary<string, double>());

        public double Seconds => ByKind.Values.Sum();

        public static Cost operator +(Cost one, Cost other) =>
            new(one.Wall + other.Wall, one.ByKind.Concat(other.ByKind).GroupBy(k => k.Key).ToDictionary(g => g.Key, g => g.Sum(k => k.Value)));
    }
}
