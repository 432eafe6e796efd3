using System.Security.Cryptography;
using System.Text;
using ConsentAudit.Audit.Runs;
using Npgsql;
using NpgsqlTypes;

namespace ConsentAudit.Cluster.Batches;

/// <summary>The pages of batches. An address is in a batch once.</summary>
internal static class PageTable
{
    private const string Columns = "select position, url, label, evidence from consentaudit.page where batch = $1";

    /// <summary>The pages of a batch, in the order of its list.</summary>
    public static async Task<IReadOnlyList<PlannedPage>> ReadAsync(NpgsqlConnection connection, long batch, CancellationToken cancel)
    {
        var pages = new List<PlannedPage>();
        await using var command = new NpgsqlCommand(Columns + " order by position", connection) { Parameters = { new() { Value = batch } } };
        await using var row = await command.ExecuteReaderAsync(cancel);
        while (await row.ReadAsync(cancel))
        {
            pages.Add(Page(row));
        }

        return pages;
    }

    /// <summary>One page; null where it is gone, as with a batch that was taken away.</summary>
    public static async Task<PlannedPage?> FindAsync(NpgsqlConnection connection, long batch, int position, CancellationToken cancel)
    {
        await using var command = new NpgsqlCommand(Columns + " and position = $2", connection) { Parameters = { new() { Value = batch }, new() { Value = position } } };
        await using var row = await command.ExecuteReaderAsync(cancel);
        return await row.ReadAsync(cancel) ? Page(row) : null;
    }

    /// <summary>Adds pages.</summary>
    public static async Task AddAsync(NpgsqlConnection connection, long batch, IEnumerable<PlannedPage> pages, CancellationToken cancel)
    {
        await using var rows = await connection.BeginBinaryImportAsync("copy consentaudit.page (batch, position, digest, url, label, evidence) from stdin (format binary)", cancel);
        foreach (var page in pages)
        {
            await rows.StartRowAsync(cancel);
            await rows.WriteAsync(batch, NpgsqlDbType.Bigint, cancel);
            await rows.WriteAsync(page.Position, NpgsqlDbType.Integer, cancel);
            await rows.WriteAsync(SHA256.HashData(Encoding.UTF8.GetBytes(page.Url))[..16], NpgsqlDbType.Bytea, cancel);
            await rows.WriteAsync(page.Url, NpgsqlDbType.Text, cancel);
            if (page.Label is { } label)
            {
                await rows.WriteAsync(label, NpgsqlDbType.Text, cancel);
            }
            else
            {
                await rows.WriteNullAsync(cancel);
            }

            await rows.WriteAsync(page.Evidence, NpgsqlDbType.Text, cancel);
        }

        await rows.CompleteAsync(cancel);
    }

    private static PlannedPage Page(NpgsqlDataReader row) => new(row.GetInt32(0), row.GetString(1), row.IsDBNull(2) ? null : row.GetString(2), row.GetString(3));
}
