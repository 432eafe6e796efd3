using Hangfire.Common;
using Hangfire.States;

namespace ConsentAudit.Cluster.Jobs;

/// <summary>Puts a job back for other workers that this one cannot do: that is no failure of the job's.</summary>
public sealed class PutBackAttribute : JobFilterAttribute, IElectStateFilter
{
    private static readonly TimeSpan Later = TimeSpan.FromSeconds(30);

    /// <inheritdoc/>
    public void OnStateElection(ElectStateContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (context.CandidateState is FailedState { Exception: NotForThisWorkerException e })
        {
            context.CandidateState = new ScheduledState(Later) { Reason = e.Message };
        }
    }
}
