using ConsentAudit.Cluster.Jobs;
using ConsentAudit.Cluster.Tests.Setup;
using Hangfire;
using Hangfire.States;

namespace ConsentAudit.Cluster.Tests.Batches;

/// <summary>What is submitted twice is there once, and the jobs are Hangfire's own.</summary>
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class SubmissionTests
{
    private TestBatch batch = null!;

    [SetUp]
    public async Task StartAsync() => batch = await TestBatch.StartAsync();

    [TearDown]
    public async Task StopAsync() => await batch.DisposeAsync();

    private Task<long> Jobs() => batch.AskAsync<long>($"select count(*) from {JobStore.Schema}.jobqueue q join {JobStore.Schema}.job j on j.id = q.jobid join {JobStore.Schema}.state s on s.id = j.stateid and s.jobid = j.id");

    [Test]
    public async Task Submitting_twice_adds_nothing()
    {
        var first = await batch.SubmitAsync(5);
        var second = await batch.SubmitAsync(5);
        Assert.That((first.Added, first.Pages, second.Added, second.Pages), Is.EqualTo((5, 5, 0, 5)));
        Assert.That(await Jobs(), Is.EqualTo(5));
    }

    [Test]
    public async Task Two_who_submit_at_once_are_as_one()
    {
        var both = await Task.WhenAll(batch.SubmitAsync(50), batch.SubmitAsync(50));
        Assert.That(both.Select(s => s.Added).Order(), Is.EqualTo(new[] { 0, 50 }));
        Assert.That(await Jobs(), Is.EqualTo(50));
    }

    [Test]
    public async Task A_longer_list_adds_what_is_new_behind_what_is_there()
    {
        await batch.SubmitAsync(3);
        var more = await batch.SubmitAsync(5);
        Assert.That((more.Added, more.Pages), Is.EqualTo((2, 5)));
        Assert.That(await batch.AskAsync<string>("select string_agg(position || ' ' || url, ', ' order by position) from consentaudit.page where position >= 3"), Is.EqualTo("3 https://www.journal.example/3, 4 https://www.journal.example/4"));
        Assert.That(await Jobs(), Is.EqualTo(5));
    }

    [Test]
    public async Task Another_batch_has_the_same_pages_anew()
    {
        await batch.SubmitAsync(3);
        Assert.That((await batch.Submission.AddAsync("other", TestBatch.Plan(3), [], default)).Added, Is.EqualTo(3));
        Assert.That(await Jobs(), Is.EqualTo(6));
    }

    [Test]
    public async Task Other_conditions_are_refused_in_a_sentence_and_nothing_is_added()
    {
        await batch.SubmitAsync(3);
        var other = TestBatch.Plan(4) with { Options = new Dictionary<string, System.Text.Json.JsonElement> { ["observe"] = System.Text.Json.JsonSerializer.SerializeToElement(2) } };
        Assert.That(() => batch.Submission.AddAsync(TestBatch.Name, other, [], default), Throws.TypeOf<InputException>().With.Message.Contains("--observe was not given, and not 2"));
        Assert.That(await Jobs(), Is.EqualTo(3));
    }

    [Test]
    public async Task The_rows_are_those_that_Hangfires_own_client_writes()
    {
        await batch.SubmitAsync(1);
        new BackgroundJobClient(batch.Store.Jobs.Storage).Create<PageJob>(j => j.RunAsync(TestBatch.Name, 0, CancellationToken.None), new EnqueuedState(JobStore.Pages));
        const string Rows = $"""
            select count(distinct (statename, invocationdata, arguments, expireat is null, job.updatecount, queue, fetchedat is null, jobqueue.updatecount, name, data ->> 'Queue', state.updatecount,
                (select array_agg(k order by k) from jsonb_object_keys(data) k)))
            from {JobStore.Schema}.job join {JobStore.Schema}.jobqueue on jobqueue.jobid = job.id join {JobStore.Schema}.state on state.id = stateid and state.jobid = job.id
            """;
        Assert.That((await Jobs(), await batch.AskAsync<long>(Rows)), Is.EqualTo((2L, 1L)));
    }

    [TestCase("")]
    [TestCase("a b")]
    [TestCase("-a")]
    [TestCase("../x")]
    public void What_is_no_name_is_refused(string name) =>
        Assert.That(() => batch.Submission.AddAsync(name, TestBatch.Plan(1), [], default), Throws.TypeOf<InputException>().With.Message.Contains("--batch takes"));
}
