using ConsentAudit.Catalogue;
using ConsentAudit.Catalogue.Trackers;
using ConsentAudit.Evidence;

namespace ConsentAudit.Readings;

/// <summary>Reads from the visits of a page what was stored and sent, in which phase, and what is known of it.</summary>
internal sealed class TrackerReader(RuleCatalogue catalogue, IReadOnlyList<Visit> visits)
{
    private const int MostRequests = 400;

    private readonly Identifiers identifiers = new(
        visits,
        c => catalogue.Trackers.Cookie(c.Name, c.Domain) is { } fact ? fact.NeedsConsent == true : null,
        s => catalogue.Trackers.StorageKey(s.Key, Host(s.Origin)) is { } fact ? fact.NeedsConsent == true : null);

    private readonly FilterFinder filters = new(catalogue);

    private readonly string site = catalogue.Sites.SiteOf(Host(visits.Select(v => v.FinalUrl).FirstOrDefault(u => u.Length > 0) ?? ""));

    public IReadOnlyList<TrackerReading> Read() =>
    [
        .. Cookies().Concat(Storage()).Concat(Requests())
            .OrderBy(t => t.NeedsConsent switch { true => 0, null => 1, false => 2 })
            .ThenBy(t => t.Kind)
            .ThenBy(t => t.Name, StringComparer.Ordinal)
            .ThenBy(t => t.Host, StringComparer.Ordinal),
    ];

    private IEnumerable<TrackerReading> Cookies() => visits
        .SelectMany(v => v.Cookies.Select(c => (Visit: v, Cookie: c)))
        .GroupBy(c => (c.Cookie.Name, Domain: c.Cookie.Domain.TrimStart('.')))
        .Select(group =>
        {
            var sights = Sights(group.Select(g => (g.Visit, g.Cookie.Moments)));
            var last = group.Last().Cookie;
            var fact = catalogue.Trackers.Cookie(last.Name, last.Domain);
            var (needs, identifies, why) = Judge(fact, () => group.Select(g => identifiers.Cookie(g.Cookie)).Max());
            return new TrackerReading
            {
                Kind = TrackerKind.Cookie,
                Name = last.Name,
                Host = last.Domain.TrimStart('.'),
                Party = PartyOf(last.Domain),
                Fact = fact,
                Purpose = fact?.Purpose ?? Purpose.Unknown,
                NeedsConsent = needs,
                Identifies = identifies,
                Why = why,
                Sights = sights,
                LifetimeDays = last.LifetimeDays,
                SetBy = group.Select(g => g.Cookie.SetBy).FirstOrDefault(s => s is not null),
                Seen = SeenIn(group.Select(g => g.Visit)),
            };
        })
        .Where(t => t.Sights.Count > 0);

    private IEnumerable<TrackerReading> Storage() => visits
        .SelectMany(v => v.Storage.Select(s => (Visit: v, Entry: s)))
        .GroupBy(s => (s.Entry.Kind, s.Entry.Key, s.Entry.Origin))
        .Select(group =>
        {
            var last = group.Last().Entry;
            var fact = catalogue.Trackers.StorageKey(last.Key, Host(last.Origin));
            var (needs, identifies, why) = Judge(fact, () => group.Select(g => identifiers.Storage(g.Entry)).Max());
            return new TrackerReading
            {
                Kind = last.Kind switch
                {
                    StorageKind.Local => TrackerKind.LocalStorage,
                    StorageKind.Session => TrackerKind.SessionStorage,
                    StorageKind.Cache => TrackerKind.CacheStorage,
                    StorageKind.ServiceWorker => TrackerKind.ServiceWorker,
                    _ => TrackerKind.IndexedDb,
                },
                Name = last.Key,
                Host = Host(last.Origin),
                Party = PartyOf(Host(last.Origin)),
                Fact = fact,
                Purpose = fact?.Purpose ?? Purpose.Unknown,
                NeedsConsent = needs,
                Identifies = identifies,
                Why = why,
                Sights = Sights(group.Select(g => (g.Visit, g.Entry.Moments))),
                Seen = SeenIn(group.Select(g => g.Visit)),
            };
        })
        .Where(t => t.Sights.Count > 0);

