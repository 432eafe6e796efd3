using ConsentAudit.Evidence;

namespace ConsentAudit.Browser.Recorders;

/// <summary>Tells what workers sent: the requests that the whole context is heard to send, less those that the page's session tells of.</summary>
/// <param name="most">How many are kept at most.</param>
internal sealed class WorkerRequests(int most)
{
    private const int MostAddresses = 100_000;

    // So much of an address tells all that is kept of it.
    private const int LongestUrl = 4_000;

    private readonly List<(string Url, (int Length, int Hash) Key, DateTimeOffset At)> heard = [];
    private readonly Dictionary<(int Length, int Hash), int> balance = [];

    /// <summary>The page's session told of a request.</summary>
    public void Told(string url) => Count(KeyOf(url), 1);

    /// <summary>The context was heard to send one.</summary>
    public void Heard(string url, DateTimeOffset at)
    {
        var key = KeyOf(url);
        Count(key, -1);
        if (heard.Count < most)
        {
            heard.Add((Excerpt.Of(url, LongestUrl), key, at));
        }
    }

    /// <summary>Those of which only the context was heard; they are told once.</summary>
    public IReadOnlyList<(string Url, DateTimeOffset At)> Take()
    {
        var left = new List<(string Url, DateTimeOffset At)>();
        foreach (var (url, key, at) in heard)
        {
            if (balance.GetValueOrDefault(key) < 0)
            {
                balance[key]++;
                left.Add((url, at));
            }
        }

        heard.Clear();
        return left;
    }

    private void Count((int Length, int Hash) key, int by)
    {
        if (balance.Count < MostAddresses || balance.ContainsKey(key))
        {
            balance[key] = balance.GetValueOrDefault(key) + by;
        }
    }

    // An address may be two megabytes long, and a page may ask for any number of them.
    private static (int Length, int Hash) KeyOf(string url) => (url.Length, url.GetHashCode(StringComparison.Ordinal));
}
