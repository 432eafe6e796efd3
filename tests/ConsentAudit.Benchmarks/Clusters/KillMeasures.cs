using System.Diagnostics;
using ConsentAudit.Cluster.Tests.Setup;

namespace ConsentAudit.Benchmarks.Clusters;

/// <summary>Kills workers with real browsers in the middle of a list, ten times, and restarts PostgreSQL once: all pages must end, each once.</summary>
internal static class KillMeasures
{
    private const int Kills = 10;

    public static async Task<int> RunAsync(ToolProcess tool, string store, PostgresServer server, string folder, int pages)
    {
        await using var web = await DemoWeb.DemoWeb.StartAsync();
        await tool.RunAsync(["submit", ClusterMeasures.List(web, folder, pages), "--batch", "demo", .. ClusterMeasures.Options(web)]);
        var clock = Stopwatch.StartNew();
        using var other = Quiet(tool.Start("worker", "--until-idle", "--concurrency", "2"));
        for (var kill = 1; kill <= Kills; kill++)
        {
            using var victim = Quiet(tool.Start("worker", "--until-idle", "--concurrency", "2"));
            while (await FinishedAsync(store) < kill * pages / (Kills + 2))
            {
                await Task.Delay(200);
            }

            victim.Kill(entireProcessTree: true);
            await victim.WaitForExitAsync();
            Console.WriteLine($"{clock.Elapsed.TotalSeconds,6:0} s  killed with {await FinishedAsync(store)} of {pages} finished");
        }

        server.Restart();
        Console.WriteLine($"{clock.Elapsed.TotalSeconds,6:0} s  PostgreSQL restarted");
        await other.WaitForExitAsync();
        var last = await tool.RunAsync("worker", "--until-idle", "--concurrency", "2");
        var collected = await tool.RunAsync("collect", "demo", "-o", Path.Combine(folder, "run"));
        var urls = System.Text.Json.Nodes.JsonNode.Parse(await File.ReadAllTextAsync(Path.Combine(folder, "run", "audit.json")))!["pages"]!.AsArray().Select(p => (string)p!["url"]!).ToList();
        Console.WriteLine($"{clock.Elapsed.TotalSeconds,6:0} s  the other worker ended with {other.ExitCode}, the last with {last.Code}; {urls.Count} pages collected, {urls.Distinct().Count()} different ones, of {pages}; collect: exit {collected.Code}");
        return urls.Count == pages && urls.Distinct().Count() == pages && other.ExitCode == 0 ? 0 : 1;
    }

    private static Task<long> FinishedAsync(string store) => ClusterMeasures.AskAsync(store, "select count(*) from consentaudit.result");

    // What nobody reads would fill the pipe.
    private static Process Quiet(Process process)
    {
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return process;
    }
}
