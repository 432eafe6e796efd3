using ConsentAudit.Cluster.Batches;
using ConsentAudit.Cluster.Jobs;
using Hangfire;

namespace ConsentAudit.Cluster.Workers;

/// <summary>Makes the jobs that Hangfire calls.</summary>
internal sealed class JobMaker(PageWork work, Firing firing) : JobActivator
{
    public override object ActivateJob(Type jobType) => jobType == typeof(PageJob) ? new PageJob(work)
        : jobType == typeof(FiringJob) ? new FiringJob(firing)
        : throw new InvalidOperationException($"{jobType} is no job of ours.");
}
