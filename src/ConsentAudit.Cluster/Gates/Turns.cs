using System.Collections.Concurrent;
using ConsentAudit.Browser.Visits;
using ConsentAudit.Cluster.Stores;
using Npgsql;

namespace ConsentAudit.Cluster.Gates;

/// <summary>The turns of visits at hosts, kept in the store. A turn is held as long as its worker lives: it is prolonged again and again, and ends by itself soon after its worker did.</summary>
internal sealed class Turns : IAsyncDisposable
{
    /// <summary>How long a turn outlives its worker.</summary>
    public static readonly TimeSpan Life = TimeSpan.FromSeconds(30);

    private readonly NpgsqlDataSource source;
    private readonly TimeSpan life;
    private readonly ConcurrentDictionary<long, bool> held = new();
    private readonly CancellationTokenSource end = new();
    private readonly Task prolonging;

    public Turns(NpgsqlDataSource source, TimeSpan? life = null)
    {
        (this.source, this.life) = (source, life ?? Life);
        prolonging = ProlongAsync();
    }

    /// <summary>Takes a turn; null where all are taken.</summary>
    public async Task<Turn?> TakeAsync(string host, HostLimit limit, CancellationToken cancel) => await StoreErrors.PatientAsync(
        async () =>
        {
            await using var connection = await source.OpenConnectionAsync(cancel);
            await using var whole = await connection.BeginTransactionAsync(cancel);

            // The host's row is the lock: who asks at the same time comes after.
            await using var take = new NpgsqlBatch(connection)
            {
                BatchCommands =
                {
                    new("insert into consentaudit.host (name) values ($1) on conflict (name) do update set name = excluded.name") { Parameters = { new() { Value = host } } },
                    new("delete from consentaudit.turn where host = $1 and until < clock_timestamp()") { Parameters = { new() { Value = host } } },
                    new("insert into consentaudit.turn (host, until) select $1, clock_timestamp() + $2 where (select count(*) from consentaudit.turn where host = $1) < $3 returning id")
                    {
                        Parameters = { new() { Value = host }, new() { Value = life }, new() { Value = limit.Visits } },
                    },
                },
            };
            if (await take.ExecuteScalarAsync(cancel) is not long id)
            {
                return null;
            }

            await using var start = new NpgsqlCommand(
                "with moment as (select greatest(next_start, clock_timestamp()) as start from consentaudit.host where name = $1) update consentaudit.host set next_start = start + $2 from moment where name = $1 returning start - clock_timestamp()",
                connection)
            {
                Parameters = { new() { Value = host }, new() { Value = limit.Delay } },
            };
            var wait = (TimeSpan)(await start.ExecuteScalarAsync(cancel))!;
            await whole.CommitAsync(cancel);
            held[id] = true;
            return new Turn(wait, () => GiveBackAsync(id));
        },
        cancel);

    public async Task<int> ExecuteAsync(string sql, object[] values)
    {
        await using var command = source.CreateCommand(sql);
        foreach (var value in values)
        {
            command.Parameters.Add(new() { Value = value });
        }

        return await command.ExecuteNonQueryAsync();
    }

    public async Task<TimeSpan> AskAsync(string sql, string host)
    {
        await using var command = source.CreateCommand(sql);
        command.Parameters.Add(new() { Value = host });
        return await command.ExecuteScalarAsync() is TimeSpan time ? time : TimeSpan.Zero;
    }

    public async ValueTask DisposeAsync()
    {
        await end.CancelAsync();
        await prolonging;
        end.Dispose();
    }

    private async Task GiveBackAsync(long id)
    {
        if (held.TryRemove(id, out _))
        {
            await StoreErrors.PatientAsync(() => ExecuteAsync("delete from consentaudit.turn where id = $1", [id]), CancellationToken.None);
        }
    }

    private async Task ProlongAsync()
    {
        while (!end.IsCancellationRequested)
        {
            await Task.Delay(life / 3, end.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            if (!held.IsEmpty && !end.IsCancellationRequested)
            {
                await StoreErrors.PatientAsync(() => ExecuteAsync("update consentaudit.turn set until = clock_timestamp() + $1 where id = any($2)", [life, held.Keys.ToArray()]), CancellationToken.None);
            }
        }
    }
}
