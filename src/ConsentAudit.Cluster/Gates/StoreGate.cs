using ConsentAudit.Browser.Visits;
using ConsentAudit.Cluster.Stores;
using Npgsql;

namespace ConsentAudit.Cluster.Gates;

/// <summary>Holds back the visits of all workers together, through the store and by its clock. Without a limit nobody asks the store for a turn; what a host asks itself is heeded by all.</summary>
internal sealed class StoreGate(HostLimit? limit, Turns turns, TimeProvider time) : IHostGate
{
    // How soon a turn that another worker gave back is noticed.
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(250);

    /// <inheritdoc/>
    public bool IsNarrow => limit is not null;

    /// <inheritdoc/>
    public async Task<IAsyncDisposable> EnterAsync(string host, CancellationToken cancel)
    {
        if (limit is null)
        {
            return NoTurn.Taken;
        }

        while (true)
        {
            if (await turns.TakeAsync(host.ToLowerInvariant(), limit, cancel) is { } turn)
            {
                try
                {
                    await Task.Delay(turn.Wait > TimeSpan.Zero ? turn.Wait : TimeSpan.Zero, time, cancel);
                    return turn;
                }
                catch
                {
                    await turn.DisposeAsync();
                    throw;
                }
            }

            await Task.Delay(Look, time, cancel);
        }
    }

    /// <inheritdoc/>
    public async ValueTask CloseAsync(string host, TimeSpan wait) => await StoreErrors.PatientAsync(
        () => turns.ExecuteAsync(
            "insert into consentaudit.host (name, closed_until) values ($1, clock_timestamp() + $2) on conflict (name) do update set closed_until = greatest(host.closed_until, excluded.closed_until)",
            [host.ToLowerInvariant(), wait]),
        CancellationToken.None);

    /// <inheritdoc/>
    public async ValueTask<TimeSpan> ClosedForAsync(string host) => await StoreErrors.PatientAsync(
        () => turns.AskAsync("select greatest(closed_until - clock_timestamp(), interval '0') from consentaudit.host where name = $1 and closed_until > clock_timestamp()", host.ToLowerInvariant()),
        CancellationToken.None);

    /// <inheritdoc/>
    public async Task UntilOpenAsync(string host, CancellationToken cancel)
    {
        while (await ClosedForAsync(host) is { Ticks: > 0 } wait)
        {
            await Task.Delay(wait, time, cancel);
        }
    }

    private sealed class NoTurn : IAsyncDisposable
    {
        public static readonly NoTurn Taken = new();

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
