using System.Text.Json;
using ConsentAudit.Browser.Recorders.Hooks;
using ConsentAudit.Evidence;
using Microsoft.Playwright;

namespace ConsentAudit.Browser.Recorders;

/// <summary>Records what lies deeper on the device: IndexedDB databases and caches with what they hold, and service workers, frames of other sites included (DevTools Protocol, Storage, IndexedDB, CacheStorage, ServiceWorker).</summary>
internal sealed class DatabaseRecorder(VisitClock clock, IncidentRecorder incidents, Salt salt)
{
    private const int Most = 200;
    private const int MostKeys = 12;
    private const int MostDatabases = 12;
    private const int MostStores = 6;
    private const int MostRows = 20;
    private const int MostEntries = 50;

    // Beyond this, a single row may be larger than all that the tool holds otherwise.
    private const long Heaviest = 64 << 20;

    private readonly Lock gate = new();
    private bool cut;
    private readonly HashSet<string> heavy = new(StringComparer.Ordinal);
    private readonly Dictionary<(StorageKind Kind, string Origin, string Name), Record> records = [];
    private readonly Dictionary<(string Origin, string Name), List<(DateTimeOffset At, string? Script)>> openings = [];

    public async Task AttachAsync(ICDPSession session)
    {
        incidents.Ear.On(session, "ServiceWorker.workerVersionUpdated", message =>
        {
            foreach (var version in message.GetProperty("versions").EnumerateArray())
            {
                var script = Address.WithoutQuery(CdpJson.Text(version, "scriptURL"));
                if (Uri.TryCreate(script, UriKind.Absolute, out var address))
                {
                    Found(StorageKind.ServiceWorker, address.GetLeftPart(UriPartial.Authority), script);
                }
            }
        });
        await session.SendAsync("ServiceWorker.enable");
    }

    /// <summary>A script opened a database; the browser itself tells whether there is one.</summary>
    public void Heard(HookedCall call)
    {
        lock (gate)
        {
            var key = (call.Origin, call.What);
            if (!openings.TryGetValue(key, out var list) && openings.Count < Most)
            {
                openings[key] = list = [];
            }

            if (list?.Count < 20)
            {
                list.Add((call.At, call.Script));
            }
        }
    }

    /// <summary>Looks into the databases and caches of the page and of the frames in it.</summary>
    public async Task ReadAsync(ICDPSession session)
    {
        var tree = await session.SendAsync("Page.getFrameTree");
        foreach (var key in await KeysAsync(session, tree?.GetProperty("frameTree") ?? default))
        {
            var of = new Dictionary<string, object> { ["storageKey"] = key };
            var names = await session.SendAsync("IndexedDB.requestDatabaseNames", of);
            var databases = names?.GetProperty("databaseNames").EnumerateArray().Select(n => n.GetString() ?? "").Take(MostDatabases).ToList() ?? [];
            var isHeavy = databases.Count > 0 && await IsHeavyAsync(session, OriginOf(key));
            foreach (var name in databases)
            {
                // That it is there is known before what it holds.
                Found(StorageKind.IndexedDb, OriginOf(key), name);
                if (!isHeavy)
                {
                    Found(StorageKind.IndexedDb, OriginOf(key), name, await EntriesAsync(session, key, name));
                }
            }

            var caches = await session.SendAsync("CacheStorage.requestCacheNames", of);
            foreach (var cache in caches?.GetProperty("caches").EnumerateArray().Take(MostDatabases) ?? [])
            {
                Found(StorageKind.Cache, OriginOf(key), CdpJson.Text(cache, "cacheName"), await CachedAsync(session, CdpJson.Text(cache, "cacheId")));
            }
        }
    }

    private async Task<bool> IsHeavyAsync(ICDPSession session, string origin)
    {
        var answer = await session.SendAsync("Storage.getUsageAndQuota", new Dictionary<string, object> { ["origin"] = origin });
        var used = answer?.GetProperty("usageBreakdown").EnumerateArray().Where(u => CdpJson.Text(u, "storageType") == "indexeddb").Sum(u => u.GetProperty("usage").GetDouble()) ?? 0;
        if (used > Heaviest && heavy.Add(origin))
        {
            incidents.Add(Incident.Cut, $"the databases of {Excerpt.Of(origin, 200)} hold more than {Heaviest >> 20} MB: what is in them is not read");
        }

        return used > Heaviest;
    }

    public IReadOnlyList<StorageSighting> Sightings()
    {
        lock (gate)
        {
            return [.. records.Select(r => Sighting(r.Key.Kind, r.Key.Origin, r.Key.Name, r.Value))];
        }
    }

