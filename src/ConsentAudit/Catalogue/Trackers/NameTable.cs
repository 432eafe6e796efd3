using System.IO.Enumeration;

namespace ConsentAudit.Catalogue.Trackers;

/// <summary>Finds what is known of a name: a name in full before a pattern, a longer pattern before a shorter, one tied to a domain before one that is not.</summary>
internal sealed class NameTable<T>
    where T : TrackerFact
{
    private readonly ILookup<string, (T Fact, IReadOnlyList<string> Hosts)> literal;
    private readonly (string Pattern, T Fact, IReadOnlyList<string> Hosts)[] wild;

    public NameTable(IEnumerable<T> facts, Func<T, string> name, Func<T, IReadOnlyList<string>> hosts)
    {
        var all = facts.Select(f => (Name: name(f), Fact: f, Hosts: hosts(f))).ToList();
        literal = all.Where(f => !f.Name.Contains('*', StringComparison.Ordinal)).ToLookup(f => f.Name, f => (f.Fact, f.Hosts), StringComparer.Ordinal);
        wild =
        [
            .. all.Where(f => f.Name.Contains('*', StringComparison.Ordinal))
                .OrderByDescending(f => f.Hosts.Count > 0)
                .ThenByDescending(f => f.Name.Length)
                .Select(f => (f.Name, f.Fact, f.Hosts)),
        ];
    }

    public T? Find(string name, string host)
    {
        var exact = literal[name].Where(f => IsOn(host, f.Hosts)).OrderByDescending(f => f.Hosts.Count > 0).Select(f => f.Fact).FirstOrDefault();
        return exact ?? wild.Where(w => FileSystemName.MatchesSimpleExpression(w.Pattern, name, ignoreCase: false) && IsOn(host, w.Hosts)).Select(w => w.Fact).FirstOrDefault();
    }

    private static bool IsOn(string host, IReadOnlyList<string> hosts) => hosts.Count == 0 || hosts.Any(h => HostTable.IsBelow(host, h));
}
