using System.Collections.Concurrent;

namespace ConsentAudit.Browser.Visits;

/// <summary>Holds visits back: no host gets more of them at once, or sooner, than the user or the host itself allows.</summary>
internal sealed class HostGate(HostLimit? limit, TimeProvider time)
{
    private readonly ConcurrentDictionary<string, Door> doors = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether visits wait for each other here, so that a page's time can only be counted from there on.</summary>
    public bool IsNarrow => limit is not null;

    /// <summary>Lets a visit in when its turn has come; to be disposed of at its end.</summary>
    public async Task<IDisposable> EnterAsync(string host, CancellationToken cancel)
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
            turn.Dispose();
            throw;
        }
    }

    /// <summary>The host asked to be left alone for a while.</summary>
    public void Close(string host, TimeSpan wait) => DoorOf(host).CloseUntil(time.GetUtcNow() + wait);

    /// <summary>How long the host is to be left alone yet.</summary>
    public TimeSpan ClosedFor(string host) => DoorOf(host).ClosedFor(time.GetUtcNow());

    /// <summary>Waits until the host may be visited again.</summary>
    public async Task UntilOpenAsync(string host, CancellationToken cancel)
    {
        while (ClosedFor(host) is { Ticks: > 0 } wait)
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

    private sealed class Turn(SemaphoreSlim? seats) : IDisposable
    {
        private SemaphoreSlim? seats = seats;

        public void Dispose() => Interlocked.Exchange(ref seats, null)?.Release();
    }
}
