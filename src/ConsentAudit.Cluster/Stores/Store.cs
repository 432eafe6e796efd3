using ConsentAudit.Cluster.Jobs;
using Npgsql;

namespace ConsentAudit.Cluster.Stores;

/// <summary>The PostgreSQL database that submitters, workers and collectors share: batches, pages, results, and Hangfire's jobs.</summary>
public sealed class Store : IAsyncDisposable
{
    private Store(StoreAddress address, NpgsqlDataSource source, JobStore jobs) => (Address, Source, Jobs) = (address, source, jobs);

    /// <summary>Where it is.</summary>
    public StoreAddress Address { get; }

    internal NpgsqlDataSource Source { get; }

    internal JobStore Jobs { get; }

    /// <summary>Opens the store; its tables are made, or brought to this version, where that is needed.</summary>
    /// <param name="address">Where it is.</param>
    /// <param name="cancel">The user's own stop.</param>
    /// <param name="connections">How many connections this process may need at once.</param>
    /// <param name="patience">After how long without a sign of life a worker's page is given to another.</param>
    /// <exception cref="InputException">It cannot be reached, or belongs to a later version.</exception>
    public static async Task<Store> OpenAsync(StoreAddress address, CancellationToken cancel, int connections = 20, TimeSpan? patience = null)
    {
        ArgumentNullException.ThrowIfNull(address);
        var source = NpgsqlDataSource.Create(address.For(connections).ConnectionString);
        try
        {
            return await StoreErrors.ToldAsync(address, async () =>
            {
                await using var connection = await source.OpenConnectionAsync(cancel);
                await using var alone = await Migrations.AloneAsync(connection, cancel);
                await Migrations.RunAsync(connection, cancel);

                // Hangfire makes its own tables, and is not fond of company at it.
                return new Store(address, source, JobStore.Prepare(source, patience ?? JobStore.Patience));
            });
        }
        catch
        {
            await source.DisposeAsync();
            throw;
        }
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => Source.DisposeAsync();
}
