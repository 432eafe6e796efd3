using ConsentAudit.Evidence;

namespace ConsentAudit.Readings.Trackers;

/// <summary>The identifiers that a page keeps on the device, to be known again where they leave in a request.</summary>
internal sealed class StoredIdentifiers
{
    private readonly Dictionary<string, List<(Visit Visit, TrackerReading Reading)>> byPart = new(StringComparer.Ordinal);
    private readonly ILookup<string, TrackerReading> cookies;
    private readonly Func<string, string> open;

    public StoredIdentifiers(Scene scene, IReadOnlyList<StoredThing> things)
    {
        open = scene.Open.Digest;

        // A TC string stands in more places than the record that keeps it.
        var ofRecords = things.Where(t => t.Reading.Purpose == Purpose.ConsentRecord).SelectMany(t => t.Values).SelectMany(v => v.Parts).ToHashSet(StringComparer.Ordinal);
        foreach (var thing in things.Where(IsIdentifier))
        {
            foreach (var (visit, part) in thing.Comparison.Own.SelectMany(o => o.Parts.Where(p => !ofRecords.Contains(p)).Select(p => (o.Visit, p))))
            {
                (byPart.TryGetValue(part, out var known) ? known : byPart[part] = []).Add((visit, thing.Reading));
            }
        }

        // A constant needs consent perhaps, but takes nobody's identity along.
        cookies = things.Where(t => t.Comparison.Likeness is not (Likeness.Alike or Likeness.Short)).Select(t => t.Reading).Where(r => r.Kind == TrackerKind.Cookie)
            .SelectMany(r => r.Names.DefaultIfEmpty(r.Name).Select(name => (name, r)))
            .ToLookup(n => n.name, n => n.r, StringComparer.Ordinal);
    }

    /// <summary>What of the identifiers that a visit's profile keeps leaves with a request, and by which parameter; the steps of its path are one.</summary>
    public IEnumerable<(string Parameter, TrackerReading Stored)> Leaving(Visit visit, RequestSighting request)
    {
        if (byPart.Count == 0)
        {
            return [];
        }

        HashSet<string>? ofDocument = null;
        return request.Query.Concat(request.Body)
            .Where(p => p.Value.LongestPart >= Comparison.LongEnough && !request.Consent.ContainsKey(p.Key))
            .SelectMany(p => p.Value.Parts.Select(part => (p.Key, Part: part)))
            .Concat(InPath(request.Url, open))
            .Where(p => byPart.ContainsKey(p.Part) && !(ofDocument ??= [.. AddressParts.Of(request.Document, open)]).Contains(p.Part))
            .SelectMany(p => byPart[p.Part].Where(stored => ReferenceEquals(stored.Visit, visit)).Select(stored => (p.Key, stored.Reading)))
            .Distinct();
    }

    /// <summary>The cookies that went with a request and identify, or are known to need consent. Where two of a name may have gone, both must be such.</summary>
    public IEnumerable<TrackerReading> Sent(Visit visit, RequestSighting request)
    {
        var host = Scene.HostOf(request.Url);
        foreach (var name in request.CookiesSent.Distinct(StringComparer.Ordinal))
        {
            var may = visit.Cookies.Where(c => c.Name == name && CookieReadFinder.GoesTo(c.Domain, host))
                .Select(c => cookies[name].FirstOrDefault(r => r.Host == c.Domain.TrimStart('.')))
                .ToList();
            if (may.Count > 0 && may.All(r => r is { NeedsConsent: true } or { NeedsConsent: null, Identifies: true }))
            {
                yield return may[0]!;
            }
        }
    }

    /// <summary>The parts of an address's path, step by step.</summary>
    /// <param name="address">The address.</param>
    /// <param name="digest">How a part becomes a digest.</param>
    internal static IEnumerable<(string Key, string Part)> InPath(string? address, Func<string, string> digest) => Uri.TryCreate(address, UriKind.Absolute, out var uri)
        ? uri.AbsolutePath.Split('/').Where(s => s.Length >= Comparison.LongEnough).SelectMany(s => ValueReader.Read(s, digest).Parts.Select(part => ("path", part)))
        : [];

    // What one profile alone has was compared with nothing: only what is known to need consent is taken for an identifier then.
    private static bool IsIdentifier(StoredThing thing) => thing.Reading.NeedsConsent != false
        && (thing.Comparison.Likeness == Likeness.Own ? thing.Reading.Identifies != false : thing.Reading.NeedsConsent == true);
}
