using ConsentAudit.Catalogue;
using ConsentAudit.Catalogue.Words;
using ConsentAudit.Evidence;

namespace ConsentAudit.Readings;

/// <summary>Finds what keeps a choice: a cookie or storage entry that is known, or named, as a record of consent.</summary>
public sealed class ConsentRecordFinder(RuleCatalogue catalogue)
{
    private static readonly string[] Names =
    [
        .. new[] { "consent", "cookie", "gdpr", "rgpd", "cmp", "tcf", "privacy", "choice", "choix", "traceur", "optout", "opt-out", "tracking" }.Select(LabelText.Normalise),
    ];

    // The record of a withdrawal is written at its click, and perhaps again on the next page.
    private static readonly (Phase Choice, Phase[] Written)[] Choices =
    [
        (Phase.AfterReject, [Phase.AfterReject]),
        (Phase.AfterAccept, [Phase.AfterAccept]),
        (Phase.AfterWithdrawal, [Phase.Withdrawing, Phase.AfterWithdrawal]),
    ];

    /// <summary>Whether a cookie keeps a choice, by what is known of it, else by its name.</summary>
    public bool Keeps(CookieSighting cookie)
    {
        ArgumentNullException.ThrowIfNull(cookie);
        return Keeps(catalogue.Trackers.Cookie(cookie.Name, cookie.Domain)?.Purpose, cookie.Name);
    }

    /// <summary>Whether a storage entry keeps a choice, by what is known of it, else by its key.</summary>
    public bool Keeps(StorageSighting entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return Keeps(catalogue.Trackers.StorageKey(entry.Key, Host(entry.Origin))?.Purpose, entry.Key);
    }

    /// <summary>What keeps the choice of each phase that was observed, on the page's own site.</summary>
    /// <remarks>A record of another site, such as Google's CONSENT, keeps that site's choice and not this page's.</remarks>
    public IReadOnlyDictionary<Phase, IReadOnlyList<ConsentRecord>> Find(IReadOnlyList<Visit> visits) => Choices
        .Select(c => (c.Choice, c.Written, Visits: visits.Where(v => v.Phases.Any(p => p.Phase == c.Choice && p.Observed)).ToList()))
        .Where(c => c.Visits.Count > 0)
        .ToDictionary(c => c.Choice, c => (IReadOnlyList<ConsentRecord>)[.. c.Visits.SelectMany(v => In(v, c.Written)).Distinct().OrderBy(r => r.AtMs)]);

    private IEnumerable<ConsentRecord> In(Visit visit, Phase[] written)
    {
        var site = catalogue.Sites.SiteOf(Host(visit.FinalUrl));
        var cookies = visit.Cookies
            .Where(c => written.Any(c.Moments.ContainsKey) && catalogue.Sites.SiteOf(c.Domain.TrimStart('.')) == site && Keeps(c))
            .Select(c => new ConsentRecord(c.Name, TrackerKind.Cookie, Lifetime(c, written), false, First(c.Moments, written)));
        var entries = visit.Storage
            .Where(s => written.Any(s.Moments.ContainsKey) && catalogue.Sites.SiteOf(Host(s.Origin)) == site && Keeps(s))
            .Select(s => new ConsentRecord(s.Key, KindOf(s.Kind), null, s.Kind != StorageKind.Session, First(s.Moments, written)));
        return cookies.Concat(entries);
    }

    private static bool Keeps(Purpose? known, string name) => known is { } purpose
        ? purpose == Purpose.ConsentRecord
        : Names.Any(n => LabelText.Normalise(name).Contains(n, StringComparison.Ordinal));

    private static double? Lifetime(CookieSighting cookie, Phase[] written)
    {
        var told = written.Where(cookie.Lifetimes.ContainsKey).ToList();
        return told.Count > 0 ? cookie.Lifetimes[told[^1]] : cookie.LifetimeDays;
    }

    private static int First(IReadOnlyDictionary<Phase, int> moments, Phase[] written) => written.Where(moments.ContainsKey).Min(p => moments[p]);

    private static TrackerKind KindOf(StorageKind kind) => kind switch
    {
        StorageKind.Local => TrackerKind.LocalStorage,
        StorageKind.Session => TrackerKind.SessionStorage,
        StorageKind.Cache => TrackerKind.CacheStorage,
        StorageKind.ServiceWorker => TrackerKind.ServiceWorker,
        _ => TrackerKind.IndexedDb,
    };

    private static string Host(string url) => Uri.TryCreate(url, UriKind.Absolute, out var address) ? address.Host : "";
}
