using Hangfire.PostgreSql;
using Npgsql;

namespace ConsentAudit.Cluster.Jobs;

/// <summary>Hangfire's storage in our database, in a schema of its own: another program's Hangfire may live beside it.</summary>
internal sealed class JobStore
{
    /// <summary>Hangfire's schema.</summary>
    public const string Schema = "consentaudit_jobs";

    /// <summary>The queue of pages.</summary>
    public const string Pages = "pages";

    /// <summary>The queue of recurring lists that are due: before the pages in the alphabet, and so before them in their turn.</summary>
    public const string Batches = "batches";

    /// <summary>How long a worker may give no sign of life. It gives one every fifth of that, so that a page may take as long as it likes.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private JobStore(PostgreSqlStorage storage) => Storage = storage;

    public PostgreSqlStorage Storage { get; }

    /// <summary>Makes Hangfire's tables where they are missing.</summary>
    public static JobStore Prepare(NpgsqlDataSource source, TimeSpan patience) => new(new PostgreSqlStorage(new Connections(source), new PostgreSqlStorageOptions
    {
        SchemaName = Schema,
        PrepareSchemaIfNecessary = true,
        UseSlidingInvisibilityTimeout = true,
        InvisibilityTimeout = patience,

        // Who dies while a job changes its state leaves a lock behind, a row of a table. It is held for milliseconds by those who live.
        DistributedLockTimeout = patience,
        QueuePollInterval = TimeSpan.FromSeconds(1),
        EnableTransactionScopeEnlistment = false,
    }));

    private sealed class Connections(NpgsqlDataSource source) : IConnectionFactory
    {
        public NpgsqlConnection GetOrCreateConnection() => source.CreateConnection();
    }
}
