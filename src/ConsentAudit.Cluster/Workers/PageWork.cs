using ConsentAudit.Audit.Runs;
using ConsentAudit.Browser.Visits;
using ConsentAudit.Cluster.Batches;
using ConsentAudit.Cluster.Results;
using ConsentAudit.Cluster.Stores;

namespace ConsentAudit.Cluster.Workers;

/// <summary>Audits a page for a batch, by the code of <c>audit</c>, in a folder of its own; then brings the result and the evidence into the store.</summary>
internal sealed class PageWork(Store store, OpenBatches batches, ResultTable results, string worker, string folder, Action<string> say, TimeProvider time)
{
    public async Task RunAsync(string name, int position, CancellationToken cancel)
    {
        await using var use = await batches.UseAsync(name, cancel);
        if (use is null || await PageAsync(use.Batch.Id, position, cancel) is not { } page || await StoreErrors.PatientAsync(() => results.HasAsync(use.Batch.Id, position, cancel), cancel))
        {
            // Taken away since, or finished by a worker that died before it could say so to Hangfire.
            return;
        }

        var own = Path.Combine(folder, Path.GetRandomFileName());
        Directory.CreateDirectory(own);
        try
        {
            var startedAt = time.GetUtcNow();
            var finishedAt = startedAt;
            var audit = new PageAudit(use.Work.Visitor, use.Work.Auditor, own, (_, _) => finishedAt = time.GetUtcNow());
            var report = await audit.RunAsync(page, null, cancel);
            var zip = Path.Combine(own, "evidence.zip");
            await using (var file = File.Create(zip))
            {
                await EvidenceZip.PackAsync(Path.Combine(own, page.Folder()), file, cancel);
            }

            var result = new FinishedPage(position, report.Outcome, use.Work.Spell(report), use.Work.Visitor.Conditions, startedAt, finishedAt);
            var first = await results.AddAsync(use.Batch.Id, name, result, zip, worker, cancel);
            say(first ? $"{name}: {report.Url} {report.Outcome.ToString().ToLowerInvariant()} ({report.DurationMs / 1000.0:0.0} s)" : $"{name}: {report.Url} was finished by another worker in the meantime.");
        }
        finally
        {
            Directory.Delete(own, recursive: true);
        }
    }

    private Task<PlannedPage?> PageAsync(long batch, int position, CancellationToken cancel) => StoreErrors.PatientAsync(
        async () =>
        {
            await using var connection = await store.Source.OpenConnectionAsync(cancel);
            return await PageTable.FindAsync(connection, batch, position, cancel);
        },
        cancel);
}
