using System.Security.Cryptography;
using ConsentAudit.Audit.Runs;
using ConsentAudit.Cli;
using ConsentAudit.Cli.Commands;
using ConsentAudit.Cli.Runs;
using NUnit.Framework;

namespace ConsentAudit.Tests.Cli.Resuming;

/// <summary>Runs of slices, put together again by the command.</summary>
[NonParallelizable]
public sealed class MergeTests
{
    private const int Pages = 8;

    private TemporaryFolder folder = null!;

    [SetUp]
    public void MakeFolder() => folder = new TemporaryFolder();

    [TearDown]
    public void RemoveFolder() => folder.Dispose();

    private string At(string name) => Path.Combine(folder.Path, name);

    private async Task<TestRun> RunAsync(string name, Shard? shard = null, int pages = Pages)
    {
        var run = new TestRun(At(name), pages, shard);
        await run.BeginAsync(new FakeVisitor());
        return run;
    }

    private async Task<string[]> ShardsAsync(int count)
    {
        for (var i = 1; i <= count; i++)
        {
            await RunAsync($"shard{i}", new Shard(i, count));
        }

        return [.. Enumerable.Range(1, count).Select(i => At($"shard{i}"))];
    }

    private static async Task<(int Code, string Error)> MergeAsync(params string[] arguments)
    {
        var (output, error) = (Console.Out, Console.Error);
        using var told = new StringWriter();
        Console.SetOut(TextWriter.Null);
        Console.SetError(told);
        try
        {
            return (await CommandLine.RunAsync(["merge", "--format", "json,md", .. arguments]), told.ToString());
        }
        finally
        {
            Console.SetOut(output);
            Console.SetError(error);
        }
    }

