using System.IO.Enumeration;

namespace ConsentAudit.Catalogue.Trackers;

/// <summary>Finds what is known of a name: a name in full before a pattern, one tied to a domain before one that is not, a longer pattern before a shorter.</summary>
internal sealed class NameTable<T>
    where T : TrackerFact
{
    /// <summary>Letters with which every pattern begins, and by which patterns are looked up.</summary>
    public const int Stem = 2;

    private readonly ILookup<string, Entry> literal;
    private readonly ILookup<string, Entry> wild;

    public NameTable(IEnumerable<T> facts, Func<T, string> name, Func<T, IReadOnlyList<string>> hosts)
    {
        var all = facts.Select(f => new Entry(name(f), f, hosts(f))).OrderByDescending(e => e.Hosts.Count > 0).ThenByDescending(e => e.Name.Length).ToList();
        literal = all.Where(e => !IsPattern(e.Name)).ToLookup(e => e.Name, StringComparer.Ordinal);
        wild = all.Where(e => IsPattern(e.Name)).ToLookup(e => e.Name[..Stem], StringComparer.Ordinal);
    }

    public static bool IsPattern(string name) => name.Contains('*', StringComparison.Ordinal);

    public static bool Fits(string pattern, string name) => FileSystemName.MatchesSimpleExpression(pattern, name, ignoreCase: false);

    public T? Find(string name, string host)
    {
        var exact = literal[name].FirstOrDefault(e => e.IsOn(host));
        return exact is not null || name.Length < Stem
            ? exact?.Fact
            : wild[name[..Stem]].FirstOrDefault(e => Fits(e.Name, name) && e.IsOn(host))?.Fact;
    }

    private sealed record Entry(string Name, T Fact, IReadOnlyList<string> Hosts)
    {
        public bool IsOn(string host) => Hosts.Count == 0 || Hosts.Any(h => HostTable.IsBelow(host, h));
    }
}
