namespace ConsentAudit.Browser.Recorders;

/// <summary>The requests that still wait for their answer: what they bring may set trackers, so a page is not quiet before.</summary>
internal sealed class Unanswered
{
    // A request that is kept open for news is not waited for.
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(5);

    // These stay open by their nature.
    private static readonly string[] Lasting = ["WebSocket", "EventSource", "Media", "Ping"];

    private readonly Dictionary<string, DateTimeOffset> since = new(StringComparer.Ordinal);

    public void Sent(string id, string type, DateTimeOffset at)
    {
        if (!Lasting.Contains(type))
        {
            since[id] = at;
        }
    }

    public void Ended(string id) => since.Remove(id);

    public void Clear() => since.Clear();

    /// <summary>Whether one is waited for.</summary>
    public bool Any(DateTimeOffset now)
    {
        foreach (var (id, at) in since)
        {
            if (now - at > Longest)
            {
                since.Remove(id);
            }
        }

        return since.Count > 0;
    }
}
