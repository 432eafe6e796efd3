using ConsentAudit.Cluster.Workers;
using Hangfire;

namespace ConsentAudit.Cluster.Jobs;

/// <summary>The audit of one page, as Hangfire calls it. A page that cannot be audited is a result like any other; tried again is what this machine or the store kept from its end.</summary>
[Queue(JobStore.Pages)]
public sealed class PageJob
{
    private readonly PageWork work;

    internal PageJob(PageWork work) => this.work = work;

    /// <summary>Audits the page, unless another did.</summary>
    /// <param name="batch">The batch's name.</param>
    /// <param name="position">The page's place in its list.</param>
    /// <param name="cancel">Cancelled when the worker is to stop at once, or the page was given to another.</param>
    [JobDisplayName("{0}, page {1}")]
    [AutomaticRetry(Attempts = 10, DelaysInSeconds = [1, 5, 15, 60])]
    [PutBack]
    public Task RunAsync(string batch, int position, CancellationToken cancel) => work.RunAsync(batch, position, cancel);
}