    private IEnumerable<TrackerReading> Requests() => visits
        .SelectMany(v => v.Requests.Select(r => (Visit: v, Request: r, Address: Uri.TryCreate(r.Url, UriKind.Absolute, out var a) ? a : null)))
        .Where(r => r.Address is not null && IsObserved(r.Visit, r.Request.Phase))
        .Select(r => (r.Visit, r.Request, Address: r.Address!, Fact: catalogue.Trackers.Host(r.Address!.Host, r.Address.AbsolutePath)))
        .Select(r => (r.Visit, r.Request, r.Address, r.Fact, Identified: TakesIdentifier(r.Visit, r.Request, r.Address)))
        .Select(r => (r.Visit, r.Request, r.Address, r.Fact, r.Identified, Listed: r.Fact is null ? filters.Find(r.Visit, r.Request) : null))
        .Where(r => r.Fact is not null || r.Listed is not null || (r.Identified && PartyOf(r.Address.Host) == Party.Third))
        .GroupBy(r => r.Address.Host + r.Address.AbsolutePath)
        .OrderByDescending(g => g.Any(r => r.Fact?.NeedsConsent == true))
        .ThenByDescending(g => g.Any(r => r.Fact?.NeedsConsent is null))
        .Take(MostRequests)
        .Select(group =>
        {
            var first = group.First();
            var identified = group.Any(g => g.Identified);
            var (needs, _, why) = Judge(first.Fact, () => identified);
            return FilterFinder.Told(new TrackerReading
            {
                Kind = TrackerKind.Request,
                Name = group.Key,
                Host = first.Address.Host,
                Party = PartyOf(first.Address.Host),
                Fact = first.Fact,
                Purpose = first.Fact?.Purpose ?? Purpose.Unknown,
                NeedsConsent = needs,
                Identifies = identified,
                Why = why,
                Sights = group.GroupBy(g => g.Request.Phase).ToDictionary(
                    g => g.Key,
                    g => g.OrderByDescending(r => r.Identified).ThenBy(r => r.Request.AtMs).Select(r => new TrackerReading.Sight(r.Visit.Kind, r.Request.AtMs, r.Identified)).First()),
                SetBy = first.Request.Initiator,
                Seen = SeenIn(group.Select(g => g.Visit)),
            }, group.Select(g => g.Listed).FirstOrDefault(l => l is not null));
        });

    private bool TakesIdentifier(Visit visit, RequestSighting request, Uri address) =>
        identifiers.Request(request, name => visit.Cookies.Any(c =>
            c.Name == name && HostTable.IsBelow(address.Host, c.Domain.TrimStart('.'))
            && (catalogue.Trackers.Cookie(c.Name, c.Domain) is { } fact ? fact.NeedsConsent == true : identifiers.Cookie(c) == true)));

    private static (bool? Needs, bool? Identifies, string Why) Judge(TrackerFact? fact, Func<bool?> identifies)
    {
        if (fact is not null)
        {
            var service = fact.Service is null ? fact.Owner : $"{fact.Service} ({fact.Owner})";
            return (fact.NeedsConsent, null, $"known: {service}, {fact.Source}");
        }

        return identifies() switch
        {
            true => (null, true, "unknown; its value differs between two fresh profiles, and it is long enough and kept long enough to tell visitors apart"),
            false => (false, false, "unknown, and of a technical kind: the same for everybody, too short, or not kept"),
            null => (null, null, "unknown; seen in one visit only, so that its value could not be compared"),
        };
    }

    private static Dictionary<Phase, TrackerReading.Sight> Sights(IEnumerable<(Visit Visit, IReadOnlyDictionary<Phase, int> Moments)> all) => all
        .SelectMany(a => a.Moments.Select(m => (a.Visit, Phase: m.Key, AtMs: m.Value)))
        .Where(m => IsObserved(m.Visit, m.Phase))
        .GroupBy(m => m.Phase)
        .ToDictionary(g => g.Key, g => g.OrderBy(m => m.AtMs).Select(m => new TrackerReading.Sight(m.Visit.Kind, m.AtMs, false)).First());

    // What came after a click that does not count belongs to no phase.
    private static bool IsObserved(Visit visit, Phase phase) => visit.Phases.Any(p => p.Phase == phase && p.Observed);

    private string SeenIn(IEnumerable<Visit> seen) =>
        $"{seen.Distinct().Count()} of {visits.Count(v => v.Failure is null)}";

    private Party PartyOf(string host) => catalogue.Sites.SameParty(site, host.TrimStart('.')) ? Party.First : Party.Third;

    private static string Host(string url) => Uri.TryCreate(url, UriKind.Absolute, out var address) ? address.Host : "";
}
