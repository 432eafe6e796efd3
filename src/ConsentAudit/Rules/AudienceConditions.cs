using System.IO.Enumeration;
using ConsentAudit.Audit;
using ConsentAudit.Evidence;
using ConsentAudit.Readings;

namespace ConsentAudit.Rules;

/// <summary>Looks at each condition that can be seen from outside while nobody has consented.</summary>
internal sealed class AudienceConditions(PageReading page)
{
    private static readonly string[] OptOut = ["optout", "opt-out", "opt_out"];

    private readonly IReadOnlyList<TrackerReading> tools = AudienceTools.In(page);

    public IReadOnlyList<AudienceCondition> All() =>
        [Life(), Renewal(), FirstParty(), Sharing(), Acquisition(), Objection(), AudienceCondition.Unseen("use"), AudienceCondition.Unseen("anonymity")];

    private AudienceCondition Life()
    {
        var (all, tooLong) = AudienceCookie13Months.Lives(page);
        return tooLong.Count > 0 ? AudienceCondition.Broken("life", CookieLife.Say(tooLong), CookieLife.Exhibits(tooLong))
            : all.Count > 0 && AudienceTools.Endless(page).Count == 0 ? AudienceCondition.Kept("life")
            : AudienceCondition.Unseen("life");
    }

    private AudienceCondition Renewal()
    {
        var renewals = AudienceCookieNotExtended.Renewals(page);
        var moved = renewals.Where(r => r.Result == CookieRenewal.Outcome.Moved).ToList();
        return moved.Count > 0 ? AudienceCondition.Broken("renewal", Alike(Show.Names(moved.Select(r => r.Tracker))), CookieRenewal.Exhibits(moved))
            : renewals.Count > 0 && renewals.All(r => r.Result == CookieRenewal.Outcome.Kept) ? AudienceCondition.Kept("renewal")
            : AudienceCondition.Unseen("renewal");
    }

    // A cookie of one host of a supplier may be that of one customer; one of the supplier's whole domain goes along on every site that calls it.
    private AudienceCondition FirstParty()
    {
        var cookies = tools.Where(t => t.Kind == TrackerKind.Cookie).ToList();
        var third = cookies.Where(t => t.Party == Party.Third).ToList();
        var shared = third.Where(t => t.Host.Split('.').Length == 2 && page.Evidence.Visits.SelectMany(v => v.Cookies).Any(c => c.Domain == "." + t.Host && c.Partition is null && new CookieSights([t]).Of(c).Any())).ToList();
        return shared.Count > 0 ? AudienceCondition.Broken("first-party", Alike(Show.Row(shared.Select(t => $"{t.Name} ({t.Host})"))), Exhibits(shared))
            : cookies.Count > 0 && third.Count == 0 ? AudienceCondition.Kept("first-party")
            : AudienceCondition.Unseen("first-party");
    }

    private AudienceCondition Sharing()
    {
        var syncs = page.Syncs.Where(s => AudienceTools.Unconsented.Contains(s.Request.Phase) && tools.Any(t => t.Kind == s.Stored.Kind && t.Name == s.Stored.Name && t.Host == s.Stored.Host)).ToList();
        return syncs.Count > 0
            ? AudienceCondition.Broken("sharing", Alike(Show.Row(syncs.Select(s => $"{s.Stored.Name} → {Afterwards.Place(s.Request.Url)}"))), syncs.Take(20).Select(s => Request(s.Visit, s.Request, $"{s.Parameter} = {s.Stored.Name}")))
            : AudienceCondition.Kept("sharing");
    }

    // The page was opened by its address: what a campaign would add is seen only where the address itself holds it.
    private AudienceCondition Acquisition()
    {
        var names = page.Names(typeof(AudienceExemptionConditions), "acquisition");
        var hosts = tools.Where(t => t.Kind == TrackerKind.Request).Select(t => t.Name).ToHashSet(StringComparer.Ordinal);
        var told = (from visit in page.Evidence.Visits.Where(v => v.Failure is null)
                    from request in visit.Requests
                    where AudienceTools.Unconsented.Contains(request.Phase) && CookieLife.IsObserved(visit, request.Phase) && hosts.Contains(Afterwards.Place(request.Url))
                    from parameter in request.Query.Concat(request.Body)
                    where parameter.Value.Length > 0 && names.Any(n => FileSystemName.MatchesSimpleExpression(n, parameter.Key, ignoreCase: true))
                    select (visit, request, parameter.Key)).ToList();
        return told.Count > 0
            ? AudienceCondition.Broken("acquisition", Alike(Show.Row(told.Select(t => t.Key))), told.DistinctBy(t => (t.request.Url, t.Key)).Take(20).Select(t => Request(t.visit, t.request, t.Key)))
            : AudienceCondition.Unseen("acquisition");
    }

    private AudienceCondition Objection()
    {
        var offered = page.Banner?.Controls.Any(c => c.Role is ControlRole.Reject or ControlRole.Settings or ControlRole.PurposeToggle) == true
            || page.WaysBack.Values.Any(w => w.Count > 0)
            || page.Evidence.Visits.SelectMany(v => v.Shots).Where(s => s.Moment is Moment.BeforeConsent or Moment.Policy).Any(OffersOptOut);
        return offered ? AudienceCondition.Kept("objection") : AudienceCondition.Unseen("objection");
    }

    private static bool OffersOptOut(Shot shot) => shot.Photograph?.Root.SelfAndDescendants()
        .Where(e => e.Tag is "a" or "iframe")
        .Any(e => OptOut.Any(o => (e.Attribute("href") ?? e.Attribute("src") ?? "").Contains(o, StringComparison.OrdinalIgnoreCase))) == true;

    private static IEnumerable<Exhibit> Exhibits(IEnumerable<TrackerReading> trackers) => AudienceTools.Unconsented.SelectMany(p => Show.Trackers(trackers, p)).DistinctBy(e => e.What);

    private static Exhibit Request(Visit visit, RequestSighting request, string what) => new()
    {
        Visit = visit.Kind,
        Moment = request.Phase,
        AtMs = request.AtMs,
        Kind = "request",
        What = $"{Afterwards.Place(request.Url)} ({what})",
        File = "evidence.json",
    };

    private static Text Alike(string names) => new(names, names);
}
