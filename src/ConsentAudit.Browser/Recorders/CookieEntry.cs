using ConsentAudit.Evidence;

namespace ConsentAudit.Browser.Recorders;

/// <summary>One cookie while it is being recorded: each write of it, and what the jar holds.</summary>
internal sealed class CookieEntry
{
    private const int MostTold = 20;
    private const int Most = 100;

    private readonly List<Write> writes = [];
    private (string Digest, Write Write)? unannounced;

    public ValueFacts Value { get; set; } = new();

    public string? AnnouncedDigest { get; set; }

    public (double? Days, string? Script, DateTimeOffset At)? Announced { get; set; }

    public ExpectedEnds Ends { get; } = new();

    public string? JarDigest { get; set; }

    public double JarExpires { get; set; }

    public bool AsAsked { get; set; }

    public bool HttpOnly { get; set; }

    public bool Secure { get; set; }

    public string SameSite { get; set; } = "";

    public string? Partition { get; set; }

    public string Path { get; set; } = "/";

    public bool Kept { get; set; }

    /// <summary>Whether a write of it was seen.</summary>
    public bool IsWritten => writes.Count > 0;

    /// <summary>The jar shows a write that nothing has announced so far.</summary>
    public void WriteUnannounced(string digest, DateTimeOffset at, double? days, VisitClock clock) =>
        unannounced = (digest, Add(new Write(at, at, days, null), clock));

    /// <summary>The announcement of what the jar showed came late: the write counts where it was announced, and only once.</summary>
    /// <param name="digest">The value's digest.</param>
    /// <param name="sinceAt">When the announced write began.</param>
    /// <returns>Whether there was such a write.</returns>
    public bool Retract(string? digest, DateTimeOffset sinceAt)
    {
        if (unannounced is not { } seen || seen.Digest != digest || seen.Write.BeganAt < sinceAt)
        {
            return false;
        }

        unannounced = null;
        writes.Remove(seen.Write);
        return true;
    }

    /// <summary>A write was announced.</summary>
    /// <param name="beganAt">When what wrote it began: it belongs to that phase.</param>
    /// <param name="at">When it was written.</param>
    /// <param name="days">How long it lives; null for the session.</param>
    /// <param name="by">Who wrote it, or null.</param>
    /// <param name="clock">The visit's clock.</param>
    public void WriteAnnounced(DateTimeOffset beganAt, DateTimeOffset at, double? days, string? by, VisitClock clock) => Add(new Write(beganAt, at, days, by), clock);

    /// <summary>What is kept of it.</summary>
    public CookieSighting Sighting(string name, string domain, VisitClock clock)
    {
        var told = writes.Select(w => (Phase: clock.PhaseAt(w.BeganAt), AtMs: clock.Milliseconds(w.At), w.Days, w.By)).ToList();
        return new CookieSighting
        {
            Name = name,
            Domain = domain,
            Path = Path,
            Moments = new SortedDictionary<Phase, int>(told.GroupBy(w => w.Phase).ToDictionary(g => g.Key, g => g.First().AtMs)),
            Value = Value,
            LifetimeDays = Rounded(told[^1].Days, 2),
            Lifetimes = new SortedDictionary<Phase, double?>(told.GroupBy(w => w.Phase).ToDictionary(g => g.Key, g => Rounded(g.Last().Days, 2))),
            LifetimeAsAsked = AsAsked,
            HttpOnly = HttpOnly,
            Secure = Secure,
            SameSite = SameSite,
            Partition = Partition,
            SetBy = told[^1].By,

            // To the second, so that an end that moves can be told from one that stays.
            Writes = [.. told.Take(MostTold).Select(w => new CookieWrite(w.Phase, w.AtMs, Rounded(w.Days, 6), w.By))],
            Kept = Kept,
        };
    }

    // Of a cookie that is written without end, the first and the last of each phase are kept.
    private Write Add(Write write, VisitClock clock)
    {
        if (writes.Count >= Most && writes.TakeLast(2).All(w => clock.PhaseAt(w.BeganAt) == clock.PhaseAt(write.BeganAt)))
        {
            writes.RemoveAt(writes.Count - 1);
        }

        writes.Add(write);
        return write;
    }

    private static double? Rounded(double? days, int digits) => days is { } known ? Math.Round(known, digits) : null;

    private sealed class Write(DateTimeOffset beganAt, DateTimeOffset at, double? days, string? by)
    {
        public DateTimeOffset BeganAt => beganAt;

        public DateTimeOffset At => at;

        public double? Days => days;

        public string? By => by;
    }
}
