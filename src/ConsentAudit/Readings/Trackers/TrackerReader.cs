using ConsentAudit.Catalogue;
using ConsentAudit.Evidence;

namespace ConsentAudit.Readings.Trackers;

/// <summary>Reads from the visits of a page what was stored and sent, in which phase, and what is known of it.</summary>
internal sealed class TrackerReader
{
    public TrackerReader(RuleCatalogue catalogue, IReadOnlyList<Visit> visits, IReadOnlyList<HostName>? names, IReadOnlyDictionary<string, string> openDigests)
    {
        var scene = new Scene(catalogue, visits, names, new OpenDigests(openDigests));
        var choices = new ChoiceKeeper(scene);
        StoredThing[] things = [.. new CookieTrackers(scene, choices).Read(), .. new StorageTrackers(scene, choices).Read()];
        var stored = new StoredIdentifiers(scene, things);
        Trackers =
        [
            .. things.Select(t => t.Reading)
                .Concat(new RequestTrackers(scene, stored).Read())
                .Concat(new FingerprintTrackers(scene).Read())
                .OrderBy(t => t.NeedsConsent switch { true => 0, null => 1, false => 2 })
                .ThenBy(t => t.Kind)
                .ThenBy(t => t.Name, StringComparer.Ordinal)
                .ThenBy(t => t.Host, StringComparer.Ordinal),
        ];
        Syncs = [.. new CookieSyncFinder(scene, stored).Find()];
        Auctions = [.. new AuctionFinder(scene, Trackers).Find()];
        Embeds = [.. new EmbedFinder(scene, Trackers).Find()];
    }

    /// <summary>What was stored and sent.</summary>
    public IReadOnlyList<TrackerReading> Trackers { get; }

    /// <summary>Identifiers that left for another site.</summary>
    public IReadOnlyList<CookieSync> Syncs { get; }

    /// <summary>Requests by which advertising space is sold, or identifiers are exchanged for it.</summary>
    public IReadOnlyList<AuctionCall> Auctions { get; }

    /// <summary>Services of others that were loaded into the page.</summary>
    public IReadOnlyList<Embed> Embeds { get; }
}
