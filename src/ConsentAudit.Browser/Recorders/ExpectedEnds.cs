namespace ConsentAudit.Browser.Recorders;

/// <summary>When the writes of a cookie that were announced let it end: the jar may be read between two writes of the same value, and show the second when only the first was thought to be new.</summary>
internal sealed class ExpectedEnds
{
    private const int Most = 8;

    // No cookie lives longer in the browser, whatever was asked for (RFC 6265bis, §5.5).
    private static readonly TimeSpan Longest = TimeSpan.FromDays(400);

    private static readonly TimeSpan Slack = TimeSpan.FromSeconds(1);

    private readonly Queue<(string Digest, DateTimeOffset From, DateTimeOffset To)> ends = new();

    /// <summary>A write was announced.</summary>
    /// <param name="digest">The value's digest.</param>
    /// <param name="days">The life that it asks for; null for a session cookie, which has no end.</param>
    /// <param name="from">The earliest moment at which it may have been made.</param>
    /// <param name="to">The latest.</param>
    public void Add(string digest, double? days, DateTimeOffset from, DateTimeOffset to)
    {
        if (days is not { } asked)
        {
            return;
        }

        var life = TimeSpan.FromDays(Math.Min(asked, Longest.TotalDays));
        ends.Enqueue((digest, from + life - Slack, to + life + Slack));
        if (ends.Count > Most)
        {
            ends.Dequeue();
        }
    }

    /// <summary>Whether one of them let this value end then.</summary>
    /// <param name="digest">The value's digest in the jar.</param>
    /// <param name="expires">Its end in the jar, seconds since 1970.</param>
    public bool Has(string digest, double expires) => expires >= 0 && DateTimeOffset.UnixEpoch.AddSeconds(expires) is var end && ends.Any(e => e.Digest == digest && end >= e.From && end <= e.To);
}
