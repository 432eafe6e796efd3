namespace ConsentAudit.Catalogue.Filters;

/// <summary>The sites on whose pages a filter applies, or does not (<c>domain=a.example|~b.a.example</c>): the nearest name decides.</summary>
internal sealed class FilterDomains
{
    private readonly Dictionary<string, bool> named;
    private readonly bool onlyThere;

    private FilterDomains(Dictionary<string, bool> named)
    {
        this.named = named;
        onlyThere = named.ContainsValue(true);
    }

    /// <summary>The sites on which it applies; none where it applies everywhere but on some.</summary>
    public IEnumerable<string> Included => named.Where(n => n.Value).Select(n => n.Key);

    /// <summary>Whether it applies on some sites only.</summary>
    public bool IsBound => onlyThere;

    /// <summary>Reads names with | between them; false where one is more than a name (a star, a regular expression).</summary>
    public static bool TryRead(string list, out FilterDomains domains)
    {
        var named = new Dictionary<string, bool>(StringComparer.Ordinal);
        foreach (var part in list.Split('|', StringSplitOptions.RemoveEmptyEntries))
        {
            var name = part.TrimStart('~').TrimEnd('.');
            if (name.Length == 0 || name.AsSpan().ContainsAny("*/ "))
            {
                named.Clear();
                break;
            }

            named[AddressPattern.AsciiHost(name).ToLowerInvariant()] = part[0] != '~';
        }

        domains = new FilterDomains(named);
        return named.Count > 0;
    }

    public bool Fits(string host)
    {
        var lookup = named.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var rest = host.AsSpan(); rest.Length > 0;)
        {
            if (lookup.TryGetValue(rest, out var applies))
            {
                return applies;
            }

            var dot = rest.IndexOf('.');
            rest = dot < 0 ? [] : rest[(dot + 1)..];
        }

        return !onlyThere;
    }
}
