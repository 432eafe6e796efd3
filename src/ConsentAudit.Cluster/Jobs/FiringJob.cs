using ConsentAudit.Cluster.Batches;
using Hangfire;
using Hangfire.Server;

namespace ConsentAudit.Cluster.Jobs;

/// <summary>A recurring list that is due, as Hangfire calls it.</summary>
[Queue(JobStore.Batches)]
public sealed class FiringJob
{
    private readonly Firing firing;

    internal FiringJob(Firing firing) => this.firing = firing;

    /// <summary>Makes the batch.</summary>
    /// <param name="list">The name of the list.</param>
    /// <param name="context">Hangfire's own words about this job.</param>
    /// <param name="cancel">Cancelled when the worker is to stop at once.</param>
    [JobDisplayName("{0}")]
    public Task RunAsync(string list, PerformContext context, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(context);

        // Hangfire's own moment, which does not change when the job is taken up again.
        return firing.MakeAsync(list, DateTime.SpecifyKind(context.BackgroundJob.CreatedAt, DateTimeKind.Utc), cancel);
    }
}
