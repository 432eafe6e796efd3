using System.Globalization;
using Npgsql;

namespace ConsentAudit.Benchmarks.Clusters;

/// <summary>Collects a long list of finished pages: how long that takes and how much memory it holds. The reports are real ones of the demo web, audited once and multiplied; the evidence is everywhere that of the lightest page, for the disk's sake.</summary>
internal static class CollectMeasures
{
    public static async Task<int> RunAsync(ToolProcess tool, string store, string folder, int pages)
    {
        await SynthesiseAsync(tool, store, folder, pages);
        var evidence = await ClusterMeasures.AskAsync(store, "select avg(length(zip))::bigint from consentaudit.evidence where batch = (select id from consentaudit.batch where name = 'models')");
        var results = await ClusterMeasures.AskAsync(store, "select pg_total_relation_size('consentaudit.result')");
        Console.WriteLine($"a page of the demo web in the store: {evidence / 1024} kB of evidence (pictures and two choices), {results / pages} bytes of results");
        var fine = true;
        foreach (var formats in (string[])["json", "json,html,md,sarif,junit", "xlsx,json,html"])
        {
            var run = Path.Combine(folder, "run");
            var took = await tool.RunAsync("collect", "long", "-o", run, "--format", formats);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{pages:N0} pages collected with {formats}: exit {took.Code}, {took.Seconds:0} s, {took.MiB:0} MiB at most (wanted: 1024); {string.Join(", ", Directory.EnumerateFiles(run, "audit.*").Select(f => $"{Path.GetFileName(f)} {new FileInfo(f).Length >> 20} MiB"))}"));
            Console.Write(took.Code is 0 or 1 or 3 ? "" : took.Error);
            fine &= took.MiB < 1024 && took.Code is 0 or 1 or 3;
            Directory.Delete(run, recursive: true);
        }

        return fine ? 0 : 1;
    }

    // Audited in earnest, and then as many times as there are addresses.
    private static async Task SynthesiseAsync(ToolProcess tool, string store, string folder, int pages)
    {
        await using var web = await DemoWeb.DemoWeb.StartAsync();
        const int Models = 12;
        await tool.RunAsync(["submit", ClusterMeasures.List(web, folder, Models), "--batch", "models", .. ClusterMeasures.Options(web)]);
        await tool.RunAsync("worker", "--until-idle", "--concurrency", "2");
        var list = Path.Combine(folder, "long.txt");
        await File.WriteAllLinesAsync(list, Enumerable.Range(0, pages).Select(i => $"https://www.journal-{i % 500}.example/actualites/article-{i}.html"));
        await tool.RunAsync(["submit", list, "--batch", "long", .. ClusterMeasures.Options(web)]);
        await using var connection = new NpgsqlConnection(store);
        await connection.OpenAsync();
        foreach (var sql in (string[])
            [
                $"""
                insert into consentaudit.result select p.batch, p.position, m.outcome,
                    replace(replace(m.report, (select url from consentaudit.page where batch = m.batch and position = m.position), p.url), (select evidence from consentaudit.page where batch = m.batch and position = m.position), p.evidence),
                    m.conditions, m.started_at, m.finished_at, m.worker, null
                from consentaudit.page p join consentaudit.result m on m.batch = (select id from consentaudit.batch where name = 'models') and m.position = p.position % {Models}
                where p.batch = (select id from consentaudit.batch where name = 'long')
                """,
                $"""
                insert into consentaudit.evidence select p.batch, p.position, m.zip
                from consentaudit.page p, (select zip from consentaudit.evidence order by length(zip) limit 1) m
                where p.batch = (select id from consentaudit.batch where name = 'long')
                """,
            ])
        {
            await using var command = new NpgsqlCommand(sql, connection) { CommandTimeout = 0 };
            await command.ExecuteNonQueryAsync();
        }
    }
}
