using ConsentAudit.Evidence;
using ConsentAudit.Tests.Rules;
using NUnit.Framework;

namespace ConsentAudit.Tests.Audit;

/// <summary>Pages of every kind, for what must be true of all of them.</summary>
internal static class Pages
{
    public static readonly Failure NoAddress = new(FailureKind.Dns, "The host name has no address.");

    private const string Collect = "https://region1.google-analytics.com/g/collect";

    private static Seen Two => Seen.Banner("Tout accepter", "Tout refuser");

    public static IEnumerable<TestCaseData> All() => Told().Select(p => new TestCaseData(p.Page).SetArgDisplayNames(p.Name));

    public static Seen Clean() => Seen.Banner("Tout accepter", "Tout refuser", "Paramétrer")
        .With(() => Photo.Paragraph("Si vous refusez, certaines fonctionnalités ne seront pas disponibles."))
        .Showing(() => Photo.Link("Politique de confidentialité", "/confidentialite"))
        .Accepted("Tout accepter").Refused("Tout refuser");

    public static Seen Failed() => Two.Failing(NoAddress);

    private static IEnumerable<(string Name, Seen Page)> Told() =>
    [
        ("no banner, nothing stored", Seen.Page()),
        ("no banner, a known cookie", Seen.Page().Cookie("_fbp")),
        ("no banner, an unknown one", Seen.Page().Cookie("xtuid")),
        ("no banner, a frame over the page", Seen.Page().Showing(() => Photo.InTheMiddle("iframe", "fixed", frameUrl: ""))),
        ("clean", Clean()),
        ("all goes wrong", Two.Accepted("Tout accepter").Refused("Tout refuser").Cookie("_fbp").Cookie("_fbp", phase: Phase.AfterReject).Stored("cto_bundle")
            .Request("https://ad.doubleclick.net/pixel", parameter: Seen.Differing[0]).Request("https://ad.doubleclick.net/pixel", Phase.AfterReject, Seen.Differing[0])),
        ("all is for a person", Seen.Banner("Tout accepter", "Non merci").Accepted("Tout accepter").Refused("Non merci").Cookie("xtuid").Stored("visitor")
            .Cookie("xtuid", phase: Phase.AfterReject).Request("https://ad.doubleclick.net/pixel").Request("https://ad.doubleclick.net/pixel", Phase.AfterReject)),
        ("no refusal", Seen.Banner("Tout accepter", "Paramétrer").Accepted("Tout accepter").NotRefused("no-reject")),
        ("consent or pay", Seen.Banner("Tout accepter", "S’abonner pour 2,99 €").Accepted("Tout accepter").NotRefused("paid-refusal")),
        ("notice with a tracker", Seen.Banner("OK").Cookie("_fbp")),
        ("notice without one", Seen.Banner("OK")),
        ("a control that is not understood", Seen.Banner("Tout accepter", "Grenouille bleue").Accepted("Tout accepter")),
        ("a banner that stayed", Two.AcceptedInVain("Tout accepter").RefusedInVain("Tout refuser")),
        ("no next page", Two.Accepted("Tout accepter").Refused("Tout refuser").NextPageMissing("HTTP 500")),
        ("not watched", Two.NotWatched("time-out", "")),
        ("visits that disagree", Two.BannerOnlyWhenAccepting()),
        ("one visit failed", Two.FailingWhenRefusing(NoAddress)),
        ("failed", Failed()),
        ("signals that agree", Clean().Heard(Seen.Data("cmpuishown")).Heard(Seen.Data("useractioncomplete", Seen.RefusingString), Phase.AfterReject)
            .Telling(Collect, Phase.AfterAccept, ("gcs", "G111"), ("gcd", "13r3r3r3r5"))),
        ("signals that lie", Clean().Heard(Seen.Data() with { PurposeConsents = [1], PurposeInterests = [3] }).Heard(Seen.Data() with { PurposeConsents = [1], PurposeInterests = [3] }, Phase.AfterReject)
            .Telling(Collect, Phase.BeforeConsent, ("gcs", "G111"), ("gcd", "13t3t3t3t5"))),
        ("signals for a person", Clean().Heard(Seen.Data("tcloaded", Seen.GrantingString)).Heard(Seen.Data() with { PurposeInterests = [2], VendorConsents = 1 }, Phase.AfterReject)
            .Telling(Collect, Phase.BeforeConsent, ("gcs", "G100"))),
        ("signals that cannot be read", Clean().Heard(new TcfSignal { CmpStatus = "stub" }).Telling(Collect, Phase.BeforeConsent, ("gcd", "?"))),
        ("what lasts is clean", Lasting(Clean()).LeftInPeace().Withdrawn("Gérer mes cookies", "Tout refuser").Unchosen(VisitKind.Scrolling).Unchosen(VisitKind.Browsing).Unchosen(VisitKind.Closing)),
        ("nothing lasts", Lasting(Clean(), 1).Cookie("_fbp", phase: Phase.AfterAccept).OnNextPage("Tout accepter", "Tout refuser").NextPageAfterAccepting()
            .Withdrawn("Confidentialité", "Vos choix", "Paramétrer", "Tout refuser").Request(Seen.NextUrl, Phase.AfterWithdrawal, null, "_fbp")
            .Unchosen(VisitKind.Scrolling, v => v with { Cookies = [Seen.CookieOf("_fbp", Phase.AfterScroll)] })
            .Unchosen(VisitKind.Browsing, v => v with { Cookies = [Seen.CookieOf("_fbp", Phase.AfterBrowsing)] })),
        ("what lasts is for a person", Lasting(Clean(), 365).Cookie("_fbp", phase: Phase.AfterAccept).Withdrawn("Gérer mes cookies", "Paramétrer", "Tout refuser")
            .Unchosen(VisitKind.Scrolling, v => v with { Cookies = [Seen.CookieOf("_fbp", Phase.AfterScroll, atMs: 7_000)] })
            .Unchosen(VisitKind.Browsing, v => v with { Cookies = [Seen.CookieOf("xtuid", Phase.AfterBrowsing)] })),
        ("what lasts could not be seen", Clean().NotWithdrawn("no-way-back").NotUnchosen(VisitKind.Scrolling, "too-short").NotUnchosen(VisitKind.Closing, "no-close")),
        ("braces in its words", Seen.Banner("Accepter {accept} {0}", "Grenouille {reason} {1}").Accepted("Accepter {accept} {0}").Cookie("{names}{count}")),
    ];

    // A refusal kept for so many days, and an acceptance kept for six months at least.
    private static Seen Lasting(Seen page, double refusal = 182) => page
        .Cookie("didomi_token", phase: Phase.AfterReject, days: refusal, values: Seen.Constant)
        .Cookie("didomi_token", phase: Phase.AfterAccept, days: Math.Max(refusal, 182), values: Seen.Constant);
}
