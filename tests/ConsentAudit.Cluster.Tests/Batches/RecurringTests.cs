using ConsentAudit.Cluster.Batches;
using ConsentAudit.Cluster.Jobs;
using ConsentAudit.Cluster.Tests.Setup;
using Hangfire;
using Hangfire.Storage;

namespace ConsentAudit.Cluster.Tests.Batches;

/// <summary>A list that is audited again and again: each firing makes one batch.</summary>
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class RecurringTests
{
    private static readonly DateTime Due = new(2026, 11, 29, 3, 0, 7, DateTimeKind.Utc);

    private TestBatch batch = null!;

    [SetUp]
    public async Task StartAsync() => batch = await TestBatch.StartAsync();

    [TearDown]
    public async Task StopAsync() => await batch.DisposeAsync();

    private List<RecurringJobDto> Registered()
    {
        using var connection = batch.Store.Jobs.Storage.GetConnection();
        return connection.GetRecurringJobs();
    }

    [Test]
    public async Task A_list_is_registered_and_nothing_is_audited_before_it_is_due()
    {
        await batch.Submission.RepeatAsync("news", "0 3 * * *", TestBatch.Plan(3), [], default);
        Assert.That(Registered().Select(r => (r.Id, r.Cron)), Is.EqualTo(new[] { ("news", "0 3 * * *") }));
        Assert.That(await batch.AskAsync<long>($"select count(*) from {JobStore.Schema}.jobqueue"), Is.Zero);
    }

    [Test]
    public async Task A_firing_that_is_made_twice_makes_one_batch()
    {
        await batch.Submission.RepeatAsync("news", "0 3 * * *", TestBatch.Plan(3), [new BatchFile("filter-list", "0/list.txt", new byte[] { 1 })], default);
        await new Firing(batch.Store).MakeAsync("news", Due, default);
        await new Firing(batch.Store).MakeAsync("news", Due, default);
        Assert.That(await batch.AskAsync<string>("select string_agg(name, ' ') from consentaudit.batch where not recurring"), Is.EqualTo("news-20261129-0300"));
        Assert.That(await batch.AskAsync<long>($"select count(*) from {JobStore.Schema}.jobqueue"), Is.EqualTo(3));
        Assert.That(await batch.AskAsync<long>("select count(*) from consentaudit.batch_file"), Is.EqualTo(2));
        await new Firing(batch.Store).MakeAsync("news", Due.AddDays(1), default);
        Assert.That(await batch.AskAsync<long>($"select count(*) from {JobStore.Schema}.jobqueue"), Is.EqualTo(6));
    }

    [Test]
    public async Task A_worker_makes_the_batch_when_the_list_is_due_and_audits_it()
    {
        await batch.Submission.RepeatAsync("news", "0 3 * * *", TestBatch.Plan(3), [], default);
        new RecurringJobManager(batch.Store.Jobs.Storage).Trigger("news");
        var visitor = new FakeVisitor();
        await batch.WorkAsync(visitor);
        Assert.That(visitor.Visited.Order(), Is.EqualTo(TestBatch.List(3).Select(p => p.Url)));
    }

    [Test]
    public async Task What_is_taken_off_fires_no_more()
    {
        await batch.Submission.RepeatAsync("news", "0 3 * * *", TestBatch.Plan(3), [], default);
        await batch.Submission.EndAsync("news", default);
        Assert.That(Registered(), Is.Empty);
        Assert.That(() => batch.Submission.EndAsync("news", default), Throws.TypeOf<InputException>());
    }

    [Test]
    public void Times_that_are_none_are_refused()
    {
        Assert.That(() => batch.Submission.RepeatAsync("news", "at three", TestBatch.Plan(3), [], default), Throws.TypeOf<InputException>().With.Message.Contains("--cron takes"));
        Assert.That(Registered(), Is.Empty);
    }
}
