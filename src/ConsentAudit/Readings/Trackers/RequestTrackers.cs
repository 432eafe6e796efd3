using ConsentAudit.Catalogue.Filters;
using ConsentAudit.Catalogue.Trackers;
using ConsentAudit.Evidence;

namespace ConsentAudit.Readings.Trackers;

/// <summary>Reads the requests of all visits: those to hosts that are known, and those that take an identifier to another site.</summary>
internal sealed class RequestTrackers(Scene scene, StoredIdentifiers stored)
{
    private const int MostRequests = 400;

    private readonly FilterFinder filters = new(scene.Catalogue);

    public IEnumerable<TrackerReading> Read() => scene.Visits
        .SelectMany(v => v.Requests.Select(r => (Visit: v, Request: r, Address: Uri.TryCreate(r.Url, UriKind.Absolute, out var a) ? a : null)))
        .Where(r => r.Address is not null && Scene.IsObserved(r.Visit, r.Request.Phase))
        .Select(r => Sent(r.Visit, r.Request, r.Address!))
        .Where(r => r.Fact is not null || r.Listed is not null || (r.Taken is not null && scene.PartyOf(r.Address.Host) == Party.Third))
        .GroupBy(r => r.Address.Host + r.Address.AbsolutePath)
        .OrderByDescending(g => g.Any(r => r.Fact?.NeedsConsent == true))
        .ThenByDescending(g => g.Any(r => r.Fact?.NeedsConsent is null))
        .Take(MostRequests)
        .Select(g => Read(g.Key, [.. g]));

    private TrackerReading Read(string name, IReadOnlyList<Sending> sent)
    {
        var first = sent[0];
        var taken = sent.Select(s => s.Taken).FirstOrDefault(t => t is not null);
        var reading = new TrackerReading
        {
            Kind = TrackerKind.Request,
            Name = name,
            Host = first.Address.Host,
            Party = scene.PartyOf(first.Address.Host),
            Fact = first.Fact,
            Purpose = first.Fact?.Purpose ?? Purpose.Unknown,
            NeedsConsent = first.Fact?.NeedsConsent,
            Identifies = taken is not null,
            Why = Why(first, taken),
            Sights = sent.GroupBy(s => s.Request.Phase).ToDictionary(
                g => g.Key,
                g => g.OrderByDescending(s => s.Taken is not null).ThenBy(s => s.Request.AtMs).Select(s => new TrackerReading.Sight(s.Visit.Kind, s.Request.AtMs, s.Taken is not null)).First()),
            SetBy = sent.Select(s => s.Request.Initiator).FirstOrDefault(i => i is not null),
            CloakedAs = first.Alias,
            Seen = scene.SeenIn(sent.Select(s => s.Visit)),
        };
        return FilterFinder.Told(reading, sent.Select(s => s.Listed).FirstOrDefault(l => l is not null));
    }

    private static string Why(Sending first, string? taken) => first switch
    {
        { Fact: { } fact, Alias: { } alias } => $"a host of the site behind which stands {alias}: {Classing.Told(fact)}",
        { Fact: { } fact } => $"known: {Classing.Told(fact)}",
        _ => $"unknown host; an identifier kept on the device left for it ({taken})",
    };

    private Sending Sent(Visit visit, RequestSighting request, Uri address)
    {
        TrackerFact? known = scene.Catalogue.Trackers.Host(address.Host, address.AbsolutePath);
        var cloak = known is null && scene.PartyOf(address.Host) == Party.First ? scene.Aliases.Of(address.Host, address.AbsolutePath) : null;
        var taken = stored.Sent(visit, request).Select(c => $"cookie {c.Name}")
            .Concat(stored.Leaving(visit, request).Select(l => l.Parameter.Length > 0 ? $"parameter {l.Parameter}" : "body"))
            .FirstOrDefault();
        var fact = known ?? cloak?.Fact ?? ByPath(address);
        return new Sending(visit, request, address, fact, cloak?.Alias, taken, fact is null ? filters.Find(visit, request) : null);
    }

    // A tracker that the site serves from its own host, known by how its path is called.
    private PathFact? ByPath(Uri address) => scene.PartyOf(address.Host) == Party.First ? scene.Catalogue.Trackers.KnownPath(address.AbsolutePath) : null;

    private sealed record Sending(Visit Visit, RequestSighting Request, Uri Address, TrackerFact? Fact, string? Alias, string? Taken, FilterMatch? Listed);
}
