using ConsentAudit.Evidence;

namespace ConsentAudit.Readings.Trackers;

/// <summary>Reads which scripts used two techniques or more that tell devices apart: one alone is what many a drawing or test does.</summary>
internal sealed class FingerprintTrackers(Scene scene)
{
    public IEnumerable<TrackerReading> Read() => scene.Visits
        .SelectMany(v => v.Fingerprints.Select(f => (Visit: v, Found: f)))
        .Where(f => f.Found.Moments.Keys.Any(p => Scene.IsObserved(f.Visit, p)))
        .GroupBy(f => f.Found.Script)
        .Select(g => Read(g.Key, [.. g]))
        .Where(t => t.Techniques.Count > 1);

    private TrackerReading Read(string script, IReadOnlyList<(Visit Visit, FingerprintSighting Found)> seen)
    {
        var address = Uri.TryCreate(script, UriKind.Absolute, out var uri) ? uri : null;
        var host = address?.Host ?? Scene.HostOf(seen[0].Visit.FinalUrl);
        var fact = address is null ? null : scene.Catalogue.Trackers.Host(host, address.AbsolutePath);
        var cloak = fact is null && scene.PartyOf(host) == Party.First ? scene.Aliases.Of(host, address?.AbsolutePath ?? "/") : null;
        var techniques = InOneVisit(seen);
        return new TrackerReading
        {
            Kind = TrackerKind.Fingerprint,
            Name = address is null ? "inline script" : host + address.AbsolutePath,
            Host = host,
            Party = scene.PartyOf(host),
            Fact = fact ?? cloak?.Fact,
            Purpose = (fact ?? cloak?.Fact)?.Purpose ?? Purpose.Unknown,
            Techniques = techniques,
            TechniquesIn = seen.SelectMany(s => s.Found.Moments.Keys).Distinct().Order()
                .ToDictionary(p => p, p => InOneVisit([.. seen.Where(s => s.Found.Moments.ContainsKey(p) && Scene.IsObserved(s.Visit, p))])),
            Why = $"{techniques.Count} techniques in one script ({string.Join(", ", techniques.Select(Word))})" + (fact is null ? "" : $"; known: {Classing.Told(fact)}"),
            Sights = Scene.Sights(seen.Select(s => (s.Visit, s.Found.Moments))),
            CloakedAs = cloak?.Alias,
            Seen = scene.SeenIn(seen.Select(s => s.Visit)),
        };
    }

    // Two techniques in two visits are not two of one script at work.
    private static IReadOnlyList<FingerprintTechnique> InOneVisit(IReadOnlyList<(Visit Visit, FingerprintSighting Found)> seen) => seen
        .GroupBy(s => s.Visit, ReferenceEqualityComparer.Instance)
        .Select(g => g.Select(s => s.Found.Technique).Distinct().Order().ToList())
        .MaxBy(t => t.Count) ?? [];

    private static string Word(FingerprintTechnique technique) => technique.ToString().ToLowerInvariant();
}
