using ConsentAudit.Evidence;

namespace ConsentAudit.Browser.Recorders;

/// <summary>Tells for each moment of a visit how long after the navigation it was, and in which phase.</summary>
internal sealed class VisitClock(TimeProvider time)
{
    private readonly Lock gate = new();
    private DateTimeOffset? zero;
    private DateTimeOffset chosenAt = DateTimeOffset.MaxValue;
    private Phase after = Phase.BeforeConsent;

    public DateTimeOffset Now => time.GetUtcNow();

    /// <summary>The start of the navigation: when the browser sent its first request.</summary>
    public void Start(DateTimeOffset at)
    {
        lock (gate)
        {
            zero ??= at;
        }
    }

    /// <summary>The visitor chose: from now on it is another phase.</summary>
    public void Choose(Phase phase, DateTimeOffset at)
    {
        lock (gate)
        {
            chosenAt = at;
            after = phase;
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
            return at < chosenAt ? Phase.BeforeConsent : after;
        }
    }
}
