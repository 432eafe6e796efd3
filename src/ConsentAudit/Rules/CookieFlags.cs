using System.IO.Enumeration;
using ConsentAudit.Audit;
using ConsentAudit.Evidence;
using ConsentAudit.Readings;

namespace ConsentAudit.Rules;

/// <summary>What the two informational rules about a cookie's attributes share.</summary>
internal static class CookieFlags
{
    /// <summary>Cookies that the browser kept, each once: the attributes of one that it refused are not known.</summary>
    public static IReadOnlyList<(Visit Visit, CookieSighting Cookie, TrackerReading Tracker)> Kept(PageReading page)
    {
        var readings = new CookieSights(page.Trackers);
        return
        [
            .. (from visit in page.Evidence.Visits.Where(v => v.Failure is null && IsEncrypted(v.FinalUrl))
                from cookie in visit.Cookies.Where(c => c.Kept)
                from tracker in readings.Of(cookie)
                select (visit, cookie, tracker)).DistinctBy(c => (c.cookie.Name, c.cookie.Domain, c.cookie.Path)),
        ];
    }

    /// <summary>Whether the page came over an encrypted connection.</summary>
    public static bool IsEncrypted(string url) => url.StartsWith("https://", StringComparison.OrdinalIgnoreCase);

    public static bool Fits(IEnumerable<string> patterns, string name) => patterns.Any(p => FileSystemName.MatchesSimpleExpression(p, name, ignoreCase: true));

    public static IEnumerable<Exhibit> Exhibits(IEnumerable<(Visit Visit, CookieSighting Cookie, TrackerReading Tracker)> cookies, Func<CookieSighting, string> lacks) =>
        cookies.Where(c => c.Cookie.Moments.Count > 0).Take(40).Select(c => new Exhibit
        {
            Visit = c.Visit.Kind,
            Moment = c.Cookie.Moments.MinBy(m => m.Value).Key,
            AtMs = c.Cookie.Moments.Values.Min(),
            Kind = "cookie",
            What = $"{c.Cookie.Name} ({c.Cookie.Domain.TrimStart('.')}): {lacks(c.Cookie)}",
            File = "evidence.json",
        });
}
