using ConsentAudit.Browser.Recorders.Hooks;
using ConsentAudit.Evidence;

namespace ConsentAudit.Browser.Recorders;

/// <summary>Records which scripts read the device in ways that tell it from others.</summary>
/// <remarks>The least counts are ours, set so that what ordinary pages do (one font measured, the screen's size read) is none of it; fonts after Englehardt and Narayanan 2016, § 6.</remarks>
internal sealed class FingerprintRecorder(VisitClock clock)
{
    private const int MostCalls = 20;
    private const int MostSites = 400;
    private const int MostMoments = 50;

    private static readonly Dictionary<string, (FingerprintTechnique Technique, Func<IReadOnlyCollection<string>, bool> IsMet)> Techniques = new(StringComparer.Ordinal)
    {
        ["canvas"] = (FingerprintTechnique.Canvas, calls => calls.Count > 0),

        // 37445 and 37446 are the card's maker and name (WEBGL_debug_renderer_info).
        ["webgl"] = (FingerprintTechnique.WebGl, calls => calls.Contains("getParameter 37445") || calls.Contains("getParameter 37446") || calls.Count >= 15),
        ["audio"] = (FingerprintTechnique.Audio, calls => calls.Contains("startRendering") && calls.Count >= 2),
        ["fonts"] = (FingerprintTechnique.Fonts, calls => calls.Count >= 20),
        ["navigator"] = (FingerprintTechnique.Navigator, calls => calls.Count >= 8),
    };

    private readonly Lock gate = new();
    private readonly Dictionary<(string Technique, string Script), (HashSet<string> Calls, List<DateTimeOffset> Moments)> sites = [];

    public void Heard(HookedCall call)
    {
        var script = WithoutLine(call.Script);
        if (!Techniques.ContainsKey(call.Detail) || script.Length == 0)
        {
            return;
        }

        lock (gate)
        {
            var key = (call.Detail, script);
            if (!sites.TryGetValue(key, out var site))
            {
                if (sites.Count >= MostSites)
                {
                    return;
                }

                sites[key] = site = (new HashSet<string>(StringComparer.Ordinal), []);
            }

            site.Calls.Add(call.What);
            if (site.Moments.Count < MostMoments || clock.PhaseAt(site.Moments[^1]) != clock.PhaseAt(call.At))
            {
                site.Moments.Add(call.At);
            }
        }
    }

    public IReadOnlyList<FingerprintSighting> Sightings()
    {
        lock (gate)
        {
            return
            [
                .. sites.Where(s => Techniques[s.Key.Technique].IsMet(s.Value.Calls)).Select(s => new FingerprintSighting
                {
                    Technique = Techniques[s.Key.Technique].Technique,
                    Script = s.Key.Script,
                    Moments = Moments(s.Value.Moments),
                    Count = s.Value.Calls.Count,
                    Calls = [.. s.Value.Calls.Order(StringComparer.Ordinal).Take(MostCalls)],
                }),
            ];
        }
    }

    private SortedDictionary<Phase, int> Moments(List<DateTimeOffset> heard) =>
        new(heard.GroupBy(clock.PhaseAt).ToDictionary(g => g.Key, g => clock.Milliseconds(g.First())));

    private static string WithoutLine(string? script) => script?[..script.LastIndexOf(':')] ?? "";
}
