using ConsentAudit.Catalogue;
using ConsentAudit.Cluster.Stores;
using ConsentAudit.Cluster.Tests.Setup;

[assembly: Parallelizable(ParallelScope.Fixtures)]
[assembly: LevelOfParallelism(3)]

namespace ConsentAudit.Cluster.Tests;

/// <summary>What all tests share: a real PostgreSQL, and a store in it that others are copied from. Where there is no PostgreSQL the tests say so and are skipped; in CI they fail.</summary>
[SetUpFixture]
public sealed class Stage
{
    private static int stores;

    public static RuleCatalogue Catalogue { get; } = RuleCatalogue.Load(CatalogueSource.BuiltIn());

    internal static PostgresServer Postgres { get; private set; } = null!;

    [OneTimeSetUp]
    public async Task StartAsync()
    {
        Postgres = StartPostgres();
        await using var model = await Store.OpenAsync(StoreAddress.Parse(await Postgres.DatabaseAsync("model"), "test"), CancellationToken.None);
        Npgsql.NpgsqlConnection.ClearAllPools();
    }

    [OneTimeTearDown]
    public void Stop() => Postgres?.Dispose();

    /// <summary>A PostgreSQL of its own, for who wants to stop it.</summary>
    internal static PostgresServer StartPostgres()
    {
        if (PostgresServer.Programs is { } programs)
        {
            return PostgresServer.Start(programs);
        }

        const string Missing = "PostgreSQL is not installed (Debian: apt-get install postgresql), so that the cluster cannot be tested.";
        if (Environment.GetEnvironmentVariable("CI") is { Length: > 0 })
        {
            throw new InvalidOperationException(Missing);
        }

        Assert.Ignore(Missing);
        return null!;
    }

    /// <summary>The connection string of a new store, with its tables.</summary>
    public static Task<string> NewStoreAsync() => Postgres.DatabaseAsync($"store{Interlocked.Increment(ref stores)}", "model");

    /// <summary>The connection string of a new database without tables.</summary>
    public static Task<string> EmptyAsync() => Postgres.DatabaseAsync($"empty{Interlocked.Increment(ref stores)}");
}
