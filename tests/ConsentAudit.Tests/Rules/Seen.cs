using ConsentAudit.Evidence;

namespace ConsentAudit.Tests.Rules;

/// <summary>What a browser might have seen of a page, told in a few words: two visits, of which one may refuse and the other accept.</summary>
internal sealed partial class Seen
{
    public const string Site = "https://www.journal.example";

    /// <summary>A value that each profile has for itself.</summary>
    public static readonly string[] Differing = ["9f86d081884c7d65", "60303ae22b998861"];

    /// <summary>A value that all profiles have alike.</summary>
    public static readonly string[] Constant = ["9f86d081884c7d65", "9f86d081884c7d65"];

    private readonly SeenVisit refusing = new(VisitKind.Refusing);
    private readonly SeenVisit accepting = new(VisitKind.Accepting);

    private readonly List<Visit> others = [];
    private Func<Visit, Visit> whenRefusing = v => v;
    private Func<Visit, Visit> whenAccepting = v => v;

    private Seen()
    {
    }

    private IEnumerable<SeenVisit> Visits => [refusing, accepting];

    /// <summary>A page without a banner, on which nothing was stored and nothing sent.</summary>
    public static Seen Page() => new();

    /// <summary>A page with a banner that speaks of cookies and offers these buttons; no choice was asked for yet.</summary>
    public static Seen Banner(params string[] buttons) => Page().Both(v => v.Banner.AddRange(buttons.Select(b => (Func<PhotoNode>)(() => Photo.Button(b)))));

    /// <summary>Something more in the banner.</summary>
    public Seen With(Func<PhotoNode> inBanner) => Both(v => v.Banner.Add(inBanner));

    /// <summary>Something more on the page.</summary>
    public Seen Showing(Func<PhotoNode> onPage) => Both(v => v.Beside.Add(onPage));

    public Seen BannerId(string id) => Both(v => v.BannerId = id);

    public Seen BannerOnlyWhenAccepting()
    {
        refusing.Banner.Clear();
        return this;
    }

    /// <summary>The refusal was clicked and the banner went away by it.</summary>
    public Seen Refused(string label) => Chosen(refusing, label, observed: true, bannerGone: true);

    public Seen Accepted(string label) => Chosen(accepting, label, observed: true, bannerGone: true);

    /// <summary>The refusal was clicked and the banner stayed.</summary>
    public Seen RefusedInVain(string label) => Chosen(refusing, label, observed: false, bannerGone: false);

    public Seen AcceptedInVain(string label) => Chosen(accepting, label, observed: false, bannerGone: false);

    /// <summary>The phase was watched, though nobody saw the banner go.</summary>
    public Seen RefusedUnseen(string label) => Chosen(refusing, label, observed: true, bannerGone: false);

    public Seen AcceptedUnseen(string label) => Chosen(accepting, label, observed: true, bannerGone: false);

    /// <summary>The refusal could not be made, for a reason of rules/reasons.json.</summary>
    public Seen NotRefused(string reason, string? detail = null)
    {
        refusing.Choosing = SeenVisit.Gap(Phase.AfterReject, reason, detail);
        return this;
    }

    public Seen NextPageMissing(string detail)
    {
        refusing.Choosing = refusing.Choosing! with { Reason = "next-page-missing", Detail = detail, NextPage = null };
        return this;
    }

    /// <summary>Neither visit watched the page before a choice to the end.</summary>
    public Seen NotWatched(string reason, string detail) => Both(v => v.Before = SeenVisit.Gap(Phase.BeforeConsent, reason, detail));

    public Seen NotWatchedWhenRefusing(string reason)
    {
        refusing.Before = SeenVisit.Gap(Phase.BeforeConsent, reason, "");
        return this;
    }

    public Seen Failing(Failure failure) => Both(v => v.Failure = failure);

    public Seen FailingWhenRefusing(Failure failure)
    {
        refusing.Failure = failure;
        return this;
    }

    public Seen Happening(string kind, string what)
    {
        refusing.Incidents.Add(new Incident(900, kind, what));
        return this;
    }

    /// <summary>A cookie: before a choice in as many visits as there are values, after it in the visit that made it.</summary>
    public Seen Cookie(string name, string domain = ".journal.example", Phase phase = Phase.BeforeConsent, double? days = 90, string[]? values = null) =>
        Each(phase, values ?? Differing, (visit, value) => visit.Cookies.Add(new CookieSighting
        {
            Name = name,
            Domain = domain,
            LifetimeDays = days,
            Value = ValueReader.Read(value),
            Moments = new Dictionary<Phase, int> { [phase] = AtMs(phase) },
        }));

    public Seen Stored(string key, StorageKind kind = StorageKind.Local, Phase phase = Phase.BeforeConsent, string[]? values = null) =>
        Each(phase, values ?? Differing, (visit, value) => visit.Storage.Add(new StorageSighting
        {
            Kind = kind,
            Origin = Site,
            Key = key,
            Value = ValueReader.Read(value),
            Moments = new Dictionary<Phase, int> { [phase] = AtMs(phase) },
        }));

    /// <summary>A request, with a parameter and the names of cookies where given.</summary>
    public Seen Request(string url, Phase phase = Phase.BeforeConsent, string? parameter = null, params string[] cookies) =>
        Each(phase, Constant, (visit, _) => visit.Requests.Add(new RequestSighting
        {
            Url = url,
            Phase = phase,
            AtMs = AtMs(phase),
            CookiesSent = cookies,
            Query = parameter is null ? new Dictionary<string, ValueFacts>() : new Dictionary<string, ValueFacts> { ["u"] = ValueReader.Read(parameter) },
        }));

    /// <summary>One more visit, as it was recorded.</summary>
    public Seen Also(Visit visit)
    {
        others.Add(visit);
        return this;
    }

    /// <summary>The refusing visit, changed after all else was told.</summary>
    public Seen Refusing(Func<Visit, Visit> change)
    {
        var before = whenRefusing;
        whenRefusing = v => change(before(v));
        return this;
    }

    /// <summary>The accepting visit, changed after all else was told.</summary>
    public Seen Accepting(Func<Visit, Visit> change)
    {
        var before = whenAccepting;
        whenAccepting = v => change(before(v));
        return this;
    }

    public EvidenceBundle Evidence() => new()
    {
        Url = Site + "/actu",
        DurationMs = 12_000,
        HostNames = hostNames,
        Visits = [whenRefusing(refusing.Seen()), whenAccepting(accepting.Seen()), .. others],
    };

    private static int AtMs(Phase phase) => phase == Phase.BeforeConsent ? 300 : 7_000;

    private Seen Each(Phase phase, string[] values, Action<SeenVisit, string> see)
    {
        var seen = phase switch
        {
            Phase.BeforeConsent => Visits.Zip(values),
            Phase.AfterReject => [(refusing, values[0])],
            _ => [(accepting, values[^1])],
        };
        foreach (var (visit, value) in seen)
        {
            see(visit, value);
        }

        return this;
    }

    private Seen Both(Action<SeenVisit> change)
    {
        change(refusing);
        change(accepting);
        return this;
    }

    private Seen Chosen(SeenVisit visit, string label, bool observed, bool bannerGone)
    {
        visit.Choose(label, observed, bannerGone);
        return this;
    }
}
