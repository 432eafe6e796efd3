using System.Diagnostics;
using System.Globalization;
using System.Text;
using ConsentAudit.DemoWeb;
using Tool = ConsentAudit.Cli.Commands.CommandLine;

namespace ConsentAudit.Benchmarks;

/// <summary>Audits a long list of small pages in one run, and says how much memory our process, the driver and the browser hold at page 100 and at the last.</summary>
internal static class SoakMeasures
{
    private const int Early = 100;
    private const double Most = 1.2;

    // The same from the first page to the last: what more of them take at once is no growth.
    private static readonly string SideBySide = $"{2 * Environment.ProcessorCount}";

    public static async Task<int> RunAsync(int pages)
    {
        var folder = Directory.CreateTempSubdirectory("consentaudit-soak").FullName;
        try
        {
            await using var web = await FaultWeb.StartAsync();
            var list = Path.Combine(folder, "urls.txt");
            await File.WriteAllLinesAsync(list, Enumerable.Range(1, pages).Select(n => $"https://voisin-{n}.panne.test/"));
            var run = Path.Combine(folder, "run");
            var clock = Stopwatch.StartNew();
            var audit = Task.Run(() => Tool.RunAsync(
            [
                "audit", list, "-o", run, "--ignore-https-errors", "--choices", "reject,accept", "--observe", "1", "--format", "json", "--concurrency", SideBySide,
                .. web.ConnectTo.SelectMany(c => new[] { "--connect-to", c }),
            ]));
            var (early, last) = await WatchAsync(audit, Path.Combine(run, "evidence"), pages, clock);
            await audit;
            await Console.Error.FlushAsync();
            Console.WriteLine($"\n{pages:N0} pages in {clock.Elapsed.TotalMinutes:N1} min");
            Console.WriteLine("| MiB | page 100 | last page | ratio |\n|---|---|---|---|");
            var fine = true;
            foreach (var (name, before, after) in new[] { ("our process", early.Ours, last.Ours), ("driver", early.Driver, last.Driver), ("browser", early.Browser, last.Browser) })
            {
                fine &= after <= before * Most;
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {name} | {before:N0} | {after:N0} | {after / before:N2} |"));
            }

            return fine ? 0 : 1;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    // The median of the pages around: what a single moment shows depends on which visits are under way.
    private static async Task<(Memory Early, Memory Last)> WatchAsync(Task audit, string evidence, int pages, Stopwatch clock)
    {
        var seen = new List<(int Page, Memory Memory)>();
        while (!audit.IsCompleted)
        {
            await Task.WhenAny(audit, Task.Delay(1_000));
            var page = Directory.Exists(evidence) ? Directory.EnumerateDirectories(evidence).Count() : 0;
            seen.Add((page, Memory.Now()));
            if (seen.Count % 30 == 0)
            {
                Console.WriteLine($"{clock.Elapsed.TotalSeconds,6:N0} s  page {page,5}  {seen[^1].Memory}");
            }
        }

        return (Around(Math.Min(Early, pages / 3)), Around(pages - 10));

        Memory Around(int page)
        {
            var near = seen.OrderBy(s => Math.Abs(s.Page - page)).Take(15).Select(s => s.Memory).ToList();
            return new Memory(Median(near.Select(m => m.Ours)), Median(near.Select(m => m.Driver)), Median(near.Select(m => m.Browser)));
        }

        static double Median(IEnumerable<double> values) => values.Order().ElementAt(values.Count() / 2);
    }

    private sealed record Memory(double Ours, double Driver, double Browser)
    {
        // Linux only: who is whose child stands in /proc.
        public static Memory Now()
        {
            var all = Directory.EnumerateDirectories("/proc").Select(d => int.TryParse(Path.GetFileName(d), out var id) ? Read(id) : null).OfType<Proc>().ToList();
            var drivers = all.Where(p => p.Parent == Environment.ProcessId).ToList();
            var below = drivers.Select(d => d.Id).ToHashSet();
            var browser = new List<Proc>();
            for (var level = below; level.Count > 0; level = [.. browser.Where(b => level.Contains(b.Parent)).Select(b => b.Id)])
            {
                browser.AddRange(all.Where(p => level.Contains(p.Parent)));
            }

            return new Memory(all.Where(p => p.Id == Environment.ProcessId).Sum(p => p.MiB), drivers.Sum(p => p.MiB), browser.Sum(p => p.MiB));
        }

        public override string ToString() => $"our process {Ours:N0} MiB, driver {Driver:N0} MiB, browser {Browser:N0} MiB";

        // The proportional size: what browser processes share counts once.
        private static Proc? Read(int id)
        {
            try
            {
                var stat = File.ReadAllText($"/proc/{id}/stat", Encoding.UTF8);
                var parent = int.Parse(stat[(stat.LastIndexOf(')') + 2)..].Split(' ')[1], CultureInfo.InvariantCulture);
                var size = File.ReadLines($"/proc/{id}/smaps_rollup").First(l => l.StartsWith("Pss:", StringComparison.Ordinal));
                return new Proc(id, parent, double.Parse(size.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture) / 1024);
            }
            catch (Exception e) when (e is IOException or InvalidOperationException or UnauthorizedAccessException)
            {
                // It ended while we looked, or holds no memory.
                return null;
            }
        }

        private sealed record Proc(int Id, int Parent, double MiB);
    }
}
