using ConsentAudit.Catalogue;
using ConsentAudit.Evidence;

namespace ConsentAudit.Readings.Trackers;

/// <summary>What the readers of trackers share: the visits, the page's site, its addresses, the names behind its hosts.</summary>
internal sealed class Scene
{
    private readonly string site;

    public Scene(RuleCatalogue catalogue, IReadOnlyList<Visit> visits, IReadOnlyList<HostName>? names, OpenDigests open)
    {
        (Catalogue, Visits, Aliases, Open) = (catalogue, visits, new AliasFacts(catalogue, names), open);
        site = catalogue.Sites.SiteOf(HostOf(visits.Select(v => v.FinalUrl).FirstOrDefault(u => u.Length > 0) ?? ""));
        PageParts = new AddressParts(this).OfPages();
    }

    public RuleCatalogue Catalogue { get; }

    /// <summary>The visits that completed: each has a fresh profile.</summary>
    public IReadOnlyList<Visit> Visits { get; }

    public AliasFacts Aliases { get; }

    /// <summary>Digests of what stands in the open.</summary>
    public OpenDigests Open { get; }

    /// <summary>Parts of the addresses of the pages that were visited: an article's number differs between visits and identifies nobody.</summary>
    public IReadOnlySet<string> PageParts { get; }

    public Party PartyOf(string host) => Catalogue.Sites.SameParty(site, host.TrimStart('.')) ? Party.First : Party.Third;

    public string SiteOf(string host) => Catalogue.Sites.SiteOf(host.TrimStart('.'));

    /// <summary>The first sight in each phase that was observed.</summary>
    public static Dictionary<Phase, TrackerReading.Sight> Sights(IEnumerable<(Visit Visit, IReadOnlyDictionary<Phase, int> Moments)> all) => all
        .SelectMany(a => a.Moments.Select(m => (a.Visit, Phase: m.Key, AtMs: m.Value)))
        .Where(m => IsObserved(m.Visit, m.Phase))
        .GroupBy(m => m.Phase)
        .ToDictionary(g => g.Key, g => g.OrderBy(m => m.AtMs).Select(m => new TrackerReading.Sight(m.Visit.Kind, m.AtMs, false)).First());

    // What came after a click that does not count belongs to no phase.
    public static bool IsObserved(Visit visit, Phase phase) => visit.Phases.Any(p => p.Phase == phase && p.Observed);

    /// <summary>Whose script or answer wrote something, where that is a host of a tracker that is known; else nothing.</summary>
    public string Writer(IEnumerable<string?> setBy) => setBy.OfType<string>()
        .Select(by => Catalogue.Trackers.Host(HostOf(by), Uri.TryCreate(by, UriKind.Absolute, out var uri) ? uri.AbsolutePath : "/") is { } fact ? $", written by {HostOf(by)} ({fact.Owner})" : null)
        .FirstOrDefault(told => told is not null) ?? "";

    public string SeenIn(IEnumerable<Visit> seen) => $"{Profiles(seen)} of {Visits.Count}";

    public static int Profiles(IEnumerable<Visit> seen) => seen.Distinct(ReferenceEqualityComparer.Instance).Count();

    /// <summary>A script's address without its line.</summary>
    public static string ScriptOf(string setBy)
    {
        var colon = setBy.LastIndexOf(':');
        return colon > 0 && colon < setBy.Length - 1 && setBy[(colon + 1)..].All(char.IsAsciiDigit) ? ScriptOf(setBy[..colon]) : setBy;
    }

    /// <summary>The host of an address; empty where it is none. The line of a script does no harm.</summary>
    public static string HostOf(string? address) => Uri.TryCreate(address, UriKind.Absolute, out var uri) ? uri.Host : "";
}
