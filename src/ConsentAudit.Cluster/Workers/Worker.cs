using ConsentAudit.Cluster.Batches;
using ConsentAudit.Cluster.Gates;
using ConsentAudit.Cluster.Jobs;
using ConsentAudit.Cluster.Results;
using ConsentAudit.Cluster.Stores;
using Hangfire;
using Hangfire.Logging;

namespace ConsentAudit.Cluster.Workers;

/// <summary>A process that audits pages as they come, as one of Hangfire's servers.</summary>
public sealed class Worker(Store store, WorkerSettings settings, OpenBatch open, Action<string> say, TimeProvider time)
{
    // Two connections a page (Hangfire's and ours), and a few for Hangfire's own housekeeping.
    private const int Housekeeping = 12;

    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(500);

    /// <summary>How many connections a worker needs at once.</summary>
    public static int Connections(int concurrency) => (4 * concurrency) + Housekeeping;

    /// <summary>Works until it is stopped; then finishes the pages under way, and takes no more.</summary>
    /// <param name="stop">The user's stop (SIGTERM, Ctrl-C).</param>
    public async Task RunAsync(CancellationToken stop)
    {
        LogProvider.SetCurrentLogProvider(new JobLog(message => say(store.Address.Mask(message))));
        var folder = Directory.CreateTempSubdirectory("consentaudit-worker-").FullName;
        try
        {
            await using var turns = new Turns(store.Source);
            await using var batches = new OpenBatches(store, open, limit => new StoreGate(limit, turns, time));
            var work = new PageWork(store, batches, new ResultTable(store.Source, settings.Shelf), settings.Name, folder, say, time);
            using var server = new BackgroundJobServer(
                new BackgroundJobServerOptions
                {
                    ServerName = settings.Name,
                    WorkerCount = settings.Concurrency,
                    Queues = [JobStore.Batches, JobStore.Pages],
                    Activator = new JobMaker(work, new Firing(store)),
                    SchedulePollingInterval = TimeSpan.FromSeconds(5),
                    StopTimeout = settings.Drain,
                    ShutdownTimeout = settings.Drain,
                },
                store.Jobs.Storage);
            await using var dashboard = settings.Dashboard is { } address ? await Dashboard.StartAsync(store, address, settings.DashboardPassword, say) : null;
            await UntilAsync(stop);
            server.SendStop();
            await server.WaitForShutdownAsync(CancellationToken.None);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    // Until it is to stop, or nothing is left to do.
    private async Task UntilAsync(CancellationToken stop)
    {
        while (!stop.IsCancellationRequested && !(settings.UntilIdle && await StoreErrors.PatientAsync(IsIdleAsync, stop)))
        {
            await Task.Delay(settings.UntilIdle ? Look : Timeout.InfiniteTimeSpan, time, stop).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    // Nothing that waits for its turn, is under way anywhere, or is to be tried again.
    private async Task<bool> IsIdleAsync()
    {
        await using var command = store.Source.CreateCommand($"select not exists (select from {JobStore.Schema}.jobqueue) and not exists (select from {JobStore.Schema}.set where key = 'schedule')");
        return (bool)(await command.ExecuteScalarAsync())!;
    }
}
