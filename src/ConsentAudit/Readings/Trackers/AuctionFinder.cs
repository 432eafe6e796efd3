using ConsentAudit.Catalogue.Trackers;
using ConsentAudit.Evidence;

namespace ConsentAudit.Readings.Trackers;

/// <summary>Finds the calls of advertising auctions among requests to hosts that are known for advertising.</summary>
internal sealed class AuctionFinder(Scene scene, IReadOnlyList<TrackerReading> trackers)
{
    public IEnumerable<AuctionCall> Find()
    {
        var calls = trackers.Where(t => t is { Kind: TrackerKind.Request, Purpose: Purpose.Advertising, Fact: not null }).ToDictionary(t => t.Name);
        var spoken = calls.Values.SelectMany(t => Step(t) is { } step ? t.Sights.Keys.Select(p => new AuctionCall(t, step, p)) : []);
        return spoken.Concat(Chained(calls)).DistinctBy(c => (c.Tracker.Name, c.Phase));
    }

    private AuctionStep? Step(TrackerReading request)
    {
        var address = new Uri("https://" + request.Name);
        var words = scene.Catalogue.Auctions;
        return words.Bids.Fit(address) ? AuctionStep.Bid : words.Syncs.Fit(address) ? AuctionStep.Sync : null;
    }

    // One advertising company sends the browser on to another, and an identifier with it: whatever the path is called, that is a match of identifiers.
    private IEnumerable<AuctionCall> Chained(Dictionary<string, TrackerReading> calls) => scene.Visits
        .SelectMany(v => v.Requests.Where(r => r.RedirectedFrom is not null && Scene.IsObserved(v, r.Phase)))
        .Select(r => (Request: r, To: Of(calls, r.Url), From: Of(calls, r.RedirectedFrom!)))
        .Where(r => r.To is not null && r.From is not null && !Owners.AreOne(r.To.Fact!.Owner, r.From.Fact!.Owner))
        .Where(r => r.To!.Sights.TryGetValue(r.Request.Phase, out var sight) && sight.Identified)
        .Select(r => new AuctionCall(r.To!, AuctionStep.Sync, r.Request.Phase));

    private static TrackerReading? Of(Dictionary<string, TrackerReading> calls, string url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var address) ? calls.GetValueOrDefault(address.Host + address.AbsolutePath) : null;
}
