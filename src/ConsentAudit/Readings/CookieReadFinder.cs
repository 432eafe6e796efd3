using ConsentAudit.Catalogue.Trackers;
using ConsentAudit.Evidence;

namespace ConsentAudit.Readings;

/// <summary>Finds cookies known to need consent that went with a request while nobody had consented: being sent is being read.</summary>
internal sealed class CookieReadFinder(IReadOnlyList<Visit> visits, IReadOnlyList<TrackerReading> trackers)
{
    private const int MostInAPhase = 200;

    // While a page from which a consent was withdrawn is still open, what runs already may still run.
    private static readonly Phase[] Unconsented =
        [Phase.AfterReject, Phase.AfterSave, Phase.AfterWithdrawal, Phase.AfterScroll, Phase.AfterBrowsing, Phase.AfterClose];

    private readonly Dictionary<(string Name, string Host), TrackerReading> known = trackers
        .Where(t => t.Kind == TrackerKind.Cookie && t.NeedsConsent == true)
        .SelectMany(t => t.Names.DefaultIfEmpty(t.Name).Select(name => (Key: (name, t.Host), Tracker: t)))
        .ToDictionary(t => t.Key, t => t.Tracker);

    public IReadOnlyList<CookieRead> Find() => known.Count == 0
        ? []
        : [.. Unconsented.SelectMany(phase => visits.Where(v => v.Phases.Any(p => p.Phase == phase && p.Observed)).SelectMany(v => In(v, phase)).Take(MostInAPhase))];

    // One request of an address is enough to show that it takes the cookie.
    private IEnumerable<CookieRead> In(Visit visit, Phase phase)
    {
        var jar = visit.Cookies.ToLookup(c => c.Name, StringComparer.Ordinal);
        return visit.Requests
            .Where(r => r.Phase == phase && r.CookiesSent.Count > 0 && !BeganEarlier(visit, r))
            .OrderBy(r => r.AtMs)
            .SelectMany(r => r.CookiesSent.Distinct(StringComparer.Ordinal)
                .Select(name => (Request: r, Tracker: Known(jar[name], r.Url)))
                .Where(read => read.Tracker is not null))
            .DistinctBy(read => (read.Request.Url, read.Tracker!.Name, read.Tracker.Host))
            .Select(read => new CookieRead(read.Tracker!, read.Request, visit));
    }

    // A request tells names only. Where two cookies of a name may have gone with it, both must be known to need consent.
    private TrackerReading? Known(IEnumerable<CookieSighting> ofThatName, string url)
    {
        var host = Uri.TryCreate(url, UriKind.Absolute, out var address) ? address.Host : "";
        var candidates = ofThatName.Where(c => GoesTo(c.Domain, host)).Select(c => known.GetValueOrDefault((c.Name, c.Domain.TrimStart('.')))).ToList();
        return candidates.Contains(null) ? null : candidates.FirstOrDefault();
    }

    /// <summary>Whether a cookie of a domain goes with requests to a host.</summary>
    public static bool GoesTo(string domain, string host) => domain.StartsWith('.')
        ? HostTable.IsBelow(host, domain[1..])
        : host.Equals(domain, StringComparison.OrdinalIgnoreCase);

    // The last leg of a redirect that had begun before the choice was under way when the choice was made.
    private static bool BeganEarlier(Visit visit, RequestSighting request) =>
        request.RedirectedFrom is { } from && visit.Requests.Any(r => r.Url == from && r.AtMs <= request.AtMs && r.Phase != request.Phase)
        && !visit.Requests.Any(r => r.Url == from && r.Phase == request.Phase);
}
