using System.Diagnostics;
using System.Text.Json.Nodes;
using ConsentAudit.Cluster.Stores;
using ConsentAudit.Cluster.Tests.Setup;
using Npgsql;

namespace ConsentAudit.Benchmarks.Clusters;

/// <summary>What the store and its jobs cost, on a PostgreSQL of its own: long lists in and out, and workers against one audit of the same pages.</summary>
internal static class ClusterMeasures
{
    private static readonly string[] Same = ["--choices", "reject,accept", "--ignore-https-errors", "--format", "json"];
    private static readonly string[] Brief = ["--observe", "1"];

    public static async Task<int> RunAsync(string what, int? pages)
    {
        if (PostgresServer.Programs is not { } programs)
        {
            Console.Error.WriteLine("PostgreSQL is not installed (Debian: apt-get install postgresql).");
            return 2;
        }

        var folder = Directory.CreateTempSubdirectory("consentaudit-cluster").FullName;
        using var server = PostgresServer.Start(programs);
        try
        {
            var store = await server.DatabaseAsync("measure");
            switch (what)
            {
                case "submit":
                    return await SubmitAsync(new ToolProcess(store), store, folder, pages ?? 100_000);
                case "collect":
                    return await CollectMeasures.RunAsync(new ToolProcess(store), store, folder, pages ?? 10_000);
                case "workers":
                    return await WorkersAsync(new ToolProcess(store), folder, pages ?? 200);
                case "kills":
                    return await KillMeasures.RunAsync(new ToolProcess(store), store, server, folder, pages ?? 200);
                default:
                    Console.Error.WriteLine("Say which: submit, collect, workers or kills.");
                    return 2;
            }
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>A list of pages of the demo web, longer than it has sites.</summary>
    public static string List(DemoWeb.DemoWeb web, string folder, int pages)
    {
        var file = Path.Combine(folder, "urls.txt");
        File.WriteAllLines(file, Enumerable.Range(0, pages).Select(i => $"{web.Sites[i % web.Sites.Count].Url}?{i / web.Sites.Count}"));
        return file;
    }

    /// <summary>The options of a run of the demo web that watches as briefly as may be.</summary>
    public static string[] Options(DemoWeb.DemoWeb web) => [.. Watching(web), .. Brief];

    // Watched as long as by default: a site of the demo web sends a tracker two seconds after the refusal, on the edge of what a briefer look sees.
    private static string[] Watching(DemoWeb.DemoWeb web) => [.. Same, "--connect-to", web.ConnectTo];

    /// <summary>The pages that differ between two reports but for times, each with the place of its first difference.</summary>
    private static List<string> Differences(string one, string other)
    {
        var (a, b) = (Pages(one), Pages(other));
        return a.Count != b.Count ? [$"{a.Count} pages against {b.Count}"] : [.. a.Zip(b).Where(p => p.First != p.Second).Select(p => Around(p.First, p.Second))];
    }

    private static List<string> Pages(string run) =>
        [.. JsonNode.Parse(File.ReadAllText(Path.Combine(run, "audit.json")))!["pages"]!.AsArray().Select(p => ReportComparer.WithoutTimes(p!).ToJsonString())];

    private static string Around(string one, string other)
    {
        var at = Math.Max(0, one.Zip(other).TakeWhile(c => c.First == c.Second).Count() - 120);
        return $"  …{one[at..Math.Min(one.Length, at + 300)]}\n  …{other[at..Math.Min(other.Length, at + 300)]}";
    }

    private static async Task<int> SubmitAsync(ToolProcess tool, string store, string folder, int pages)
    {
        var list = Path.Combine(folder, "urls.txt");
        await File.WriteAllLinesAsync(list, Enumerable.Range(0, pages).Select(i => $"https://www.journal-{i % 5_000}.example/actualites/article-{i}.html"));
        await using (await Store.OpenAsync(StoreAddress.Parse(store, "measure"), default))
        {
            // The tables are made once, and are no part of the measure.
        }

        var first = await tool.RunAsync("submit", list, "--batch", "long");
        var again = await tool.RunAsync("submit", list, "--batch", "long");
        var bytes = await AskAsync(store, "select sum(pg_total_relation_size(c.oid))::bigint from pg_class c join pg_namespace n on n.oid = c.relnamespace where n.nspname like 'consentaudit%' and c.relkind = 'r'");
        Console.WriteLine($"{pages:N0} pages submitted in {first.Seconds:0.0} s (wanted: 60), {first.MiB:0} MiB; submitted again in {again.Seconds:0.0} s; {bytes / pages} bytes a page in the store, all indexes and jobs counted");
        Console.Write(first.Error + again.Error);
        return first.Code == 0 && again.Code == 0 && first.Seconds < 60 ? 0 : 1;
    }

    private static async Task<int> WorkersAsync(ToolProcess tool, string folder, int pages)
    {
        const int Each = 2;
        await using var web = await DemoWeb.DemoWeb.StartAsync();
        var list = List(web, folder, pages);
        await tool.RunAsync(["submit", list, "--batch", "demo", .. Watching(web)]);
        var clock = Stopwatch.StartNew();
        await Task.WhenAll(Enumerable.Range(0, 2).Select(_ => tool.RunAsync("worker", "--until-idle", "--concurrency", $"{Each}")));
        var workers = clock.Elapsed.TotalSeconds;
        await tool.RunAsync("collect", "demo", "-o", Path.Combine(folder, "run"));
        var single = await AuditAsync("single");
        var differing = Differences(Path.Combine(folder, "run"), Path.Combine(folder, "single"));
        Console.WriteLine($"{pages} pages: two workers, {Each} side by side each, {workers:0.0} s; one audit, {2 * Each} side by side, {single:0.0} s: {workers / single:0.00} times (wanted: at most 1.11); pages that differ but for times: {differing.Count}");
        differing.ForEach(Console.WriteLine);

        // What a page does differently each time is no fault of the workers.
        await AuditAsync("again");
        var anyway = Differences(Path.Combine(folder, "single"), Path.Combine(folder, "again"));
        Console.WriteLine($"between two audits, {anyway.Count} pages differ");
        anyway.ForEach(Console.WriteLine);
        return workers / single <= 1.11 && differing.Count == 0 ? 0 : 1;

        async Task<double> AuditAsync(string run) => (await tool.RunAsync(["audit", list, "-o", Path.Combine(folder, run), "--concurrency", $"{2 * Each}", .. Watching(web)])).Seconds;
    }

    /// <summary>Asks the store for a number.</summary>
    public static async Task<long> AskAsync(string store, string sql)
    {
        await using var connection = new NpgsqlConnection(store);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        return (long)(await command.ExecuteScalarAsync())!;
    }
}
