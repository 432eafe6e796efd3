using System.Text.Json;
using ConsentAudit.Evidence;
using Microsoft.Playwright;

namespace ConsentAudit.Browser.Recorders;

/// <summary>Records which entries of localStorage and sessionStorage are written, frames included (DevTools Protocol, DOMStorage), and which IndexedDB databases exist.</summary>
internal sealed class StorageRecorder(VisitClock clock)
{
    private const int Most = 2_000;

    private readonly Lock gate = new();
    private readonly Dictionary<(StorageKind Kind, string Origin, string Key), (Dictionary<Phase, int> Moments, ValueFacts Value)> entries = [];

    public async Task AttachAsync(ICDPSession session)
    {
        session.Event("DOMStorage.domStorageItemAdded").OnEvent += (_, e) => Written(e);
        session.Event("DOMStorage.domStorageItemUpdated").OnEvent += (_, e) => Written(e);
        await session.SendAsync("DOMStorage.enable");
    }

    /// <summary>Looks for IndexedDB databases of some origins, which exist since some moment before now.</summary>
    public async Task ReadDatabasesAsync(ICDPSession session, IEnumerable<string> origins)
    {
        foreach (var origin in origins)
        {
            var answer = await session.SendAsync("IndexedDB.requestDatabaseNames", new Dictionary<string, object> { ["securityOrigin"] = origin });
            foreach (var name in answer?.GetProperty("databaseNames").EnumerateArray() ?? [])
            {
                Add(StorageKind.IndexedDb, origin, name.GetString() ?? "", "");
            }
        }
    }

    public IReadOnlyList<StorageSighting> Sightings()
    {
        lock (gate)
        {
            return
            [
                .. entries.Select(e => new StorageSighting
                {
                    Kind = e.Key.Kind,
                    Origin = e.Key.Origin,
                    Key = e.Key.Key,
                    Moments = new SortedDictionary<Phase, int>(e.Value.Moments),
                    Value = e.Value.Value,
                }),
            ];
        }
    }

    private void Written(JsonElement? message)
    {
        if (message is not { } written || !written.TryGetProperty("storageId", out var id))
        {
            return;
        }

        var origin = id.TryGetProperty("securityOrigin", out var o) ? o.GetString() ?? "" : "";
        var kind = id.GetProperty("isLocalStorage").GetBoolean() ? StorageKind.Local : StorageKind.Session;
        Add(kind, origin, written.GetProperty("key").GetString() ?? "", written.GetProperty("newValue").GetString() ?? "");
    }

    private void Add(StorageKind kind, string origin, string key, string value)
    {
        var at = clock.Now;
        var facts = ValueReader.Read(value);
        var id = (kind, origin.TrimEnd('/'), key.Length > 200 ? key[..200] : key);
        lock (gate)
        {
            if (!entries.TryGetValue(id, out var entry))
            {
                if (entries.Count >= Most)
                {
                    return;
                }

                entry = ([], facts);
            }

            // A database that is still there is no new write.
            if (kind != StorageKind.IndexedDb || entry.Moments.Count == 0)
            {
                entry.Moments.TryAdd(clock.PhaseAt(at), clock.Milliseconds(at));
            }

            entries[id] = (entry.Moments, facts);
        }
    }
}
