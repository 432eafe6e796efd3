using System.Globalization;
using ConsentAudit.Audit;
using ConsentAudit.Evidence;
using ConsentAudit.Readings;

namespace ConsentAudit.Rules;

/// <summary>No auction of advertising space and no exchange of identifiers for it takes place before the visitor chooses.</summary>
public sealed class RtbBeforeConsent : IRule
{
    private const int MostExhibits = 40;

    /// <inheritdoc/>
    public IReadOnlyList<Phase> Needs => [Phase.BeforeConsent];

    /// <inheritdoc/>
    public Conclusion Judge(PageReading page)
    {
        ArgumentNullException.ThrowIfNull(page);
        var calls = page.Auctions.Where(c => c.Phase == Phase.BeforeConsent && c.Tracker.NeedsConsent != false).ToList();
        var certain = calls.Where(c => c.Tracker.NeedsConsent == true && TrackerFinding.IsCertain(c.Tracker, Phase.BeforeConsent)).ToList();
        var syncs = page.Syncs.Where(s => s.Request.Phase == Phase.BeforeConsent && IsBetweenAdvertisers(page, s)).ToList();
        if (certain.Count + syncs.Count > 0)
        {
            return Told(Verdict.Fail, certain, syncs);
        }

        return calls.Count > 0
            ? Told(Verdict.Review, calls, [])
            : TrackerFinding.Gap(page, Phase.BeforeConsent) ?? Conclusion.Of(Verdict.Pass).With("seconds", Show.Seconds(page, Phase.BeforeConsent));
    }

    // Both known, and both for advertising that needs consent: an identifier that anybody else sends on is for other rules.
    private static bool IsBetweenAdvertisers(PageReading page, CookieSync sync) =>
        sync.Stored is { NeedsConsent: true, Purpose: Purpose.Advertising }
        && page.Trackers.Any(t => t is { Kind: TrackerKind.Request, NeedsConsent: true, Purpose: Purpose.Advertising } && t.Name == Afterwards.Place(sync.Request.Url));

    private static Conclusion Told(Verdict verdict, List<AuctionCall> calls, List<CookieSync> syncs)
    {
        var bids = calls.Where(c => c.Step == AuctionStep.Bid).ToList();
        var exchanges = calls.Where(c => c.Step == AuctionStep.Sync).Select(c => c.Tracker.Name).Concat(syncs.Select(s => Afterwards.Place(s.Request.Url))).Distinct().ToList();
        return Conclusion.Of(verdict)
            .With("bids", bids.Count.ToString(CultureInfo.InvariantCulture))
            .With("syncs", exchanges.Count.ToString(CultureInfo.InvariantCulture))
            .With("names", Show.Row(bids.Select(c => c.Tracker.Name).Concat(exchanges)))
            .Showing(Show.Trackers(calls.Select(c => c.Tracker), Phase.BeforeConsent))
            .Showing(syncs.Take(MostExhibits).Select(Exhibit));
    }

    private static Exhibit Exhibit(CookieSync sync) => new()
    {
        Visit = sync.Visit.Kind,
        Moment = sync.Request.Phase,
        AtMs = sync.Request.AtMs,
        Kind = "request",
        What = $"{Afterwards.Place(sync.Request.Url)} ({(sync.Parameter.Length > 0 ? sync.Parameter : "body")}: {Show.KindName(sync.Stored.Kind)} {sync.Stored.Name} of {sync.Stored.Fact?.Owner ?? sync.Stored.Host})",
        File = "evidence.json",
    };
}
