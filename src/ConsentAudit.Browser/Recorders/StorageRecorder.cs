using System.Text.Json;
using ConsentAudit.Browser.Recorders.Hooks;
using ConsentAudit.Evidence;
using Microsoft.Playwright;

namespace ConsentAudit.Browser.Recorders;

/// <summary>Records which entries of localStorage and sessionStorage are written, frames included (DevTools Protocol, DOMStorage), and by which script (the page's hook).</summary>
internal sealed class StorageRecorder(VisitClock clock)
{
    private const int Most = 2_000;
    private const int LongestKey = 200;

    private readonly Lock gate = new();
    private readonly Dictionary<(StorageKind Kind, string Origin, string Key), (Dictionary<Phase, int> Moments, ValueFacts Value)> entries = [];
    private readonly Dictionary<(string Origin, string Key), string> writers = [];

    public async Task AttachAsync(ICDPSession session)
    {
        session.Event("DOMStorage.domStorageItemAdded").OnEvent += (_, e) => Written(e);
        session.Event("DOMStorage.domStorageItemUpdated").OnEvent += (_, e) => Written(e);
        await session.SendAsync("DOMStorage.enable");
    }

    /// <summary>A script wrote an entry; the browser itself tells that it is there.</summary>
    public void Heard(HookedCall call)
    {
        lock (gate)
        {
            if (call.Script is { } script && writers.Count < Most)
            {
                writers[(call.Origin, call.What)] = script;
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
                    SetBy = writers.GetValueOrDefault((e.Key.Origin, e.Key.Key)),
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

        var at = clock.Now;
        var origin = id.TryGetProperty("securityOrigin", out var o) ? o.GetString() ?? "" : "";
        var kind = id.GetProperty("isLocalStorage").GetBoolean() ? StorageKind.Local : StorageKind.Session;
        var key = CdpJson.Text(written, "key");
        var facts = ValueReader.Read(CdpJson.Text(written, "newValue"));
        var name = (kind, origin.TrimEnd('/'), key.Length > LongestKey ? key[..LongestKey] : key);
        lock (gate)
        {
            if (entries.Count >= Most && !entries.ContainsKey(name))
            {
                return;
            }

            var moments = entries.TryGetValue(name, out var entry) ? entry.Moments : [];
            moments.TryAdd(clock.PhaseAt(at), clock.Milliseconds(at));
            entries[name] = (moments, facts);
        }
    }
}
