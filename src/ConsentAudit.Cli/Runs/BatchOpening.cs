using ConsentAudit.Audit;
using ConsentAudit.Audit.Runs;
using ConsentAudit.Cli.Commands;
using ConsentAudit.Cli.Screen;
using ConsentAudit.Cluster.Jobs;
using ConsentAudit.Cluster.Workers;

namespace ConsentAudit.Cli.Runs;

/// <summary>Prepares a worker for a batch: what <c>audit</c> would have made of the same options, and the visits of all workers held back together.</summary>
internal static class BatchOpening
{
    public static OpenBatch With(string? browser, Action<string> say, TimeProvider time) => async (batch, files, gate, cancel) =>
    {
        var settings = RunLayers.Planned(batch.Plan, browser is null ? [] : [$"--browser={browser}"], time) with { Secrets = new Dictionary<string, string>() };
        var catalogue = BatchPlan.Catalogue(settings, files);
        if (PlanComparer.Conditions(batch.Plan, RunPlans.Of(settings, [], catalogue, batch.Plan.StartedAt, batch.Plan.Salt)) is { } difference)
        {
            throw new NotForThisWorkerException($"The batch {batch.Name} is not for this worker: {difference}");
        }

        var running = await RunningVisitor.StartAsync(settings with { Gate = gate(settings.Visits.PerHost) }, catalogue, say, time, cancel);
        return new BatchWork(new TellingVisitor(running.Visitor, evidence => ToolFaults.Tell(evidence, settings.Language, say)), new Auditor(catalogue), StoredReports.Spell, running);
    };
}
