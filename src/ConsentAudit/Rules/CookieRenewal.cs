using System.Globalization;
using ConsentAudit.Audit;
using ConsentAudit.Evidence;
using ConsentAudit.Readings;

namespace ConsentAudit.Rules;

/// <summary>What became of a cookie's end on the later pages of a visit: kept, moved, or not to be seen.</summary>
internal sealed record CookieRenewal(TrackerReading Tracker, Visit Visit, CookieRenewal.Outcome Result, CookieWrite? Last = null, double MovedSeconds = 0)
{
    // Below this, the clock of the machine and the second of the header blur what is compared.
    private const double Blur = 5;

    // What ends within the day knows a visit and no visitor (Matomo's _pk_ses, half an hour): to renew it while the visit lasts is its purpose.
    private const double LeastDays = 1;

    private static readonly HashSet<string> OnAnotherPage = new(StringComparer.Ordinal)
    {
        Moment.Reload, Moment.NextPage, Moment.Return, Moment.WithdrawnReload, Moment.WithdrawnNextPage, Moment.AfterBrowsing,
    };

    /// <summary>What was seen of an end.</summary>
    internal enum Outcome
    {
        /// <summary>One page only, or no record of the writes.</summary>
        Unseen,

        /// <summary>It stayed where it was.</summary>
        Kept,

        /// <summary>It moved as time passed, by less than the figure of the rule.</summary>
        Doubtful,

        /// <summary>It moved by more.</summary>
        Moved,
    }

    /// <summary>The cookies of audience tools that outlast the session, visit by visit.</summary>
    public static IReadOnlyList<CookieRenewal> Of(PageReading page, double seconds)
    {
        var cookies = new CookieSights(AudienceTools.Cookies(page));
        return
        [
            .. from visit in page.Evidence.Visits.Where(v => v.Failure is null)
               from cookie in visit.Cookies
               from tracker in cookies.Of(cookie)
               where cookie.LifetimeDays >= LeastDays || cookie.Writes.Any(w => w.LifetimeDays >= LeastDays)
               select Compare(tracker, visit, cookie, seconds),
        ];
    }

    /// <summary>One exhibit a cookie and visit.</summary>
    public static IEnumerable<Exhibit> Exhibits(IEnumerable<CookieRenewal> renewals) => renewals.Where(r => r.Last is not null).Take(40).Select(r => new Exhibit
    {
        Visit = r.Visit.Kind,
        Moment = r.Last!.Phase,
        AtMs = r.Last.AtMs,
        Kind = "cookie",
        What = $"{r.Tracker.Name} ({r.Tracker.Host}), end moved by {Math.Round(r.MovedSeconds).ToString(CultureInfo.InvariantCulture)} s",
        File = "evidence.json",
    });

    private static CookieRenewal Compare(TrackerReading tracker, Visit visit, CookieSighting cookie, double seconds)
    {
        var pages = visit.Shots.OrderBy(s => s.AtMs).ToList();
        var writes = cookie.Writes
            .Where(w => AudienceTools.Unconsented.Contains(w.Phase) && CookieLife.IsObserved(visit, w.Phase) && w.LifetimeDays >= LeastDays && !CookieLife.IsCapped(cookie, w))
            .Select(w => (Write: w, Page: PageOf(pages, w.AtMs), End: (w.AtMs / 1000.0) + (w.LifetimeDays!.Value * 86_400)))
            .ToList();
        if (writes.Count == 0)
        {
            return new CookieRenewal(tracker, visit, Outcome.Unseen);
        }

        var first = writes.Where(w => w.Page == writes[0].Page).MaxBy(w => w.End);
        var later = writes.Where(w => w.Page > first.Page).ToList();
        if (later.Count == 0)
        {
            var another = pages.Any(s => OnAnotherPage.Contains(s.Moment) && s.AtMs > first.Write.AtMs && AudienceTools.Unconsented.Any(p => CookieLife.IsObserved(visit, p) && Covers(visit, p, s.AtMs)));
            return new CookieRenewal(tracker, visit, another ? Outcome.Kept : Outcome.Unseen);
        }

        var last = later.MaxBy(w => w.End);
        var moved = last.End - first.End;
        var passed = (last.Write.AtMs - first.Write.AtMs) / 1000.0;

        // The whole life asked for again on a later page: the end moves with every page, however few seconds lie between ours.
        var anew = passed > Blur * 2 && Math.Abs(moved - passed) < 2 && Math.Abs(last.Write.LifetimeDays!.Value - first.Write.LifetimeDays!.Value) * 86_400 < 2;
        var result = moved > seconds || anew ? Outcome.Moved
            : moved > Blur && moved >= passed / 2 ? Outcome.Doubtful
            : passed > Blur * 2 ? Outcome.Kept
            : Outcome.Unseen;
        return new CookieRenewal(tracker, visit, result, last.Write, moved);
    }

    // A page begins after the last photograph of the one before it.
    private static int PageOf(IReadOnlyList<Shot> shots, int atMs) =>
        shots.Skip(1).Where((s, i) => OnAnotherPage.Contains(s.Moment) && atMs > shots[i].AtMs).Count();

    private static bool Covers(Visit visit, Phase phase, int atMs) => visit.Phases.Any(p => p.Phase == phase && p.FromMs <= atMs);
}
