namespace ConsentAudit.Catalogue.Trackers;

/// <summary>Finds the mistakes in a table of trackers that would excuse, accuse or hide; the first is told, with the file and the entry.</summary>
internal static class TableCheck
{
    // A pattern of fewer letters would take names of anybody's.
    private const int ShortestStem = 3;

    public static IReadOnlyList<T> Names<T>(string file, IReadOnlyList<T> facts, Func<T, string> name, Func<T, IReadOnlyList<string>> hosts)
        where T : TrackerFact
    {
        Once(file, facts.SelectMany(f => Places(name(f), hosts(f))));
        foreach (var fact in facts)
        {
            Stand(file, name(fact), fact);
        }

        var patterns = facts.Where(f => NameTable<T>.IsPattern(name(f))).ToList();
        foreach (var fact in patterns)
        {
            Pattern(file, name(fact), fact, hosts(fact).Count > 0, n => NameTable<T>.Fits(name(fact), n));
        }

        Swallows(file, facts, patterns, name, hosts);
        return facts;
    }

    public static IReadOnlyList<HostFact> Hosts(string file, IReadOnlyList<HostFact> facts)
    {
        Once(file, facts.Select(f => f.Host + f.Path));
        foreach (var fact in facts)
        {
            Stand(file, fact.Host + fact.Path, fact);
            Host(file, fact.Host);
        }

        return facts;
    }

    public static IReadOnlyList<CloakFact> Cloaks(string file, IReadOnlyList<CloakFact> facts)
    {
        Once(file, facts.Select(f => f.Suffix));
        foreach (var fact in facts)
        {
            Stand(file, fact.Suffix, fact);
            Host(file, fact.Suffix);
        }

        return facts;
    }

    public static IReadOnlyList<PathFact> Paths(string file, IReadOnlyList<PathFact> facts)
    {
        Once(file, facts.Select(f => f.Path));
        foreach (var fact in facts)
        {
            Stand(file, fact.Path, fact);
            Expect(fact.Path.StartsWith('/') || fact.Path.StartsWith("*/", StringComparison.Ordinal), file, fact.Path, "does not begin with / or */");
            Samples(file, fact.Path, fact, fact.Fits);
        }

        return facts;
    }

    public static IReadOnlyList<SiteOwner> Owners(string file, IReadOnlyList<SiteOwner> owners)
    {
        Once(file, owners.Select(o => o.Owner));
        Once(file, owners.SelectMany(o => o.Domains));
        foreach (var domain in owners.SelectMany(o => o.Domains))
        {
            Host(file, domain);
        }

        return owners;
    }

    private static void Once(string file, IEnumerable<string> places)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var place in places)
        {
            Expect(seen.Add(place), file, place, "stands there twice");
        }
    }

    private static void Stand(string file, string entry, TrackerFact fact)
    {
        var free = fact.Purpose is Readings.Purpose.Necessary or Readings.Purpose.ConsentRecord;
        Expect(fact.NeedsConsent != false || free, file, entry, "needs no consent, though it is neither necessary nor a record of the choice");
        Expect(fact.NeedsConsent != true || !free, file, entry, "needs consent, though it is necessary or a record of the choice");
    }

    private static void Host(string file, string host) =>
        Expect(Uri.CheckHostName(host) == UriHostNameType.Dns && host.Contains('.', StringComparison.Ordinal) && !host.Any(char.IsUpper), file, host, "is no host in lower case");

    private static void Pattern(string file, string entry, TrackerFact fact, bool tied, Func<string, bool> fits)
    {
        var stem = entry.IndexOf('*', StringComparison.Ordinal);
        Expect(stem >= (tied ? ShortestStem - 1 : ShortestStem) && !entry.Contains('?', StringComparison.Ordinal), file, entry, "is a pattern with too few letters before its *");
        Expect(fact.NeedsConsent != false || tied || !GeneralWords.Are(entry[..stem]), file, entry, "is a pattern of general words that excuses whatever begins so");
        Samples(file, entry, fact, fits);
    }

    private static void Samples(string file, string entry, TrackerFact fact, Func<string, bool> fits)
    {
        Expect(fact.Must.Count > 0 && fact.MustNot.Count > 0, file, entry, "is a pattern without samples of what it must fit and must not");
        Expect(fact.Must.All(fits), file, entry, "does not fit a sample that it must");
        Expect(!fact.MustNot.Any(fits), file, entry, "fits a sample that it must not");
    }

    // A pattern inside a wider one is meant where it has the wider one's owner, or says of itself what it is: then the longer wins. Two of one length have no order.
    private static void Swallows<T>(string file, IReadOnlyList<T> facts, List<T> patterns, Func<T, string> name, Func<T, IReadOnlyList<string>> hosts)
        where T : TrackerFact
    {
        foreach (var wide in patterns)
        {
            var stem = name(wide)[..name(wide).IndexOf('*', StringComparison.Ordinal)];
            foreach (var other in facts.Where(f => !ReferenceEquals(f, wide) && name(f).StartsWith(stem, StringComparison.Ordinal) && Meet(hosts(wide), hosts(f))))
            {
                var takes = other.Must.Append(name(other)).Any(n => NameTable<T>.Fits(name(wide), n));
                Expect(
                    !takes || !NameTable<T>.IsPattern(name(other)) || name(other).Length > name(wide).Length || hosts(other).Count > hosts(wide).Count || SameMeaning(wide, other),
                    file,
                    name(wide),
                    $"swallows {name(other)}, which says something else");
            }
        }
    }

    private static bool Meet(IReadOnlyList<string> a, IReadOnlyList<string> b) =>
        a.Count == 0 || b.Count == 0 || a.Any(x => b.Any(y => HostTable.IsBelow(x, y) || HostTable.IsBelow(y, x)));

    private static bool SameMeaning(TrackerFact a, TrackerFact b) => (a.Owner, a.Purpose, a.NeedsConsent) == (b.Owner, b.Purpose, b.NeedsConsent);

    private static IEnumerable<string> Places(string name, IReadOnlyList<string> hosts) => hosts.Count == 0 ? [name] : hosts.Select(h => $"{name} on {h}");

    private static void Expect(bool fine, string file, string entry, string mistake)
    {
        if (!fine)
        {
            throw new InputException($"rules/{file}: {entry} {mistake}.");
        }
    }
}
