using System.Globalization;
using ConsentAudit.Audit;
using ConsentAudit.Evidence;
using ConsentAudit.Readings;

namespace ConsentAudit.Rules;

/// <summary>A write of a cookie and the life that it asked for.</summary>
internal sealed record CookieLife(TrackerReading Tracker, Visit Visit, Phase Phase, int AtMs, double Days, bool AtLeast)
{
    // Chromium keeps no cookie for more than 400 days: from here on, what the jar tells is only the least that was asked for.
    private const double Capped = 398;

    private const int MostExhibits = 40;

    /// <summary>The lives asked for in some phases, of cookies that outlast the session.</summary>
    public static IReadOnlyList<CookieLife> Of(PageReading page, IEnumerable<TrackerReading> cookies, IReadOnlyCollection<Phase> phases)
    {
        var wanted = new CookieSights(cookies);
        return
        [
            .. from visit in page.Evidence.Visits.Where(v => v.Failure is null)
               from cookie in visit.Cookies
               from tracker in wanted.Of(cookie)
               from write in Writes(cookie)
               let days = write.LifetimeDays ?? 0
               where days > 0 && phases.Contains(write.Phase) && IsObserved(visit, write.Phase)
               select new CookieLife(tracker, visit, write.Phase, write.AtMs, days, IsCapped(cookie, write)),
        ];
    }

    /// <summary>Whether a phase of a visit was observed.</summary>
    public static bool IsObserved(Visit visit, Phase phase) => visit.Phases.Any(p => p.Phase == phase && p.Observed);

    /// <summary>Whether only the jar told the life, which may be longer.</summary>
    public static bool IsCapped(CookieSighting cookie, CookieWrite write) => !cookie.LifetimeAsAsked && write.LifetimeDays >= Capped;

    /// <summary>Whether it outlasts so many months of the calendar and so many days.</summary>
    public bool Exceeds(double months, double days)
    {
        var from = (Visit.StartedAt == default ? DateTimeOffset.UnixEpoch : Visit.StartedAt).AddMilliseconds(AtMs);
        return Days > (from.AddMonths((int)months).AddDays(days) - from).TotalDays;
    }

    /// <summary>Names and lives, the longest of each first: « _pk_id, 730 jours ».</summary>
    public static Text Say(IEnumerable<CookieLife> lives)
    {
        var longest = lives.GroupBy(l => (l.Tracker.Name, l.Tracker.Host)).Select(g => g.MaxBy(l => l.Days)!).OrderByDescending(l => l.Days).Take(8).ToList();
        return new Text(
            string.Join("\u00A0; ", longest.Select(l => $"{l.Tracker.Name}, {(l.AtLeast ? "au moins " : "")}{Whole(l.Days)}\u00A0jours")),
            string.Join("; ", longest.Select(l => $"{l.Tracker.Name}, {(l.AtLeast ? "at least " : "")}{Whole(l.Days)} days")));
    }

    /// <summary>One exhibit a cookie, with its longest life.</summary>
    public static IEnumerable<Exhibit> Exhibits(IEnumerable<CookieLife> lives) => lives
        .GroupBy(l => (l.Tracker.Name, l.Tracker.Host))
        .Select(g => g.MaxBy(l => l.Days)!)
        .Take(MostExhibits)
        .Select(l => new Exhibit
        {
            Visit = l.Visit.Kind,
            Moment = l.Phase,
            AtMs = l.AtMs,
            Kind = "cookie",
            What = $"{l.Tracker.Name} ({l.Tracker.Host}), {(l.AtLeast ? "at least " : "")}{Whole(l.Days)} days",
            File = "evidence.json",
        });

    // Evidence of a first version keeps one life a phase, or one in all.
    private static IEnumerable<CookieWrite> Writes(CookieSighting cookie) => cookie.Writes.Count > 0
        ? cookie.Writes
        : cookie.Moments.Select(m => new CookieWrite(m.Key, m.Value, cookie.Lifetimes.TryGetValue(m.Key, out var days) ? days : cookie.LifetimeDays, cookie.SetBy));

    private static string Whole(double days) => Math.Floor(days).ToString(CultureInfo.InvariantCulture);
}
