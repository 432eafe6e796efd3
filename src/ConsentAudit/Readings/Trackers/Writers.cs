using ConsentAudit.Evidence;

namespace ConsentAudit.Readings.Trackers;

/// <summary>Who wrote a cookie: told in the same way in each audit, whichever of several writers came first this time.</summary>
internal static class Writers
{
    /// <summary>Who wrote it in the first phase in which a writer was seen; of several there, the first by the alphabet. Null where none was seen.</summary>
    public static string? Named(IEnumerable<CookieSighting> cookies) =>
        cookies.SelectMany(c => c.Writes.Count > 0 ? c.Writes.Select(w => (w.Phase, w.SetBy)) : c.Moments.Keys.Select(p => (Phase: p, c.SetBy)))
            .Where(w => w.SetBy is not null)
            .OrderBy(w => w.Phase)
            .ThenBy(w => w.SetBy, StringComparer.Ordinal)
            .Select(w => w.SetBy)
            .FirstOrDefault()
        ?? cookies.Select(c => c.SetBy).FirstOrDefault(by => by is not null);

    /// <summary>All who were seen to write it, by the alphabet.</summary>
    public static IReadOnlyList<string> All(IEnumerable<CookieSighting> cookies) =>
        [.. cookies.SelectMany(c => c.Writes.Select(w => w.SetBy).Append(c.SetBy)).OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
}
