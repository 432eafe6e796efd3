using System.Text;
using System.Text.Json;
using ConsentAudit.Audit.Runs;
using Npgsql;

namespace ConsentAudit.Cluster.Batches;

/// <summary>The batches of a store.</summary>
internal static class BatchTable
{
    private const string Columns = "select id, name, plan, created_at from consentaudit.batch where name = $1 and recurring = $2";

    /// <summary>Looks a batch up; null where there is none.</summary>
    /// <exception cref="InputException">A later version wrote it.</exception>
    public static async Task<Batch?> FindAsync(NpgsqlConnection connection, string name, bool recurring, CancellationToken cancel, bool locked = false)
    {
        await using var command = new NpgsqlCommand(Columns + (locked ? " for update" : ""), connection) { Parameters = { new() { Value = name }, new() { Value = recurring } } };
        await using var row = await command.ExecuteReaderAsync(cancel);
        return await row.ReadAsync(cancel) ? new Batch(row.GetInt64(0), row.GetString(1), Plan(row.GetString(2), name), row.GetFieldValue<DateTimeOffset>(3)) : null;
    }

    /// <summary>Makes a batch, where none has the name.</summary>
    public static async Task<bool> AddAsync(NpgsqlConnection connection, string name, RunPlan plan, bool recurring, CancellationToken cancel)
    {
        using var text = new MemoryStream();
        RunPlanText.Write(plan with { Pages = [] }, text);
        await using var command = new NpgsqlCommand("insert into consentaudit.batch (name, plan, recurring) values ($1, $2, $3) on conflict do nothing", connection)
        {
            Parameters = { new() { Value = name }, new() { Value = Encoding.UTF8.GetString(text.ToArray()) }, new() { Value = recurring } },
        };
        return await command.ExecuteNonQueryAsync(cancel) == 1;
    }

    /// <summary>The names of all batches, the latest first.</summary>
    public static async Task<IReadOnlyList<string>> NamesAsync(NpgsqlConnection connection, CancellationToken cancel)
    {
        var names = new List<string>();
        await using var command = new NpgsqlCommand("select name from consentaudit.batch where not recurring order by id desc limit 20", connection);
        await using var row = await command.ExecuteReaderAsync(cancel);
        while (await row.ReadAsync(cancel))
        {
            names.Add(row.GetString(0));
        }

        return names;
    }

    /// <summary>Keeps the files that belong to a batch.</summary>
    public static async Task AddFilesAsync(NpgsqlConnection connection, long batch, IEnumerable<BatchFile> files, CancellationToken cancel)
    {
        foreach (var file in files)
        {
            await using var command = new NpgsqlCommand("insert into consentaudit.batch_file (batch, option, path, bytes) values ($1, $2, $3, $4)", connection)
            {
                Parameters = { new() { Value = batch }, new() { Value = file.Option }, new() { Value = file.Path }, new() { Value = file.Bytes } },
            };
            await command.ExecuteNonQueryAsync(cancel);
        }
    }

    /// <summary>The files that belong to a batch.</summary>
    public static async Task<IReadOnlyList<BatchFile>> FilesAsync(NpgsqlConnection connection, long batch, CancellationToken cancel)
    {
        var files = new List<BatchFile>();
        await using var command = new NpgsqlCommand("select option, path, bytes from consentaudit.batch_file where batch = $1 order by option, path", connection) { Parameters = { new() { Value = batch } } };
        await using var row = await command.ExecuteReaderAsync(cancel);
        while (await row.ReadAsync(cancel))
        {
            files.Add(new BatchFile(row.GetString(0), row.GetString(1), row.GetFieldValue<byte[]>(2)));
        }

        return files;
    }

    private static RunPlan Plan(string text, string name)
    {
        var other = new InputException($"The batch {name} was submitted by a version of the tool whose plans this one does not read.");
        try
        {
            using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));
            return RunPlanText.Read(stream) ?? throw other;
        }
        catch (JsonException)
        {
            throw other;
        }
    }
}
