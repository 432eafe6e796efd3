using ConsentAudit.Catalogue;
using ConsentAudit.Evidence;

namespace ConsentAudit.Readings.Trackers;

/// <summary>Finds the services of other sites that were loaded into the page, as a frame or as a script, and what they keep on the device.</summary>
internal sealed class EmbedFinder(Scene scene, IReadOnlyList<TrackerReading> trackers)
{
    // Charts, documents and the like are looked at, and seldom look back.
    private static readonly string[] Kinds = ["video", "social", "map", "comments", "audio"];

    private readonly List<KnownService> services = [.. scene.Catalogue.Services.Where(s => Kinds.Contains(s.Kind))];

    public IEnumerable<Embed> Find() => scene.Visits
        .SelectMany(v => v.Requests.Where(r => r.Type is "Document" or "Script" && Scene.IsObserved(v, r.Phase)).Select(r => (Visit: v, Request: r, Service: Of(r))))
        .Where(e => e.Service is not null)
        .GroupBy(e => (e.Request.Phase, e.Service!.Name))
        .Select(g => g.OrderBy(e => e.Request.Type == "Document" ? 0 : 1).ThenBy(e => e.Request.AtMs).First())
        .Select(e => new Embed(e.Service!, e.Request, e.Visit, Stored(e.Request)));

    private KnownService? Of(RequestSighting request) =>
        Uri.TryCreate(request.Url, UriKind.Absolute, out var address) && scene.PartyOf(address.Host) == Party.Third
            ? services.Select(s => (Service: s, Fit: request.Type == "Document" ? s.Fits(address) : Math.Max(s.Fits(address), s.FitsScript(address))))
                .Where(s => s.Fit > 0 && !s.Service.IsQuiet(address, request.Query, scene.Open))
                .OrderByDescending(s => s.Fit)
                .Select(s => s.Service)
                .FirstOrDefault()
            : null;

    private IReadOnlyList<TrackerReading> Stored(RequestSighting request)
    {
        var site = scene.SiteOf(Scene.HostOf(request.Url));
        return
        [
            .. trackers.Where(t => t.Kind is not (TrackerKind.Request or TrackerKind.Fingerprint) && t.In(request.Phase)
                && scene.SiteOf(t.Host) == site
                && (t.SetBy is null || scene.SiteOf(Scene.HostOf(t.SetBy)) == site)),
        ];
    }
}
