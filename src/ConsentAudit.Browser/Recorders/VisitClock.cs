using ConsentAudit.Evidence;

namespace ConsentAudit.Browser.Recorders;

/// <summary>Tells for each moment of a visit how long after the first navigation it was, and in which phase.</summary>
internal sealed class VisitClock(TimeProvider time)
{
    private readonly Lock gate = new();
    private DateTimeOffset? zero;
    private readonly List<(DateTimeOffset At, Phase Phase)> phases = [];

    public DateTimeOffset Now => time.GetUtcNow();

    /// <summary>The start of the navigation: when the browser sent its first request.</summary>
    public void Start(DateTimeOffset at)
    {
        lock (gate)
        {
            zero ??= at;
        }
    }

    /// <summary>The visitor did something that counts: from now on it is another phase.</summary>
    public void Begin(Phase phase, DateTimeOffset at)
    {
        lock (gate)
        {
            phases.Add((at, phase));
        }
    }

    public int Milliseconds(DateTimeOffset at)
    {
        lock (gate)
        {
            return zero is { } start ? (int)Math.Clamp((at - start).TotalMilliseconds, 0, int.MaxValue) : 0;
        }
    }

    public Phase PhaseAt(DateTimeOffset at)
    {
        lock (gate)
        {
            var begun = phases.FindLastIndex(p => p.At <= at);
            return begun < 0 ? Phase.BeforeConsent : phases[begun].Phase;
        }
    }
}
