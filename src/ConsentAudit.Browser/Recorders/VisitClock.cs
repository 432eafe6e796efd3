using ConsentAudit.Evidence;

namespace ConsentAudit.Browser.Recorders;

/// <summary>Tells for each moment of a visit how long after the first navigation it was, and in which phase.</summary>
/// <remarks>A phase that a click begins may move until the page has heard of the click: it is asked for when the visit's record is written, and not before.</remarks>
internal sealed class VisitClock(TimeProvider time)
{
    private readonly Lock gate = new();
    private readonly List<Act> acts = [];
    private DateTimeOffset? zero;
    private Act? pressed;

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
            acts.Add(new Act(phase) { At = at });
        }
    }

    /// <summary>The visitor pressed something: the phase begins when the page hears of it; where its scripts cannot hear, when it was pressed.</summary>
    /// <param name="phase">The phase.</param>
    /// <param name="press">Presses.</param>
    /// <param name="patience">How long the page's word is waited for once it has answered.</param>
    /// <returns>When the phase began.</returns>
    public async Task<DateTimeOffset> BeginByAsync(Phase phase, Func<Task> press, TimeSpan patience)
    {
        var act = new Act(phase) { At = Now };
        lock (gate)
        {
            acts.Add(act);
            pressed = act;
        }

        try
        {
            await press();
            await act.HeardAsync(patience);
        }
        finally
        {
            lock (gate)
            {
                pressed = null;
            }
        }

        return act.At;
    }

    /// <summary>A page heard of a press: what it did before, it did not do because of it, however late it came to hear.</summary>
    /// <param name="at">When, to the millisecond before.</param>
    /// <param name="toldAt">When that was told to us.</param>
    public void Heard(DateTimeOffset at, DateTimeOffset toldAt)
    {
        lock (gate)
        {
            if (pressed is { ToldAt: null } act && at > act.At - TimeSpan.FromMilliseconds(1) && at <= toldAt)
            {
                (act.At, act.ToldAt) = (at > act.At ? at : act.At, toldAt);
                act.Hearing.SetResult();
            }
        }
    }

    /// <summary>When what was told without its moment can have happened at the latest: what was told before the page's word that it had heard happened before that.</summary>
    /// <param name="told">When it was told to us.</param>
    public DateTimeOffset Latest(DateTimeOffset told)
    {
        lock (gate)
        {
            return acts.FindLast(a => a.At <= told && told < a.ToldAt) is { } act ? act.At - TimeSpan.FromTicks(1) : told;
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
            return acts.FindLast(a => a.At <= at)?.Phase ?? Phase.BeforeConsent;
        }
    }

    private sealed class Act(Phase phase)
    {
        public Phase Phase => phase;

        public DateTimeOffset At { get; set; }

        public DateTimeOffset? ToldAt { get; set; }

        public TaskCompletionSource Hearing { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public async Task HeardAsync(TimeSpan patience)
        {
            try
            {
                await Hearing.Task.WaitAsync(patience);
            }
            catch (TimeoutException)
            {
                // Nobody heard: the moment of the press has to do.
            }
        }
    }
}
