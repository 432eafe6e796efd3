using System.Text.Json.Nodes;
using ConsentAudit.Cli;
using ConsentAudit.Cluster.Tests.Setup;

namespace ConsentAudit.Cluster.Tests.Commands;

/// <summary>Two workers as processes of their own, with real browsers, and one list of the demo web: what is collected is what one <c>audit</c> writes.</summary>
public sealed class TwoWorkersTests
{
    private static readonly string[] Sites = ["gazette-honnete", "courrier-du-lac", "petit-sobre", "matin-libre", "le-leurre", "vigie-lorraine"];

    [Test]
    public async Task The_collected_report_is_that_of_a_single_audit_but_for_times()
    {
        using var folder = new TemporaryFolder();
        await using var web = await DemoWeb.DemoWeb.StartAsync();
        var store = await Stage.NewStoreAsync();
        string[] list = [folder.File("urls.txt", string.Join('\n', Sites.Select(s => $"https://www.{s}.test/"))), "--choices", "reject,accept", "--observe", "1", "--ignore-https-errors", "--connect-to", web.ConnectTo, "--format", "json,xlsx,html"];
        Assert.That((await Tool.RunAsync(Tool.Cli, store, ["submit", .. list, "--batch", "demo", "--per-host", "4"])).Code, Is.Zero);
        var workers = await Task.WhenAll(Enumerable.Range(0, 2).Select(_ => Tool.RunAsync(Tool.Cli, store, "worker", "--until-idle", "--concurrency", "2")));
        Assert.That(workers.Select(w => w.Code), Has.All.Zero, workers[0].Error + workers[1].Error);
        var collected = await Tool.RunAsync(Tool.Cli, store, "collect", "demo", "-o", folder.At("run"), "--watch");
        var single = await Tool.RunAsync(Tool.Cli, null, ["audit", .. list, "-o", folder.At("single"), "--concurrency", "4", "--per-host", "4"]);
        Assert.That(collected.Code, Is.EqualTo(single.Code).And.EqualTo(ExitCodes.Findings), collected.Error + single.Error);
        Assert.That(workers.Select(w => w.Error.Split('\n').Count(l => l.StartsWith("demo: ", StringComparison.Ordinal))), Has.All.Positive, "both had a part in it");
        Assert.That(ReportDifferences.Between(Timeless(folder.At("run")), Timeless(folder.At("single"))), Is.Empty);
        Assert.That(Names(folder.At("run")), Is.EqualTo(Names(folder.At("single"))));
    }

    private static JsonNode Timeless(string run) => ReportComparer.WithoutTimes(JsonNode.Parse(File.ReadAllText(Path.Combine(run, "audit.json")))!);

    // Which pictures are taken on the way depends on how soon a page answered; what every page has does not.
    private static IEnumerable<string> Names(string run) => Directory.EnumerateFiles(run, "*", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(run, f)).Where(f => !f.Contains("/dom/", StringComparison.Ordinal) && !f.Contains("/shots/", StringComparison.Ordinal)).Order();
}
