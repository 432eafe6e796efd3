using System.Text.Json;
using ConsentAudit.Browser.Recorders.Hooks;
using ConsentAudit.Evidence;
using Microsoft.Playwright;

namespace ConsentAudit.Browser.Recorders;

/// <summary>Records which entries of localStorage and sessionStorage are written, frames included (DevTools Protocol, DOMStorage), and by which script (the page's hook).</summary>
internal sealed class StorageRecorder(VisitClock clock, IncidentRecorder incidents, Salt salt)
{
    private const int Most = 2_000;
    private const int LongestKey = 200;
    private const int MostWrites = 50;

    private readonly Lock gate = new();
    private bool cut;

    // How late the browser may tell of a write that the page itself has told.
    private static readonly TimeSpan Late = TimeSpan.FromSeconds(10);

    private readonly Dictionary<(StorageKind Kind, string Origin, string Key), (List<DateTimeOffset> Told, ValueFacts Value)> entries = [];
    private readonly Dictionary<(string Origin, string Key), (string? Script, List<DateTimeOffset> At)> writers = [];

    public async Task AttachAsync(ICDPSession session)
    {
        incidents.Ear.On(session, "DOMStorage.domStorageItemAdded", Written);
        incidents.Ear.On(session, "DOMStorage.domStorageItemUpdated", Written);
        await session.SendAsync("DOMStorage.enable");
    }

    /// <summary>A script wrote an entry; the browser itself tells that it is there.</summary>
    public void Heard(HookedCall call)
    {
        lock (gate)
        {
            if (!writers.TryGetValue((call.Origin, call.What), out var known) && writers.Count >= Most)
            {
                return;
            }

            var moments = known.At ?? [];
            if (moments.Count < MostWrites)
            {
                moments.Add(call.At);
            }

            writers[(call.Origin, call.What)] = (call.Script ?? known.Script, moments);
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
                    Moments = Moments(e.Value.Told, writers.GetValueOrDefault((e.Key.Origin, e.Key.Key)).At ?? []),
                    Value = e.Value.Value,
                    SetBy = writers.GetValueOrDefault((e.Key.Origin, e.Key.Key)).Script,
                }),
            ];
        }
    }

    private void Written(JsonElement written)
    {
        if (!written.TryGetProperty("storageId", out var id))
        {
            return;
        }

        var at = clock.Now;
        var origin = id.TryGetProperty("securityOrigin", out var o) ? o.GetString() ?? "" : "";
        var kind = id.GetProperty("isLocalStorage").GetBoolean() ? StorageKind.Local : StorageKind.Session;
        var key = CdpJson.Text(written, "key");
        var facts = salt.Read(CdpJson.Text(written, "newValue"));
        var name = (kind, origin.TrimEnd('/'), Excerpt.Of(key, LongestKey));
        lock (gate)
        {
            if (entries.Count >= Most && !entries.ContainsKey(name))
            {
                if (!cut)
                {
                    cut = true;
                    incidents.Add(Incident.Cut, $"more than {Most} entries of storage: the rest is not recorded");
                }

                return;
            }

            var told = entries.TryGetValue(name, out var entry) ? entry.Told : [];
            if (told.Count < MostWrites || clock.PhaseAt(told[^1]) != clock.PhaseAt(at))
            {
                told.Add(at);
            }

            entries[name] = (told, facts);
        }
    }

    // On a busy machine the browser tells of a write after the visitor's next act: where the page's hook heard it made, that is its moment.
    private SortedDictionary<Phase, int> Moments(List<DateTimeOffset> told, List<DateTimeOffset> heard)
    {
        var moments = new SortedDictionary<Phase, int>();
        foreach (var arrival in told)
        {
            var at = heard.Where(h => h <= arrival && arrival - h < Late).DefaultIfEmpty(clock.Latest(arrival)).Max();
            moments.TryAdd(clock.PhaseAt(at), clock.Milliseconds(at));
        }

        return moments;
    }
}