    [Test]
    public async Task The_merged_run_is_that_of_the_whole_list_whatever_the_order_of_its_parts()
    {
        var whole = await RunAsync("whole");
        var shards = await ShardsAsync(3);
        var merged = new TestRun(At("merged"), Pages);
        var (code, error) = await MergeAsync([.. shards.Reverse(), "-o", merged.Folder]);
        Assert.That((code, error), Is.EqualTo((ExitCodes.Findings, "")));
        Assert.That(merged.Report, Is.EqualTo(whole.Report));
        Assert.That(File.ReadAllText(Path.Combine(merged.Folder, "audit.md")), Is.EqualTo(File.ReadAllText(Path.Combine(whole.Folder, "audit.md"))));
        Assert.That(merged.Journal, Is.EqualTo(whole.Journal));
        Assert.That(File.ReadAllText(Path.Combine(merged.Folder, "run.json")), Is.EqualTo(File.ReadAllText(Path.Combine(whole.Folder, "run.json"))));
        foreach (var line in File.ReadLines(Path.Combine(merged.Folder, "MANIFEST.sha256")))
        {
            Assert.That(Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(Path.Combine(merged.Folder, line[66..])))), Is.EqualTo(line[..64]), line);
        }

        Assert.That(File.ReadAllText(Path.Combine(merged.Folder, "MANIFEST.sha256")), Is.EqualTo(File.ReadAllText(Path.Combine(whole.Folder, "MANIFEST.sha256"))), "the same files with the same bytes");
    }

    [Test]
    public async Task A_merged_run_is_judged_and_gone_on_with_as_any_other()
    {
        var merged = new TestRun(At("merged"), Pages);
        await MergeAsync([.. await ShardsAsync(2), "-o", merged.Folder]);
        var report = merged.Report;
        var visitor = new FakeVisitor();
        await merged.ResumeAsync(visitor);
        Assert.That((visitor.Visited.Count, merged.Report), Is.EqualTo((0, report)));
    }

    [Test]
    public async Task A_slice_without_pages_is_a_run_and_does_no_harm()
    {
        var whole = await RunAsync("whole", pages: 1);
        await RunAsync("empty", new Shard(new Shard(1, 2).Holds(TestRun.List(1)[0].Url) ? 2 : 1, 2), pages: 1);
        await RunAsync("full", new Shard(new Shard(1, 2).Holds(TestRun.List(1)[0].Url) ? 1 : 2, 2), pages: 1);
        await MergeAsync(At("empty"), At("full"), "-o", At("merged"));
        Assert.That(new TestRun(At("merged")).Report, Is.EqualTo(whole.Report));
    }

    [Test]
    public async Task A_part_that_is_missing_is_told()
    {
        var shards = await ShardsAsync(2);
        var (_, error) = await MergeAsync(shards[0], "-o", At("merged"));
        Assert.That(error, Does.Contain($"La liste compte {Pages} pages"));
    }

    [Test]
    public async Task Lists_of_their_own_follow_each_other()
    {
        await RunAsync("small", pages: 2);
        var other = new TestRun(At("other"), PagePlan.Of([new("https://www.autre.example/a"), new("https://www.autre.example/b")]));
        await other.BeginAsync(new FakeVisitor());
        var (_, error) = await MergeAsync(At("other"), At("small"), "-o", At("merged"));
        Assert.That(error, Is.Empty);
        Assert.That(RunFile.Read(At("merged")).Pages.Select(p => (p.Position, new Uri(p.Url).Host)), Is.EqualTo(new[] { (0, "www.autre.example"), (1, "www.autre.example"), (2, "www.journal.example"), (3, "www.journal.example") }));
    }

    [Test]
    public async Task A_page_that_is_in_two_runs_is_refused()
    {
        await RunAsync("one", pages: 2);
        await RunAsync("two", pages: 3);
        await Refused("is in " + At("one") + " and in " + At("two"), At("one"), At("two"));
    }

    [Test]
    public async Task Differing_conditions_are_refused()
    {
        var shards = await ShardsAsync(2);
        var plan = RunFile.Read(shards[1]);
        RunFile.Save(plan with { Options = new Dictionary<string, System.Text.Json.JsonElement> { ["observe"] = System.Text.Json.JsonSerializer.SerializeToElement(2) } }, shards[1]);
        await Refused("--observe was not given, and not 2", shards);
        RunFile.Save(plan, shards[1]);
        File.WriteAllText(Path.Combine(shards[1], "audit.json"), File.ReadAllText(Path.Combine(shards[1], "audit.json")).Replace("\"userAgent\": \"Mozilla/5.0\"", "\"userAgent\": \"Other/1.0\"", StringComparison.Ordinal));
        await Refused("userAgent was \"Mozilla/5.0\", and not \"Other/1.0\"", shards);
    }

    [Test]
    public async Task A_run_that_is_not_finished_is_refused()
    {
        var shards = await ShardsAsync(2);
        File.Delete(Path.Combine(shards[0], "audit.json"));
        await Refused("go on with it first", shards);
    }

    [Test]
    public async Task Evidence_that_was_changed_since_is_refused()
    {
        var shards = await ShardsAsync(2);
        var changed = Path.Combine(shards[0], RunFile.Read(shards[0]).Pages[0].Folder(), "evidence.json");
        File.AppendAllText(changed, " ");
        await Refused("is not as its manifest has it", shards);
        File.Delete(changed);
        await Refused("is in its manifest and not in its folder", shards);
    }

    [Test]
    public async Task A_link_to_elsewhere_is_not_copied()
    {
        var shards = await ShardsAsync(2);
        var page = Path.Combine(shards[0], RunFile.Read(shards[0]).Pages[0].Folder());
        var elsewhere = At("elsewhere");
        Directory.Move(page, elsewhere);
        Directory.CreateSymbolicLink(page.TrimEnd('/'), elsewhere);
        await Refused("or a link to elsewhere", shards);
    }

    [Test]
    public async Task What_is_no_run_is_refused() => await Refused("There is no folder", At("none"));

    private async Task Refused(string because, params string[] runs)
    {
        var merged = At(Path.GetRandomFileName());
        var (code, error) = await MergeAsync([.. runs, "-o", merged]);
        Assert.That(code, Is.EqualTo(ExitCodes.Input));
        Assert.That(error, Does.Contain(because));
        Assert.That(error.TrimEnd().Split('\n'), Has.Length.EqualTo(1));
    }
}
