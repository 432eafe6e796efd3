using Npgsql;

namespace ConsentAudit.Cluster.Stores;

/// <summary>Brings the tables of the store to this version, one numbered step after the other, each whole or not at all.</summary>
internal static class Migrations
{
    // Any number will do that is the same for all; this one spells "cons".
    private const long Key = 0x636F6E73;

    /// <summary>The steps, by their number.</summary>
    public static IReadOnlyList<(int Number, string Name)> Steps { get; } =
    [
        .. typeof(Migrations).Assembly.GetManifestResourceNames().Where(n => n.StartsWith("migrations/", StringComparison.Ordinal)).Order(StringComparer.Ordinal)
            .Select(n => (int.Parse(n["migrations/".Length..].Split('-')[0], System.Globalization.CultureInfo.InvariantCulture), n)),
    ];

    /// <summary>Waits until nobody else is at work on the tables.</summary>
    public static async Task<IAsyncDisposable> AloneAsync(NpgsqlConnection connection, CancellationToken cancel)
    {
        await ExecuteAsync(connection, $"select pg_advisory_lock({Key})", cancel);
        return new Released(connection);
    }

    /// <summary>Makes the steps that were not made yet.</summary>
    /// <exception cref="InputException">The tables are of a later version.</exception>
    public static async Task RunAsync(NpgsqlConnection connection, CancellationToken cancel)
    {
        await ExecuteAsync(connection, "create schema if not exists consentaudit; create table if not exists consentaudit.version (number integer primary key, made_at timestamptz not null default now())", cancel);
        await using var ask = new NpgsqlCommand("select coalesce(max(number), 0) from consentaudit.version", connection);
        var made = (int)(await ask.ExecuteScalarAsync(cancel))!;
        if (made > Steps[^1].Number)
        {
            throw new InputException($"The tables of this store are of version {made}, made by a later version of the tool; this one knows {Steps[^1].Number}.");
        }

        foreach (var (number, name) in Steps.Where(s => s.Number > made))
        {
            await using var whole = await connection.BeginTransactionAsync(cancel);
            await ExecuteAsync(connection, Text(name), cancel);
            await ExecuteAsync(connection, $"insert into consentaudit.version (number) values ({number})", cancel);
            await whole.CommitAsync(cancel);
        }
    }

    private static string Text(string name)
    {
        using var reader = new StreamReader(typeof(Migrations).Assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }

    private static async Task ExecuteAsync(NpgsqlConnection connection, string sql, CancellationToken cancel)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync(cancel);
    }

    private sealed class Released(NpgsqlConnection connection) : IAsyncDisposable
    {
        public async ValueTask DisposeAsync() => await ExecuteAsync(connection, $"select pg_advisory_unlock({Key})", CancellationToken.None);
    }
}
