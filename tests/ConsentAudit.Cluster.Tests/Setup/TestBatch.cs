using System.Diagnostics;
using ConsentAudit.Audit;
using ConsentAudit.Audit.Runs;
using ConsentAudit.Browser.Visits;
using ConsentAudit.Cli.Input;
using ConsentAudit.Cli.Runs;
using ConsentAudit.Cluster.Batches;
using ConsentAudit.Cluster.Results;
using ConsentAudit.Cluster.Stores;
using ConsentAudit.Cluster.Workers;

namespace ConsentAudit.Cluster.Tests.Setup;

/// <summary>A batch of the real machinery with a made-up browser, in a store of its own.</summary>
internal sealed class TestBatch : IAsyncDisposable
{
    public const string Name = "night";

    /// <summary>What nothing here takes, unless something is wrong.</summary>
    public static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(2);

    private TestBatch(string text, Store store) => (Text, Store) = (text, store);

    public string Text { get; }

    public Store Store { get; }

    public Submission Submission => new(Store, new StandingClock());

    public static async Task<TestBatch> StartAsync(string? store = null, TimeSpan? patience = null)
    {
        var text = store ?? await Stage.NewStoreAsync();
        return new TestBatch(text, await Store.OpenAsync(StoreAddress.Parse(text, "test"), default, patience: patience));
    }

    public static IReadOnlyList<PlannedPage> List(int pages) => PagePlan.Of(Enumerable.Range(0, pages).Select(i => new PageRequest($"https://www.journal.example/{i}", i == 1 ? "second" : null)));

    public static RunSettings Settings(string folder = "run") => new() { Output = folder, Formats = ["json", "md"], Concurrency = 2, Language = "en" };

    public static RunPlan Plan(int pages) => RunPlans.Of(Settings(), List(pages), Stage.Catalogue.InPack("fr"), new StandingClock().GetUtcNow(), "salt");

    public static OpenBatch Open(IPageVisitor visitor) => (_, _, _, _) => Task.FromResult(new BatchWork(visitor, new Auditor(Stage.Catalogue.InPack("fr")), StoredReports.Spell, null));

    public Task<Submitted> SubmitAsync(int pages) => Submission.AddAsync(Name, Plan(pages), [], default);

    /// <summary>A worker that ends when nothing is left.</summary>
    public Task WorkAsync(FakeVisitor visitor, EvidenceShelf? shelf = null, bool untilIdle = true, CancellationToken stop = default) =>
        new Worker(Store, new WorkerSettings { Concurrency = 2, UntilIdle = untilIdle, Shelf = shelf, Name = Guid.NewGuid().ToString() }, Open(visitor), TestContext.Out.WriteLine, new StandingClock()).RunAsync(stop).WaitAsync(LongestWait, default(CancellationToken));

    public async Task<RunResult> CollectAsync(string folder, List<string>? said = null, EvidenceShelf? shelf = null, params string[] words)
    {
        var run = await CollectedRun.FindAsync(new BatchCollector(Store, shelf), Name, words.Length > 0 ? [$"--output={folder}", .. words] : [$"--output={folder}", "--format=json,md", "--lang=en"], default);
        return await run.WriteAsync(m => said?.Add(m), default);
    }

    public async Task<T> AskAsync<T>(string sql)
    {
        await using var command = Store.Source.CreateCommand(sql);
        return (T)(await command.ExecuteScalarAsync())!;
    }

    /// <summary>Waits until the store says so, and not for ever.</summary>
    public async Task UntilAsync(string condition)
    {
        var clock = Stopwatch.StartNew();
        while (!await AskAsync<bool>($"select {condition}"))
        {
            Assert.That(clock.Elapsed, Is.LessThan(LongestWait), condition);
            await Task.Delay(20);
        }
    }

    public ValueTask DisposeAsync() => Store.DisposeAsync();
}