    private StorageSighting Sighting(StorageKind kind, string origin, string name, Record record)
    {
        var opened = kind == StorageKind.IndexedDb ? openings.GetValueOrDefault((origin, name)) ?? [] : [];
        var moments = new SortedDictionary<Phase, int>();
        foreach (var at in opened.Select(o => o.At).DefaultIfEmpty(record.At).Order())
        {
            moments.TryAdd(clock.PhaseAt(at), clock.Milliseconds(at));
        }

        return new StorageSighting
        {
            Kind = kind,
            Origin = origin,
            Key = name,
            Moments = moments,
            Value = salt.Read(string.Join('\n', record.Entries.Values.Select(v => v.Digest))),
            Entries = record.Entries,
            SetBy = opened.Select(o => o.Script).FirstOrDefault(s => s is not null),
        };
    }

    private void Found(StorageKind kind, string origin, string name, Dictionary<string, ValueFacts>? entries = null)
    {
        var at = clock.Now;
        lock (gate)
        {
            var key = (kind, origin, Excerpt.Of(name, 200));
            if (records.TryGetValue(key, out var known))
            {
                records[key] = known with { Entries = entries ?? known.Entries };
            }
            else if (records.Count < Most)
            {
                records[key] = new Record(at, entries ?? []);
            }
            else if (!cut)
            {
                cut = true;
                incidents.Add(Incident.Cut, $"more than {Most} databases, caches and service workers: the rest is not recorded");
            }
        }
    }

    // A frame of another site has its own store under each site that embeds it: its key says both.
    private static async Task<IReadOnlyList<string>> KeysAsync(ICDPSession session, JsonElement tree)
    {
        var keys = new List<string>();
        foreach (var frame in Frames(tree).Where(f => CdpJson.Text(f, "url").StartsWith("http", StringComparison.Ordinal)).Take(MostKeys))
        {
            try
            {
                var answer = await session.SendAsync("Storage.getStorageKeyForFrame", new Dictionary<string, object> { ["frameId"] = CdpJson.Text(frame, "id") });
                keys.Add(answer is { } told ? CdpJson.Text(told, "storageKey") : "");
            }
            catch (PlaywrightException e) when (e.Message.Contains("Frame", StringComparison.OrdinalIgnoreCase))
            {
                // The frame went away meanwhile: it has no store any more that could be asked for by its name.
                continue;
            }
        }

        return [.. keys.Where(k => k.Length > 0).Distinct(StringComparer.Ordinal)];
    }

    private static IEnumerable<JsonElement> Frames(JsonElement tree) => tree.ValueKind != JsonValueKind.Object
        ? []
        : (tree.TryGetProperty("childFrames", out var children) ? children.EnumerateArray().SelectMany(Frames) : []).Prepend(tree.GetProperty("frame"));

    private static string OriginOf(string storageKey) => storageKey.Split('^')[0].TrimEnd('/');

    private async Task<Dictionary<string, ValueFacts>> EntriesAsync(ICDPSession session, string key, string database)
    {
        var entries = new Dictionary<string, ValueFacts>(StringComparer.Ordinal);
        var of = new Dictionary<string, object> { ["storageKey"] = key, ["databaseName"] = database };
        var answer = await session.SendAsync("IndexedDB.requestDatabase", of);
        foreach (var store in answer?.GetProperty("databaseWithObjectStores").GetProperty("objectStores").EnumerateArray().Select(s => CdpJson.Text(s, "name")).Take(MostStores) ?? [])
        {
            var page = new Dictionary<string, object>(of) { ["objectStoreName"] = store, ["skipCount"] = 0, ["pageSize"] = MostRows };
            var data = await session.SendAsync("IndexedDB.requestData", page);
            foreach (var row in data?.GetProperty("objectStoreDataEntries").EnumerateArray() ?? [])
            {
                var name = $"{store}/{RemoteValue.Read(row.GetProperty("primaryKey"))}";
                if (entries.Count < MostEntries)
                {
                    entries[Excerpt.Of(name, 200)] = salt.Read(RemoteValue.Read(row.GetProperty("value")));
                }
            }
        }

        return entries;
    }

    private async Task<Dictionary<string, ValueFacts>> CachedAsync(ICDPSession session, string cacheId)
    {
        var data = await session.SendAsync("CacheStorage.requestEntries", new Dictionary<string, object> { ["cacheId"] = cacheId, ["skipCount"] = 0, ["pageSize"] = MostRows });
        var entries = new Dictionary<string, ValueFacts>(StringComparer.Ordinal);
        foreach (var url in data?.GetProperty("cacheDataEntries").EnumerateArray().Select(e => CdpJson.Text(e, "requestURL")) ?? [])
        {
            entries.TryAdd(Address.WithoutQuery(url), salt.Read(url.Contains('?', StringComparison.Ordinal) ? url[(url.IndexOf('?', StringComparison.Ordinal) + 1)..] : ""));
        }

        return entries;
    }

    private sealed record Record(DateTimeOffset At, Dictionary<string, ValueFacts> Entries);
}
