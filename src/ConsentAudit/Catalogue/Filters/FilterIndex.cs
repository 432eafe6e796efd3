using System.Runtime.InteropServices;

namespace ConsentAudit.Catalogue.Filters;

/// <summary>Finds the first of many filters that fits, by asking only those whose rarest word stands in the address.</summary>
internal sealed class FilterIndex
{
    // A word that so many filters share tells little: the sites on which they apply tell more.
    private const int Crowd = 16;

    private readonly Filter[] filters;
    private readonly Dictionary<uint, List<int>> byToken = [];
    private readonly Dictionary<string, List<int>> bySite = new(StringComparer.Ordinal);
    private readonly List<int> always = [];

    public FilterIndex(IEnumerable<Filter> all)
    {
        filters = [.. all];
        var counts = Counts();
        for (var i = 0; i < filters.Length; i++)
        {
            var (token, count) = Rarest(filters[i], counts);
            if (filters[i].Options.Domains is { IsBound: true } domains && count is 0 or > Crowd)
            {
                foreach (var site in domains.Included)
                {
                    Add(bySite, site, i);
                }
            }
            else if (count > 0)
            {
                Add(byToken, token, i);
            }
            else
            {
                always.Add(i);
            }
        }
    }

    /// <summary>The first filter in the order given that fits, or null.</summary>
    public Filter? First(in FilterTarget target)
    {
        var best = First(always, target, filters.Length);
        for (var at = 0; FilterTokens.Next(target.Lower, ref at, out _, out var token);)
        {
            best = byToken.TryGetValue(token, out var some) ? First(some, target, best) : best;
        }

        var sites = bySite.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var rest = target.DocumentHost.AsSpan(); rest.Length > 0 && bySite.Count > 0;)
        {
            best = sites.TryGetValue(rest, out var some) ? First(some, target, best) : best;
            var dot = rest.IndexOf('.');
            rest = dot < 0 ? [] : rest[(dot + 1)..];
        }

        return best < filters.Length ? filters[best] : null;
    }

    private int First(List<int> some, in FilterTarget target, int before)
    {
        foreach (var i in some)
        {
            if (i >= before)
            {
                return before;
            }

            if (filters[i].Fits(target))
            {
                return i;
            }
        }

        return before;
    }

    private Dictionary<uint, int> Counts()
    {
        var counts = new Dictionary<uint, int>();
        foreach (var filter in filters)
        {
            for (var at = 0; filter.Pattern.NextToken(ref at, out var token);)
            {
                CollectionsMarshal.GetValueRefOrAddDefault(counts, token, out _)++;
            }
        }

        return counts;
    }

    private static (uint Token, int Count) Rarest(Filter filter, Dictionary<uint, int> counts)
    {
        var (rarest, fewest) = (0u, 0);
        for (var at = 0; filter.Pattern.NextToken(ref at, out var token);)
        {
            if (counts[token] is var count && (fewest == 0 || count < fewest))
            {
                (rarest, fewest) = (token, count);
            }
        }

        return (rarest, fewest);
    }

    private static void Add<TKey>(Dictionary<TKey, List<int>> index, TKey key, int i)
        where TKey : notnull
    {
        ref var some = ref CollectionsMarshal.GetValueRefOrAddDefault(index, key, out _);
        (some ??= new List<int>(1)).Add(i);
    }
}
