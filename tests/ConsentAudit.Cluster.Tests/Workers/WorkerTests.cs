using ConsentAudit.Audit;
using ConsentAudit.Audit.Runs;
using ConsentAudit.Cli.Input;
using ConsentAudit.Cli.Runs;
using ConsentAudit.Cluster.Jobs;
using ConsentAudit.Cluster.Results;
using ConsentAudit.Cluster.Tests.Setup;

namespace ConsentAudit.Cluster.Tests.Workers;

/// <summary>What workers make of a batch is what <c>audit</c> makes of its list.</summary>
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class WorkerTests
{
    private const int Pages = 6;

    private TestBatch batch = null!;
    private TemporaryFolder folder = null!;

    [SetUp]
    public async Task StartAsync() => (folder, batch) = (new TemporaryFolder(), await TestBatch.StartAsync());

    [TearDown]
    public async Task StopAsync()
    {
        await batch.DisposeAsync();
        folder.Dispose();
    }

    // Every file of a run and what it holds; the lines of the journal stand in the order in which pages were finished.
    private static Dictionary<string, string> Files(string run) => Directory.EnumerateFiles(run, "*", SearchOption.AllDirectories)
        .ToDictionary(f => Path.GetRelativePath(run, f), f => f.EndsWith("journal.jsonl", StringComparison.Ordinal) ? string.Join('\n', File.ReadLines(f).Order(StringComparer.Ordinal)) : File.ReadAllText(f));

    private async Task<string> AuditAsync()
    {
        var run = folder.At("single");
        var settings = TestBatch.Settings(run) with { Concurrency = 1 };
        var audit = new AuditRun(settings, Stage.Catalogue.InPack("fr"), BaselineFiles.Read([], Stage.Catalogue), new NoProgress(), new StandingClock(), _ => Task.FromResult(new RunningVisitor(new FakeVisitor())));
        await audit.BeginAsync(TestBatch.Plan(Pages), default);
        return run;
    }

    [Test]
    public async Task The_folder_of_two_workers_is_that_of_one_audit_byte_for_byte()
    {
        await batch.SubmitAsync(Pages);
        await Task.WhenAll(batch.WorkAsync(new FakeVisitor()), batch.WorkAsync(new FakeVisitor()));
        var run = folder.At("run");
        var result = await batch.CollectAsync(run);
        var (whole, single) = (Files(run), Files(await AuditAsync()));

        // Which lists the journal in another order.
        whole.Remove("MANIFEST.sha256");
        single.Remove("MANIFEST.sha256");
        Assert.That(whole.Keys.Order(), Is.EqualTo(single.Keys.Order()));
        Assert.Multiple(() =>
        {
            foreach (var (name, text) in single)
            {
                Assert.That(whole[name], Is.EqualTo(text), name);
            }
        });
        Assert.That(result.Report.Pages, Has.Count.EqualTo(Pages));
        foreach (var line in File.ReadLines(Path.Combine(run, "MANIFEST.sha256")))
        {
            Assert.That(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(Path.Combine(run, line[66..])))), Is.EqualTo(line[..64]), line);
        }
    }

    [Test]
    public async Task What_was_collected_is_judged_again_alike_from_its_evidence()
    {
        await batch.SubmitAsync(3);
        await batch.WorkAsync(new FakeVisitor());
        var run = folder.At("run");
        var before = await batch.CollectAsync(run);
        var again = await new FinishedPages(RunFolder.Open(run), new Auditor(Stage.Catalogue.InPack("fr")), TestContext.Out.WriteLine, "en").ReadAsync(RunFile.Read(run), Journal.Open(folder.At("j")), new StandingClock(), default);
        Assert.That(again.All().Select(p => StoredReports.Spell(p.Report)), Is.EqualTo(before.Report.Pages.Select(StoredReports.Spell)));
    }

    [Test]
    public async Task A_page_is_visited_once_where_nobody_dies()
    {
        await batch.SubmitAsync(Pages);
        var (one, other) = (new FakeVisitor(), new FakeVisitor());
        await Task.WhenAll(batch.WorkAsync(one), batch.WorkAsync(other));
        Assert.That(one.Visited.Concat(other.Visited).Order(), Is.EqualTo(TestBatch.List(Pages).Select(p => p.Url).Order()));
    }

    [Test]
    public async Task What_is_missing_is_told_and_the_part_is_a_run_that_can_be_gone_on_with()
    {
        await batch.SubmitAsync(1);
        await batch.WorkAsync(new FakeVisitor());
        await batch.SubmitAsync(3);
        var (run, said) = (folder.At("run"), new List<string>());
        var result = await batch.CollectAsync(run, said);
        Assert.That(said, Is.EqualTo(new[] { "2 of 3 pages are missing (given up after several tries: 0; the others wait or are under way): https://www.journal.example/1, https://www.journal.example/2" }));
        Assert.That((result.Report.Pages.Count, result.Report.Summary.Pages), Is.EqualTo((1, 3)));
        var left = await new FinishedPages(RunFolder.Open(run), new Auditor(Stage.Catalogue), TestContext.Out.WriteLine, "en").ReadAsync(RunFile.Read(run), Journal.Open(folder.At("j")), new StandingClock(), default);
        Assert.That(Enumerable.Range(0, 3).Select(left.Misses), Is.EqualTo(new[] { false, true, true }));
    }

    [Test]
    public async Task Of_nothing_finished_there_is_a_run_all_the_same()
    {
        await batch.SubmitAsync(2);
        var said = new List<string>();
        var result = await batch.CollectAsync(folder.At("run"), said, null, "--format=xlsx,json,html,md", "--lang=en");
        Assert.That((result.Report.Pages.Count, said.Count), Is.EqualTo((0, 1)));
    }

    [Test]
    public async Task A_worker_that_is_to_stop_finishes_what_is_under_way_and_takes_no_more()
    {
        await batch.SubmitAsync(Pages);
        var go = new TaskCompletionSource();
        var visitor = new FakeVisitor((_, _) => go.Task);
        using var stop = new CancellationTokenSource();
        var work = batch.WorkAsync(visitor, stop: stop.Token, untilIdle: false);
        await batch.UntilAsync($"count(*) = 2 from {JobStore.Schema}.jobqueue where fetchedat is not null");
        while (visitor.Visited.Count < 2)
        {
            await Task.Delay(20);
        }

        await stop.CancelAsync();
        Assert.That(work.IsCompleted, Is.False, "it waits for its pages");
        go.SetResult();
        await work;
        Assert.That((visitor.Visited.Count, await batch.AskAsync<long>("select count(*) from consentaudit.result")), Is.EqualTo((2, 2L)));
        await batch.WorkAsync(new FakeVisitor());
        Assert.That(await batch.AskAsync<long>("select count(*) from consentaudit.result"), Is.EqualTo(Pages));
    }

    [Test]
    public async Task Evidence_may_lie_in_a_folder_that_all_reach()
    {
        var shelf = EvidenceShelf.Open(Directory.CreateDirectory(folder.At("shelf")).FullName);
        await batch.SubmitAsync(3);
        await batch.WorkAsync(new FakeVisitor(), shelf);
        Assert.That((await batch.AskAsync<long>("select count(*) from consentaudit.evidence"), Directory.EnumerateFiles(folder.At("shelf"), "*.zip", SearchOption.AllDirectories).Count()), Is.EqualTo((0L, 3)));
        Assert.That(() => batch.CollectAsync(folder.At("without")), Throws.TypeOf<InputException>().With.Message.Contains("--evidence-store"));
        await batch.CollectAsync(folder.At("run"), shelf: shelf);
        Assert.That(Directory.EnumerateFiles(folder.At("run"), "evidence.json", SearchOption.AllDirectories).Count(), Is.EqualTo(3));
    }

    [Test]
    public async Task Of_two_results_of_a_page_the_first_counts_and_nothing_of_the_other_stays()
    {
        var shelf = EvidenceShelf.Open(Directory.CreateDirectory(folder.At("shelf")).FullName);
        var (id, zip) = ((await BatchIdAsync()), folder.File("a.zip", "PK"));
        var table = new ResultTable(batch.Store.Source, shelf);
        FinishedPage Of(string report) => new(0, Outcome.Failed, report, new FakeVisitor().Conditions, DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch);
        var both = await Task.WhenAll(Enumerable.Range(0, 8).Select(i => table.AddAsync(id, TestBatch.Name, Of($"{i}"), zip, $"w{i}", default)));
        Assert.That(both.Count(first => first), Is.EqualTo(1));
        Assert.That(await batch.AskAsync<string>("select report from consentaudit.result"), Is.EqualTo($"{Array.IndexOf(both, true)}"));
        Assert.That(Directory.EnumerateFiles(folder.At("shelf"), "*", SearchOption.AllDirectories).Count(), Is.EqualTo(1));
    }

    [Test]
    public async Task What_this_machine_kept_from_its_end_is_tried_again()
    {
        await batch.SubmitAsync(1);
        var tries = 0;
        var visitor = new FakeVisitor((_, _) => Interlocked.Increment(ref tries) == 1 ? throw new InputException("The disk is full.") : Task.CompletedTask);
        await batch.WorkAsync(visitor);
        Assert.That((tries, await batch.AskAsync<long>("select count(*) from consentaudit.result")), Is.EqualTo((2, 1L)));
    }

    [Test]
    public async Task A_batch_that_is_not_for_this_worker_is_put_back_for_others()
    {
        await batch.SubmitAsync(1);
        using var stop = new CancellationTokenSource();
        var worker = new Cluster.Workers.Worker(
            batch.Store,
            new Cluster.Workers.WorkerSettings { Concurrency = 1 },
            (_, _, _, _) => throw new NotForThisWorkerException("The rules were others."),
            TestContext.Out.WriteLine,
            TimeProvider.System).RunAsync(stop.Token);
        await batch.UntilAsync($"exists (select from {JobStore.Schema}.state where name = 'Scheduled' and reason = 'The rules were others.')");
        await stop.CancelAsync();
        await worker;
        Assert.That(await batch.AskAsync<long>($"select count(*) from {JobStore.Schema}.jobparameter where name = 'RetryCount'"), Is.Zero, "that counts for no try");
        Assert.That(await batch.AskAsync<string>($"select statename from {JobStore.Schema}.job"), Is.EqualTo("Scheduled"));
    }

    [Test]
    public async Task A_page_that_was_given_up_is_counted_and_a_batch_with_nothing_else_to_come_is_over()
    {
        await batch.SubmitAsync(3);
        var collector = new BatchCollector(batch.Store, null);
        var (found, _, _) = await collector.BatchAsync(TestBatch.Name, default);
        Assert.That((await collector.ProgressAsync(found, default)).IsOver, Is.False);
        await batch.AskAsync<long>($"update {JobStore.Schema}.job set statename = 'Failed' where id = (select min(id) from {JobStore.Schema}.job) returning id");
        await batch.AskAsync<long>($"delete from {JobStore.Schema}.jobqueue where jobid = (select min(id) from {JobStore.Schema}.job) returning id");
        await batch.WorkAsync(new FakeVisitor());
        var progress = await collector.ProgressAsync(found, default);
        Assert.That((progress.Pages, progress.Finished, progress.GivenUp, progress.IsOver), Is.EqualTo((3, 2, 1, true)));
    }

    [Test]
    public void A_batch_that_is_not_there_is_told_with_those_that_are() =>
        Assert.That(() => CollectedRun.FindAsync(new BatchCollector(batch.Store, null), "nights", [], default), Throws.TypeOf<InputException>().With.Message.Contains("has no batch nights; it has none"));

    private async Task<long> BatchIdAsync()
    {
        await batch.SubmitAsync(1);
        return await batch.AskAsync<long>("select id from consentaudit.batch");
    }
}
