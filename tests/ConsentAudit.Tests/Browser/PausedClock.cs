namespace ConsentAudit.Tests.Browser;

/// <summary>A clock whose timers ring when the test moves it past them.</summary>
internal sealed class PausedClock : TimeProvider
{
    private readonly List<Alarm> alarms = [];
    private DateTimeOffset now = Clock.Zero;

    public override DateTimeOffset GetUtcNow() => now;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var alarm = new Alarm(() => callback(state), now + dueTime, period);
        alarms.Add(alarm);
        return alarm;
    }

    public void Pass(TimeSpan time)
    {
        now += time;
        foreach (var alarm in alarms.Where(a => a.At <= now).ToList())
        {
            alarms.Remove(alarm);
            alarm.Ring();
            if (alarm.Again is { } again)
            {
                alarms.Add(again);
            }
        }
    }

    private sealed class Alarm(Action ring, DateTimeOffset at, TimeSpan period) : ITimer
    {
        private Action? ring = ring;

        public Alarm? Again => ring is not null && period > TimeSpan.Zero ? new Alarm(ring, at + period, period) : null;

        public DateTimeOffset At => at;

        public void Ring() => ring?.Invoke();

        public bool Change(TimeSpan dueTime, TimeSpan period) => false;

        public void Dispose() => ring = null;

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
