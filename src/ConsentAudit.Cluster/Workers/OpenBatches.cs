using ConsentAudit.Browser.Visits;
using ConsentAudit.Cluster.Batches;
using ConsentAudit.Cluster.Stores;

namespace ConsentAudit.Cluster.Workers;

/// <summary>The batches that a worker is at work on. One that nobody uses is closed when another is begun.</summary>
internal sealed class OpenBatches(Store store, OpenBatch open, Func<HostLimit?, IHostGate> gate) : IAsyncDisposable
{
    private readonly SemaphoreSlim alone = new(1);
    private readonly Dictionary<string, Entry> entries = new(StringComparer.Ordinal);

    /// <summary>A batch to work on, until it is given back; null where the store has none of that name.</summary>
    public async Task<Use?> UseAsync(string name, CancellationToken cancel)
    {
        await alone.WaitAsync(cancel);
        try
        {
            if (!entries.TryGetValue(name, out var entry))
            {
                if (await ReadAsync(name, cancel) is not var (batch, files))
                {
                    return null;
                }

                foreach (var unused in entries.Values.Where(e => e.Uses == 0).ToList())
                {
                    entries.Remove(unused.Batch.Name);
                    await CloseAsync(unused);
                }

                entry = entries[name] = new Entry(batch, await open(batch, files, gate, cancel));
            }

            entry.Uses++;
            return new Use(this, entry);
        }
        finally
        {
            alone.Release();
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        foreach (var entry in entries.Values)
        {
            await CloseAsync(entry);
        }

        alone.Dispose();
    }

    private Task<(Batch Batch, IReadOnlyList<BatchFile> Files)?> ReadAsync(string name, CancellationToken cancel) => StoreErrors.PatientAsync<(Batch, IReadOnlyList<BatchFile>)?>(
        async () =>
        {
            await using var connection = await store.Source.OpenConnectionAsync(cancel);
            return await BatchTable.FindAsync(connection, name, recurring: false, cancel) is { } batch ? (batch, await BatchTable.FilesAsync(connection, batch.Id, cancel)) : null;
        },
        cancel);

    private static ValueTask CloseAsync(Entry entry) => entry.Work.Host?.DisposeAsync() ?? ValueTask.CompletedTask;

    internal sealed class Entry(Batch batch, BatchWork work)
    {
        public Batch Batch => batch;

        public BatchWork Work => work;

        public int Uses { get; set; }
    }

    /// <summary>A batch that is worked on.</summary>
    internal sealed class Use(OpenBatches all, Entry entry) : IAsyncDisposable
    {
        public Batch Batch => entry.Batch;

        public BatchWork Work => entry.Work;

        public async ValueTask DisposeAsync()
        {
            await all.alone.WaitAsync();
            entry.Uses--;
            all.alone.Release();
        }
    }
}
