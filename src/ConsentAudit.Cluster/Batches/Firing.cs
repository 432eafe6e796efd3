using System.Globalization;
using ConsentAudit.Cluster.Jobs;
using ConsentAudit.Cluster.Stores;
using Npgsql;

namespace ConsentAudit.Cluster.Batches;

/// <summary>Makes a batch out of a recurring list that is due.</summary>
internal sealed class Firing(Store store)
{
    /// <summary>The name of the batch of a firing.</summary>
    public static string NameOf(string list, DateTime due) => string.Create(CultureInfo.InvariantCulture, $"{list}-{due:yyyyMMdd-HHmm}");

    /// <summary>Makes the batch, where it is not there yet: a firing that was cut off is made again as a whole.</summary>
    public async Task MakeAsync(string list, DateTime due, CancellationToken cancel)
    {
        await using var connection = await store.Source.OpenConnectionAsync(cancel);
        await using var whole = await connection.BeginTransactionAsync(cancel);
        if (await BatchTable.FindAsync(connection, list, recurring: true, cancel) is not { } model)
        {
            return;
        }

        var name = NameOf(list, due);
        if (!await BatchTable.AddAsync(connection, name, model.Plan with { StartedAt = due }, recurring: false, cancel))
        {
            return;
        }

        var batch = (await BatchTable.FindAsync(connection, name, recurring: false, cancel))!;
        foreach (var table in (string[])["batch_file (batch, option, path, bytes) select $1, option, path, bytes from consentaudit.batch_file", "page (batch, position, digest, url, label, evidence) select $1, position, digest, url, label, evidence from consentaudit.page"])
        {
            await using var copy = new NpgsqlCommand($"insert into consentaudit.{table} where batch = $2", connection) { Parameters = { new() { Value = batch.Id }, new() { Value = model.Id } } };
            await copy.ExecuteNonQueryAsync(cancel);
        }

        await JobRows.AddAsync(connection, name, [.. (await PageTable.ReadAsync(connection, batch.Id, cancel)).Select(p => p.Position)], due, cancel);
        await whole.CommitAsync(cancel);
    }
}
