using System.Diagnostics;
using ConsentAudit.Cluster.Jobs;
using ConsentAudit.Cluster.Tests.Setup;

namespace ConsentAudit.Cluster.Tests.Workers;

/// <summary>Workers as processes of their own, killed; and a database that goes away. All pages end, each once.</summary>
public sealed class DeathTests
{
    private const double Patience = 2;
    private const int Pages = 40;

    private TemporaryFolder folder = null!;

    [SetUp]
    public void MakeFolder() => folder = new TemporaryFolder();

    [TearDown]
    public void RemoveFolder() => folder.Dispose();

    [Test]
    public async Task Ten_workers_that_are_killed_in_the_middle_leave_no_page_behind()
    {
        const int Kills = 10;
        await using var batch = await TestBatch.StartAsync();
        await batch.SubmitAsync(Pages);
        var file = folder.File("store", batch.Text);
        for (var kill = 0; kill < Kills; kill++)
        {
            var finished = await FinishedAsync(batch);
            using var victim = FakeWorker.Start(file, Patience, FakeWorker.Stuck);

            await batch.UntilAsync($"(select count(*) from consentaudit.result) > {finished} and exists (select from {JobStore.Schema}.jobqueue where fetchedat > now() - interval '{Patience} seconds')");
            victim.Kill(entireProcessTree: true);
            await victim.WaitForExitAsync();
        }

        Assert.That(await FinishedAsync(batch), Is.LessThan(Pages), "killed in the middle");
        await EndAsync(file, batch);
        TestContext.Out.WriteLine($"{await batch.AskAsync<long>("select count(distinct worker) from consentaudit.result")} workers had a part in it");
    }

    [Test]
    public async Task A_database_that_is_restarted_in_the_middle_loses_nothing()
    {
        using var server = Stage.StartPostgres();
        await using var batch = await TestBatch.StartAsync(await server.DatabaseAsync("own"));
        await batch.SubmitAsync(Pages);
        var file = folder.File("store", batch.Text);
        using var worker = FakeWorker.Start(file, Patience, 100);
        await batch.UntilAsync("(select count(*) from consentaudit.result) >= 5");
        server.Restart();
        Npgsql.NpgsqlConnection.ClearAllPools();
        batch.Store.Source.Clear();
        await worker.WaitForExitAsync();
        Assert.That(worker.ExitCode, Is.Zero);
        await EndAsync(file, batch);
    }

    private static Task<long> FinishedAsync(TestBatch batch) => batch.AskAsync<long>("select count(*) from consentaudit.result");

    private async Task EndAsync(string file, TestBatch batch)
    {
        var clock = Stopwatch.StartNew();
        using (var last = FakeWorker.Start(file, Patience, 10))
        {
            await last.WaitForExitAsync();
            Assert.That(last.ExitCode, Is.Zero);
        }

        TestContext.Out.WriteLine($"the last worker took {clock.Elapsed.TotalSeconds:0.0} s");
        var result = await batch.CollectAsync(folder.At("run"));
        Assert.That(result.Report.Pages.Select(p => p.Url), Is.EqualTo(TestBatch.List(Pages).Select(p => p.Url)), "all, each once, in the order of the list");
        Assert.That(await batch.AskAsync<long>($"select count(*) from {JobStore.Schema}.job where statename <> 'Succeeded'"), Is.Zero);
    }
}
