using System.Globalization;
using System.Net;

namespace ConsentAudit.Catalogue;

/// <summary>Tells which hosts belong to one site: the registrable domain, by the Public Suffix List (publicsuffix.org/list, algorithm of its Format page).</summary>
public sealed class PublicSuffixes
{
    private readonly HashSet<string> plain = new(StringComparer.Ordinal);
    private readonly HashSet<string> wild = new(StringComparer.Ordinal);
    private readonly HashSet<string> exceptions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> owners;
    private readonly IdnMapping idn = new();

    /// <summary>Reads the list.</summary>
    public PublicSuffixes(string list)
        : this(list, [])
    {
    }

    /// <summary>Reads the list, and the sites that have one owner.</summary>
    public PublicSuffixes(string list, IReadOnlyList<SiteOwner> owners)
    {
        ArgumentNullException.ThrowIfNull(list);
        this.owners = owners.SelectMany(o => o.Domains.Select(d => (Domain: Ascii(d), o.Owner))).ToDictionary(o => o.Domain, o => o.Owner, StringComparer.Ordinal);
        foreach (var line in list.Split('\n'))
        {
            var rule = line.Split(' ', '\t', '\r')[0];
            if (rule.Length == 0 || rule.StartsWith("//", StringComparison.Ordinal))
            {
                continue;
            }

            if (rule.StartsWith('!'))
            {
                exceptions.Add(Ascii(rule[1..]));
            }
            else if (rule.StartsWith("*.", StringComparison.Ordinal))
            {
                wild.Add(Ascii(rule[2..]));
            }
            else
            {
                plain.Add(Ascii(rule));
            }
        }
    }

    /// <summary>The registrable domain of a host, in lower case and Punycode; the host itself where it has none (an address, a bare suffix).</summary>
    public string SiteOf(string host)
    {
        ArgumentNullException.ThrowIfNull(host);
        var name = Ascii(host.Trim('.'));
        if (IPAddress.TryParse(name.Trim('[', ']'), out _))
        {
            return name;
        }

        var labels = name.Split('.');
        for (var i = 0; i < labels.Length; i++)
        {
            var candidate = string.Join('.', labels[i..]);
            if (exceptions.Contains(candidate))
            {
                return candidate;
            }

            var above = i + 1 < labels.Length ? string.Join('.', labels[(i + 1)..]) : "";
            if (plain.Contains(candidate) || wild.Contains(above))
            {
                return i == 0 ? name : string.Join('.', labels[(i - 1)..]);
            }
        }

        // No rule: the last label is the suffix, as the list's algorithm says.
        return labels.Length < 2 ? name : string.Join('.', labels[^2..]);
    }

    /// <summary>Whether two hosts belong to one site.</summary>
    public bool SameSite(string a, string b) => SiteOf(a) == SiteOf(b);

    /// <summary>Whether two hosts belong to one site, or to two sites of one owner.</summary>
    public bool SameParty(string a, string b)
    {
        var (one, other) = (SiteOf(a), SiteOf(b));
        return one == other || (owners.TryGetValue(one, out var owner) && owners.GetValueOrDefault(other) == owner);
    }

    private string Ascii(string host)
    {
        var lower = host.ToLowerInvariant();
        if (lower.All(char.IsAscii))
        {
            return lower;
        }

        try
        {
            return idn.GetAscii(lower);
        }
        catch (ArgumentException)
        {
            // No valid international name: it is compared as it stands.
            return lower;
        }
    }
}
