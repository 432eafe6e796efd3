using ConsentAudit.Audit.Runs;
using ConsentAudit.Cluster.Batches;
using ConsentAudit.Cluster.Jobs;
using ConsentAudit.Cluster.Stores;
using Npgsql;

namespace ConsentAudit.Cluster.Results;

/// <summary>Brings what workers finished out of the store.</summary>
public sealed class BatchCollector(Store store, EvidenceShelf? shelf)
{
    /// <summary>A batch, its pages in the order of its list, and the user's files that belong to it.</summary>
    /// <exception cref="InputException">There is none of that name.</exception>
    public Task<(Batch Batch, IReadOnlyList<PlannedPage> Pages, IReadOnlyList<BatchFile> Files)> BatchAsync(string name, CancellationToken cancel) => StoreErrors.ToldAsync(store.Address, async () =>
    {
        await using var connection = await store.Source.OpenConnectionAsync(cancel);
        var batch = await BatchTable.FindAsync(connection, name, recurring: false, cancel);
        if (batch is null)
        {
            var names = await BatchTable.NamesAsync(connection, cancel);
            throw new InputException($"The store has no batch {name}; it has {(names.Count == 0 ? "none" : string.Join(", ", names))}.");
        }

        return (batch, await PageTable.ReadAsync(connection, batch.Id, cancel), await BatchTable.FilesAsync(connection, batch.Id, cancel));
    });

    /// <summary>How far a batch is.</summary>
    public Task<BatchProgress> ProgressAsync(Batch batch, CancellationToken cancel) => StoreErrors.ToldAsync(store.Address, async () =>
    {
        ArgumentNullException.ThrowIfNull(batch);
        await using var command = store.Source.CreateCommand(
            $"""
            select (select count(*) from consentaudit.page where batch = $1), (select count(*) from consentaudit.result where batch = $1),
                (select count(*) from {JobStore.Schema}.job where statename = 'Failed' and arguments ->> 0 = $2)
            """);
        command.Parameters.Add(new() { Value = batch.Id });
        command.Parameters.Add(new() { Value = $"\"{batch.Name}\"" });
        await using var row = await command.ExecuteReaderAsync(cancel);
        await row.ReadAsync(cancel);
        return new BatchProgress((int)row.GetInt64(0), (int)row.GetInt64(1), (int)row.GetInt64(2));
    });

    /// <summary>Takes the finished pages one after the other, in the order of the list.</summary>
    /// <param name="batch">The batch.</param>
    /// <param name="take">Is given each page, and a new folder with its evidence.</param>
    /// <param name="folderOf">Where the evidence of a place in the list is to be unpacked.</param>
    /// <param name="cancel">The user's own stop.</param>
    public Task<int> TakeAsync(Batch batch, Func<int, string> folderOf, Action<FinishedPage> take, CancellationToken cancel) => StoreErrors.ToldAsync(store.Address, async () =>
    {
        ArgumentNullException.ThrowIfNull(batch);
        var taken = 0;
        await new ResultTable(store.Source, shelf).ReadAsync(
            batch.Id,
            async (page, zip) =>
            {
                await EvidenceZip.UnpackAsync(zip, folderOf(page.Position), cancel);
                take(page);
                taken++;
            },
            cancel);
        return taken;
    });
}
