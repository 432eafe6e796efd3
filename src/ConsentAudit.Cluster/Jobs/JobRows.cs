using System.Reflection;
using Hangfire.Common;
using Hangfire.States;
using Hangfire.Storage;
using Npgsql;
using NpgsqlTypes;

namespace ConsentAudit.Cluster.Jobs;

/// <summary>Writes many of Hangfire's jobs at once: the rows that its own client writes one by one (job, state, queue), with what they hold spelled by its own code.</summary>
internal static class JobRows
{
    private static readonly MethodInfo Method = typeof(PageJob).GetMethod(nameof(PageJob.RunAsync))!;

    /// <summary>Adds one job for each page, within the transaction of the connection.</summary>
    public static async Task AddAsync(NpgsqlConnection connection, string batch, IReadOnlyList<int> positions, DateTime now, CancellationToken cancel)
    {
        var jobs = await NumbersAsync(connection, "job", positions.Count, cancel);
        var states = await NumbersAsync(connection, "state", positions.Count, cancel);
        await using (var rows = await Copy("job (id, stateid, statename, invocationdata, arguments, createdat)"))
        {
            for (var i = 0; i < positions.Count; i++)
            {
                var data = InvocationData.SerializeJob(new Job(typeof(PageJob), Method, batch, positions[i], CancellationToken.None));
                await rows.StartRowAsync(cancel);
                await rows.WriteAsync(jobs[i], NpgsqlDbType.Bigint, cancel);
                await rows.WriteAsync(states[i], NpgsqlDbType.Bigint, cancel);
                await rows.WriteAsync(EnqueuedState.StateName, NpgsqlDbType.Text, cancel);
                await rows.WriteAsync(SerializationHelper.Serialize(data), NpgsqlDbType.Jsonb, cancel);
                await rows.WriteAsync(data.Arguments, NpgsqlDbType.Jsonb, cancel);
                await rows.WriteAsync(now, NpgsqlDbType.TimestampTz, cancel);
            }

            await rows.CompleteAsync(cancel);
        }

        var state = new EnqueuedState(JobStore.Pages) { Reason = "Submitted" };
        var told = SerializationHelper.Serialize(state.SerializeData());
        await using (var rows = await Copy("state (id, jobid, name, reason, createdat, data)"))
        {
            for (var i = 0; i < positions.Count; i++)
            {
                await rows.StartRowAsync(cancel);
                await rows.WriteAsync(states[i], NpgsqlDbType.Bigint, cancel);
                await rows.WriteAsync(jobs[i], NpgsqlDbType.Bigint, cancel);
                await rows.WriteAsync(state.Name, NpgsqlDbType.Text, cancel);
                await rows.WriteAsync(state.Reason, NpgsqlDbType.Text, cancel);
                await rows.WriteAsync(now, NpgsqlDbType.TimestampTz, cancel);
                await rows.WriteAsync(told, NpgsqlDbType.Jsonb, cancel);
            }

            await rows.CompleteAsync(cancel);
        }

        await using (var rows = await Copy("jobqueue (jobid, queue)"))
        {
            foreach (var job in jobs)
            {
                await rows.StartRowAsync(cancel);
                await rows.WriteAsync(job, NpgsqlDbType.Bigint, cancel);
                await rows.WriteAsync(JobStore.Pages, NpgsqlDbType.Text, cancel);
            }

            await rows.CompleteAsync(cancel);
        }

        Task<NpgsqlBinaryImporter> Copy(string into) => connection.BeginBinaryImportAsync($"copy {JobStore.Schema}.{into} from stdin (format binary)", cancel);
    }

    private static async Task<long[]> NumbersAsync(NpgsqlConnection connection, string table, int count, CancellationToken cancel)
    {
        await using var command = new NpgsqlCommand($"select array_agg(nextval('{JobStore.Schema}.{table}_id_seq')) from generate_series(1, $1)", connection) { Parameters = { new() { Value = count } } };
        return (long[])(await command.ExecuteScalarAsync(cancel))!;
    }
}
