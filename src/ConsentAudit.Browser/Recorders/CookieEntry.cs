using ConsentAudit.Evidence;

namespace ConsentAudit.Browser.Recorders;

/// <summary>One cookie while it is being recorded: each write of it, and what the jar holds.</summary>
internal sealed class CookieEntry
{
    private const int MostWrites = 20;

    private (string Digest, DateTimeOffset At, int Index, Phase? First)? unannounced;

    public Dictionary<Phase, int> Moments { get; } = [];

    public ValueFacts Value { get; set; } = new();

    public Dictionary<Phase, double?> Lifetimes { get; } = [];

    public string? AnnouncedDigest { get; set; }

    public (double? Days, string? Script, DateTimeOffset At)? Announced { get; set; }

    public ExpectedEnds Ends { get; } = new();

    public string? JarDigest { get; set; }

    public double JarExpires { get; set; }

    public double? LifetimeDays { get; private set; }

    public bool AsAsked { get; set; }

    public bool HttpOnly { get; set; }

    public bool Secure { get; set; }

    public string SameSite { get; set; } = "";

    public string? Partition { get; set; }

    public string Path { get; set; } = "/";

    public string? SetBy { get; private set; }

    public List<CookieWrite> Writes { get; } = [];

    public bool Kept { get; set; }

    /// <summary>The jar shows a write that nothing has announced so far.</summary>
    public void WriteUnannounced(string digest, DateTimeOffset at, Phase phase, int atMs, double? days)
    {
        var first = !Moments.ContainsKey(phase);
        Write(phase, atMs, days, null);
        unannounced = (digest, at, Writes.Count - 1, first ? phase : null);
    }

    /// <summary>The announcement of what the jar showed came late: the write counts where it was announced, and only once.</summary>
    /// <param name="digest">The value's digest.</param>
    /// <param name="sinceAt">When the announced write began.</param>
    /// <returns>Whether there was such a write.</returns>
    public bool Retract(string? digest, DateTimeOffset sinceAt)
    {
        if (unannounced is not { } seen || seen.Digest != digest || seen.At < sinceAt)
        {
            return false;
        }

        unannounced = null;
        if (seen.Index < Writes.Count && Writes[seen.Index].SetBy is null)
        {
            Writes.RemoveAt(seen.Index);
        }

        if (seen.First is { } phase)
        {
            Moments.Remove(phase);
            Lifetimes.Remove(phase);
        }

        return true;
    }

    public void Write(Phase phase, int atMs, double? days, string? by)
    {
        Moments.TryAdd(phase, atMs);
        Lifetimes[phase] = days is { } known ? Math.Round(known, 2) : null;
        LifetimeDays = Lifetimes[phase];
        SetBy = by;
        if (Writes.Count < MostWrites)
        {
            // To the second, so that an end that moves can be told from one that stays.
            Writes.Add(new CookieWrite(phase, atMs, days is { } exact ? Math.Round(exact, 6) : null, by));
        }
    }
}
