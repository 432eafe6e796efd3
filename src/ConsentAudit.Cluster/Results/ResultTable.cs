using System.Text.Json;
using ConsentAudit.Audit;
using ConsentAudit.Cluster.Stores;
using ConsentAudit.Evidence;
using Npgsql;

namespace ConsentAudit.Cluster.Results;

/// <summary>What came of the pages. A page has one result: of two workers with the same page the first counts, and the other's is dropped.</summary>
internal sealed class ResultTable(NpgsqlDataSource source, EvidenceShelf? shelf)
{
    private static readonly JsonSerializerOptions Spelling = new(JsonSerializerDefaults.Web);

    /// <summary>Whether a page has its result.</summary>
    public async Task<bool> HasAsync(long batch, int position, CancellationToken cancel)
    {
        await using var command = source.CreateCommand("select exists (select from consentaudit.result where batch = $1 and position = $2)");
        command.Parameters.Add(new() { Value = batch });
        command.Parameters.Add(new() { Value = position });
        return (bool)(await command.ExecuteScalarAsync(cancel))!;
    }

    /// <summary>Keeps the result and the evidence of a page, both or neither; false where another was first.</summary>
    /// <param name="batch">The batch's number.</param>
    /// <param name="name">The batch's name.</param>
    /// <param name="page">The result.</param>
    /// <param name="zip">The file with its evidence.</param>
    /// <param name="worker">Who made it.</param>
    /// <param name="cancel">Cancelled when the worker is to stop at once.</param>
    public async Task<bool> AddAsync(long batch, string name, FinishedPage page, string zip, string worker, CancellationToken cancel)
    {
        var laid = shelf?.Lay(name, page.Position, zip);
        var first = false;
        try
        {
            first = await StoreErrors.PatientAsync(() => WriteAsync(batch, page, laid, zip, worker, cancel), cancel);
        }
        finally
        {
            if (!first && laid is not null)
            {
                shelf!.Remove(laid);
            }
        }

        return first;
    }

    /// <summary>The results of a batch in the order of its list, one after the other, each with its evidence to be read.</summary>
    /// <exception cref="InputException">The evidence lies in a folder that was not named.</exception>
    public async Task ReadAsync(long batch, Func<FinishedPage, Stream, Task> take, CancellationToken cancel)
    {
        await using var connection = await source.OpenConnectionAsync(cancel);
        await using var command = new NpgsqlCommand(
            "select position, outcome, report, conditions, started_at, finished_at, evidence_file, zip from consentaudit.result left join consentaudit.evidence using (batch, position) where batch = $1 order by position",
            connection)
        {
            Parameters = { new() { Value = batch } },

            // As long as it takes to write them down.
            CommandTimeout = 0,
        };

        // One after the other from the server, and each zip in pieces: however many there are, this process holds one.
        await using var row = await command.ExecuteReaderAsync(System.Data.CommandBehavior.SequentialAccess, cancel);
        while (await row.ReadAsync(cancel))
        {
            var page = new FinishedPage(
                row.GetInt32(0),
                Enum.Parse<Outcome>(row.GetString(1)),
                row.GetString(2),
                JsonSerializer.Deserialize<Conditions>(row.GetString(3), Spelling)!,
                row.GetFieldValue<DateTimeOffset>(4),
                row.GetFieldValue<DateTimeOffset>(5));
            await using var zip = await EvidenceAsync(row, cancel);
            await take(page, zip);
        }
    }

    private async Task<Stream> EvidenceAsync(NpgsqlDataReader row, CancellationToken cancel)
    {
        if (!await row.IsDBNullAsync(6, cancel))
        {
            return (shelf ?? throw new InputException("The evidence of this batch lies in a folder: name it with --evidence-store.")).Read(row.GetString(6));
        }

        return await row.IsDBNullAsync(7, cancel) ? throw new InputException("The evidence of a page is missing in the store.") : row.GetStream(7);
    }

    private async Task<bool> WriteAsync(long batch, FinishedPage page, string? laid, string zip, string worker, CancellationToken cancel)
    {
        await using var connection = await source.OpenConnectionAsync(cancel);
        await using var whole = await connection.BeginTransactionAsync(cancel);
        await using var result = new NpgsqlCommand(
            "insert into consentaudit.result (batch, position, outcome, report, conditions, started_at, finished_at, worker, evidence_file) values ($1, $2, $3, $4, $5, $6, $7, $8, $9) on conflict do nothing",
            connection)
        {
            Parameters =
            {
                new() { Value = batch }, new() { Value = page.Position }, new() { Value = page.Outcome.ToString() }, new() { Value = page.Report },
                new() { Value = JsonSerializer.Serialize(page.Conditions, Spelling) }, new() { Value = page.StartedAt.ToUniversalTime() }, new() { Value = page.FinishedAt.ToUniversalTime() },
                new() { Value = worker }, new() { Value = (object?)laid ?? DBNull.Value },
            },
        };
        if (await result.ExecuteNonQueryAsync(cancel) == 0)
        {
            return false;
        }

        if (laid is null)
        {
            await using var bytes = File.OpenRead(zip);
            await using var evidence = new NpgsqlCommand("insert into consentaudit.evidence (batch, position, zip) values ($1, $2, $3)", connection)
            {
                Parameters = { new() { Value = batch }, new() { Value = page.Position }, new() { Value = bytes, NpgsqlDbType = NpgsqlTypes.NpgsqlDbType.Bytea } },
            };
            await evidence.ExecuteNonQueryAsync(cancel);
        }

        await whole.CommitAsync(cancel);
        return true;
    }
}
