using ConsentAudit.Evidence;

namespace ConsentAudit.Readings.Trackers;

/// <summary>Reads what pages keep in the browser's storage: one thing for each key and origin.</summary>
internal sealed class StorageTrackers(Scene scene, ChoiceKeeper choices)
{
    public IEnumerable<StoredThing> Read()
    {
        var all = scene.Visits.SelectMany(v => v.Storage.Select(s => (Visit: v, Entry: s))).ToList();
        var families = new NameFamilies(all.Select(a => (a.Visit, a.Entry.Key, Place(a.Entry))));
        return all
            .GroupBy(a => (Name: families.NameOf(a.Entry.Key, Place(a.Entry)), Place: Place(a.Entry)))
            .Select(g => Read(g.Key.Name, [.. g]))
            .Where(t => t.Reading.Sights.Count > 0);
    }

    private StoredThing Read(string name, IReadOnlyList<(Visit Visit, StorageSighting Entry)> seen)
    {
        var last = seen[^1].Entry;
        var isFamily = name != last.Key;
        var host = Scene.HostOf(last.Origin);
        var (values, inside) = Values(seen, isFamily);
        var comparison = new Comparison(values, scene.PageParts);
        var classing = Class(seen, host, comparison, inside);
        return new StoredThing(
            new TrackerReading
            {
                Kind = KindOf(last.Kind),
                Name = name,
                Names = isFamily ? [.. seen.Select(s => s.Entry.Key).Distinct()] : [],
                Host = host,
                Party = scene.PartyOf(host),
                Fact = classing.Fact,
                Purpose = classing.Purpose,
                NeedsConsent = classing.Needs,
                Identifies = classing.Identifies,
                Values = classing.Identifies == true ? comparison.Values : [],
                Why = classing.Why,
                Sights = Scene.Sights(seen.Select(s => (s.Visit, s.Entry.Moments))),
                SetBy = seen.Select(s => s.Entry.SetBy).FirstOrDefault(s => s is not null),
                Seen = scene.SeenIn(seen.Select(s => s.Visit)),
            },
            values,
            comparison);
    }

    private Classing Class(IReadOnlyList<(Visit Visit, StorageSighting Entry)> seen, string host, Comparison values, string inside)
    {
        var last = seen[^1].Entry;
        var kept = Retention.Of(last.Kind);
        if (scene.Catalogue.Trackers.StorageKey(last.Key, host) is { } known)
        {
            return Classing.Named(known, values, kept);
        }

        if (last.Kind == StorageKind.ServiceWorker)
        {
            return new Classing(null, Purpose.Unknown, false, false, "a script that stays on the device to answer for the site; it identifies nobody by itself");
        }

        if (scene.PartyOf(host) == Party.Third && scene.Catalogue.Trackers.Host(host, "/") is { NeedsConsent: true } owner)
        {
            return Classing.Hosted(owner, values, kept);
        }

        var (because, hint) = choices.Why(seen);
        return because is not null
            ? Classing.Record(because)
            : Classing.Behaving(values, kept, inside + scene.Writer(seen.Select(s => s.Entry.SetBy)) + hint);
    }

    // A database is what its entries are, of which the one that tells visitors apart speaks for it.
    // A cache holds pages and files, whose content differs from one moment to the next: only its addresses can be made for somebody.
    private (IReadOnlyList<ProfileValue> Values, string Inside) Values(IReadOnlyList<(Visit Visit, StorageSighting Entry)> seen, bool isFamily)
    {
        if (seen[^1].Entry.Kind is StorageKind.Local or StorageKind.Session)
        {
            return (Profiles(seen, s => isFamily ? [.. NameFamilies.RandomParts(s.Key, scene.Open.Digest), s.Value] : [s.Value], isFamily), "");
        }

        var isCache = seen[^1].Entry.Kind == StorageKind.Cache;
        var families = new NameFamilies(seen.SelectMany(s => s.Entry.Entries.Keys.Select(k => (s.Visit, k, ""))));
        var slots = seen.SelectMany(s => s.Entry.Entries.Select(e => (s.Visit, Slot: families.NameOf(e.Key, ""), e.Key, Facts: e.Value)))
            .GroupBy(e => e.Slot)
            .Select(slot => (Name: slot.Key, Values: slot.GroupBy(e => e.Visit, ReferenceEqualityComparer.Instance)
                .Select(g => ProfileValue.Of(g.First().Visit, [.. g.Where(e => e.Key != e.Slot).SelectMany(e => NameFamilies.RandomParts(e.Key, scene.Open.Digest)), .. g.Select(e => e.Facts)]))
                .ToList()))
            .OrderByDescending(slot => new Comparison(slot.Values, scene.PageParts).Likeness)
            .ThenBy(slot => slot.Name, StringComparer.Ordinal)
            .FirstOrDefault();
        return slots.Name is null
            ? (Profiles(seen, s => isFamily ? [.. NameFamilies.RandomParts(s.Key, scene.Open.Digest), new ValueFacts()] : [new ValueFacts()], isFamily), "")
            : (slots.Values, isCache ? $", address “{slots.Name}” (what lies under it is not read)" : $", entry “{slots.Name}”");
    }

    private static List<ProfileValue> Profiles(IReadOnlyList<(Visit Visit, StorageSighting Entry)> seen, Func<StorageSighting, IReadOnlyList<ValueFacts>> facts, bool isFamily) =>
    [
        .. seen.GroupBy(s => s.Visit, ReferenceEqualityComparer.Instance).Select(g =>
        {
            var value = ProfileValue.Of(g.First().Visit, [.. g.SelectMany(s => facts(s.Entry))]);
            return isFamily ? value with { Digest = ValueReader.Digest(g.Last().Entry.Key) } : value;
        }),
    ];

    private static string Place(StorageSighting entry) => $"{entry.Kind} {entry.Origin}";

    private static TrackerKind KindOf(StorageKind kind) => kind switch
    {
        StorageKind.Local => TrackerKind.LocalStorage,
        StorageKind.Session => TrackerKind.SessionStorage,
        StorageKind.Cache => TrackerKind.CacheStorage,
        StorageKind.ServiceWorker => TrackerKind.ServiceWorker,
        _ => TrackerKind.IndexedDb,
    };
}
