namespace ConsentAudit.Browser.Recorders;

/// <summary>Follows a request back to the page: the script that sent it, who loaded that script, and so on.</summary>
internal sealed class InitiatorChains
{
    private const int Longest = 8;

    private readonly Dictionary<string, Hop> byUrl = new(StringComparer.Ordinal);

    public InitiatorChains(IEnumerable<Hop> hops)
    {
        foreach (var hop in hops.Where(h => h.Sent))
        {
            byUrl.TryAdd(hop.Url, hop);
        }
    }

    /// <summary>The addresses behind a request, the nearest first.</summary>
    public IReadOnlyList<string> Of(Hop hop)
    {
        var chain = hop.Initiators.ToList();
        while (chain.Count is > 0 and < Longest
            && byUrl.GetValueOrDefault(chain[^1]) is { } loaded
            && loaded.Initiators.FirstOrDefault(u => !chain.Contains(u)) is { } before)
        {
            chain.Add(before);
        }

        return chain;
    }
}
