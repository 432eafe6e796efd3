using ConsentAudit.Catalogue.Trackers;
using ConsentAudit.Evidence;

namespace ConsentAudit.Readings.Trackers;

/// <summary>Finds identifiers that one party keeps and that leave in a request to another: in its address, its body, or on the way of a redirect.</summary>
internal sealed class CookieSyncFinder(Scene scene, StoredIdentifiers stored)
{
    private const int MostInAPhase = 200;

    public IEnumerable<CookieSync> Find() => scene.Visits
        .SelectMany(v => v.Requests.Where(r => Scene.IsObserved(v, r.Phase)).OrderBy(r => r.AtMs).SelectMany(r => In(v, r)))
        .DistinctBy(s => (s.Visit.Kind, s.Request.Phase, s.Request.Url, s.Parameter, s.Stored.Kind, s.Stored.Name, s.Stored.Host))
        .GroupBy(s => s.Request.Phase)
        .SelectMany(g => g.Take(MostInAPhase));

    private IEnumerable<CookieSync> In(Visit visit, RequestSighting request) =>
        Uri.TryCreate(request.Url, UriKind.Absolute, out var address)
            ? stored.Leaving(visit, request).Where(l => !IsOwn(l.Stored, address)).Select(l => new CookieSync(l.Stored, request, l.Parameter, visit))
            : [];

    // Its own hosts: those of the site that keeps it, of whoever wrote it there, and of the company to which it is known to belong.
    private bool IsOwn(TrackerReading kept, Uri to)
    {
        var site = scene.SiteOf(to.Host);
        if (scene.Catalogue.Sites.SameParty(to.Host, kept.Host.TrimStart('.')) || (kept.SetBy is { } by && site == scene.SiteOf(Scene.HostOf(by))))
        {
            return true;
        }

        var receiver = scene.Catalogue.Trackers.Host(to.Host, to.AbsolutePath);
        return OwnersOf(kept).Any(owner => (receiver is not null && Owners.AreOne(owner.Owner, receiver.Owner))
            || owner is HostFact { Host: var host } && scene.SiteOf(host) == site);
    }

    private IEnumerable<TrackerFact> OwnersOf(TrackerReading kept) => new[]
    {
        kept.Fact,
        scene.Catalogue.Trackers.Host(kept.Host, "/"),
        Uri.TryCreate(kept.SetBy, UriKind.Absolute, out var by) ? scene.Catalogue.Trackers.Host(by.Host, by.AbsolutePath) : null,
    }.OfType<TrackerFact>();
}
