using ConsentAudit.Evidence;

namespace ConsentAudit.Readings;

/// <summary>Tells identifiers by their behaviour: values that differ between two fresh profiles, long enough and kept long enough, whatever their name.</summary>
/// <remarks>The thresholds are ours: no authority names any.</remarks>
internal sealed class Identifiers
{
    /// <summary>Characters from which a part of a value can tell visitors apart: 48 bits in Base 64, 32 in hexadecimal.</summary>
    private const int LongEnough = 8;

    /// <summary>Days from which a value is kept long enough to know a visitor again.</summary>
    private const double KeptEnough = 1;

    private readonly IReadOnlyList<Visit> visits;
    private readonly HashSet<string> stored;

    /// <param name="visits">The visits that completed.</param>
    /// <param name="knownCookie">Whether a cookie is known to need consent; null where it is not known at all.</param>
    /// <param name="knownEntry">The same for a storage entry.</param>
    public Identifiers(IReadOnlyList<Visit> visits, Func<CookieSighting, bool?> knownCookie, Func<StorageSighting, bool?> knownEntry)
    {
        this.visits = visits;
        var cookies = visits.SelectMany(v => v.Cookies).Where(c => knownCookie(c) ?? Cookie(c) == true).Select(c => c.Value);
        var entries = visits.SelectMany(v => v.Storage).Where(s => knownEntry(s) ?? Storage(s) == true).Select(s => s.Value);
        stored = [.. cookies.Concat(entries).SelectMany(v => v.Parts)];
    }

    /// <summary>Whether a cookie identifies: null where only one visit could be compared.</summary>
    public bool? Cookie(CookieSighting cookie) => !IsKept(cookie.LifetimeDays)
        ? false
        : Differs(cookie.Value, v => v.Cookies.Where(c => c.Name == cookie.Name && c.Domain == cookie.Domain).Select(c => c.Value));

    /// <summary>Whether a storage entry identifies: null where only one visit could be compared.</summary>
    public bool? Storage(StorageSighting entry) => entry.Kind != StorageKind.Local
        ? false
        : Differs(entry.Value, v => v.Storage.Where(s => s.Kind == entry.Kind && s.Key == entry.Key && s.Origin == entry.Origin).Select(s => s.Value));

    /// <summary>Whether a request takes a stored identifier along: in its query, or as a cookie of those given.</summary>
    public bool Request(RequestSighting request, Func<string, bool> isIdentifyingCookie) =>
        request.CookiesSent.Any(isIdentifyingCookie)
        || request.Query.Values.Any(v => v.LongestPart >= LongEnough && v.Parts.Any(stored.Contains));

    private static bool IsKept(double? days) => days >= KeptEnough;

    private bool? Differs(ValueFacts value, Func<Visit, IEnumerable<ValueFacts>> others)
    {
        if (value.LongestPart < LongEnough)
        {
            return false;
        }

        var seen = visits.Select(v => others(v).FirstOrDefault()).OfType<ValueFacts>().ToList();
        if (seen.Count < 2)
        {
            return null;
        }

        // A part that one profile has and the other has not: the value was made for this profile.
        return seen.Skip(1).Any(v => v.Digest != seen[0].Digest && v.Parts.Except(seen[0].Parts).Any() && seen[0].Parts.Except(v.Parts).Any());
    }
}
