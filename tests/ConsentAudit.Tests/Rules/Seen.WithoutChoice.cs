using ConsentAudit.Evidence;

namespace ConsentAudit.Tests.Rules;

/// <summary>What was seen in the visits that chose nothing: scrolling, browsing, closing.</summary>
internal sealed partial class Seen
{
    /// <summary>A cookie, as one visit saw it.</summary>
    public static CookieSighting CookieOf(string name, Phase phase, string domain = ".journal.example", int atMs = 3_500, double? days = 90, string? value = null) => new()
    {
        Name = name,
        Domain = domain,
        LifetimeDays = days,
        Value = ValueReader.Read(value ?? Differing[0]),
        Moments = new Dictionary<Phase, int> { [phase] = atMs },
    };

    /// <summary>A request, as one visit saw it.</summary>
    public static RequestSighting RequestOf(string url, Phase phase, int atMs = 3_500, string? parameter = null, params string[] cookies) => new()
    {
        Url = url,
        Phase = phase,
        AtMs = atMs,
        CookiesSent = cookies,
        Query = parameter is null ? new Dictionary<string, ValueFacts>() : new Dictionary<string, ValueFacts> { ["u"] = ValueReader.Read(parameter) },
    };

    /// <summary>A visit that scrolled, browsed or closed the banner and chose nothing: three seconds before, then what is told.</summary>
    public Seen Unchosen(VisitKind kind, Func<Visit, Visit>? change = null)
    {
        var phase = PhaseOf(kind);
        var visit = new Visit
        {
            Kind = kind,
            FinalUrl = Site + "/actu",
            BannerAtMs = 420,
            Phases =
            [
                new PhaseRecord { Phase = Phase.BeforeConsent, Observed = true, ToMs = 2_000 },
                new PhaseRecord { Phase = phase, Observed = true, FromMs = 2_000, ToMs = 8_000, NextPage = kind == VisitKind.Browsing ? NextUrl : null },
            ],
        };
        return Also(change is null ? visit : change(visit));
    }

    /// <summary>Such a visit in which the act itself was not possible.</summary>
    public Seen NotUnchosen(VisitKind kind, string reason, string? detail = null) =>
        Unchosen(kind, v => v with { Phases = [v.Phases[0], SeenVisit.Gap(PhaseOf(kind), reason, detail)] });

    public static Phase PhaseOf(VisitKind kind) => kind switch
    {
        VisitKind.Scrolling => Phase.AfterScroll,
        VisitKind.Browsing => Phase.AfterBrowsing,
        _ => Phase.AfterClose,
    };
}
