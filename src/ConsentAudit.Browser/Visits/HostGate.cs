using System.Collections.Concurrent;

namespace ConsentAudit.Browser.Visits;

/// <summary>Holds back the visits of this process.</summary>
internal sealed class HostGate(HostLimit? limit, TimeProvider time) : IHostGate
{
    private readonly ConcurrentDictionary<string, Door> doors = new(StringComparer.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public bool IsNarrow => limit is not null;

    /// <inheritdoc/>
    public async Task<IAsyncDisposable> EnterAsync(string host, CancellationToken cancel)
    {
        var door = DoorOf(host);
        if (limit is null)
        {
            return new Turn(null);
        }

        await door.Seats!.WaitAsync(cancel);
        var turn = new Turn(door.Seats);
        try
        {
            var wait = door.Next(time.GetUtcNow(), limit.Delay);
            if (wait > TimeSpan.Zero)
            {
                await Task.Delay(wait, time, cancel);
            }

            return turn;
        }
        catch
        {
            await turn.DisposeAsync();
            throw;
        }
    }

    /// <inheritdoc/>
    public ValueTask CloseAsync(string host, TimeSpan wait)
    {
        DoorOf(host).CloseUntil(time.GetUtcNow() + wait);
        return ValueTask.CompletedTask;
    }

    /// <inheritdoc/>
    public ValueTask<TimeSpan> ClosedForAsync(string host) => new(DoorOf(host).ClosedFor(time.GetUtcNow()));

    /// <inheritdoc/>
    public async Task UntilOpenAsync(string host, CancellationToken cancel)
    {
        while (await ClosedForAsync(host) is { Ticks: > 0 } wait)
        {
            await Task.Delay(wait, time, cancel);
        }
    }

    private Door DoorOf(string host) => doors.GetOrAdd(host, _ => new Door(limit is null ? null : new SemaphoreSlim(limit.Visits)));

    private sealed class Door(SemaphoreSlim? seats)
    {
        private readonly Lock gate = new();
        private DateTimeOffset next = DateTimeOffset.MinValue;
        private DateTimeOffset closedUntil = DateTimeOffset.MinValue;

        public SemaphoreSlim? Seats => seats;

        // Each that asks gets a moment of its own, so that two that ask at once do not start at once.
        public TimeSpan Next(DateTimeOffset now, TimeSpan delay)
        {
            lock (gate)
            {
                var start = next > now ? next : now;
                next = start + delay;
                return start - now;
            }
        }

        public void CloseUntil(DateTimeOffset until)
        {
            lock (gate)
            {
                closedUntil = until > closedUntil ? until : closedUntil;
            }
        }

        public TimeSpan ClosedFor(DateTimeOffset now)
        {
            lock (gate)
            {
                return closedUntil > now ? closedUntil - now : TimeSpan.Zero;
            }
        }
    }

    private sealed class Turn(SemaphoreSlim? seats) : IAsyncDisposable
    {
        private SemaphoreSlim? seats = seats;

        public ValueTask DisposeAsync()
        {
            Interlocked.Exchange(ref seats, null)?.Release();
            return ValueTask.CompletedTask;
        }
    }
}
