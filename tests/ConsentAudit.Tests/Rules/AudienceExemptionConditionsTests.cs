using ConsentAudit.Audit;
using ConsentAudit.Evidence;
using ConsentAudit.Readings;
using ConsentAudit.Rules;
using NUnit.Framework;

namespace ConsentAudit.Tests.Rules;

public sealed class AudienceExemptionConditionsTests
{
    private static readonly string[] Brevets = ["exempt", "certifi"];

    private static Finding Found(Seen page) => Judge.By<AudienceExemptionConditions>(page);

    private static Seen Page => Seen.Banner("Tout accepter", "Tout refuser").Refused("Tout refuser").Accepted("Tout accepter").LeftInPeace();

    private static Seen Matomo(double days = 393) => Page.Writing("_pk_id.1.ab12", (Phase.BeforeConsent, 300, days));

    [Test]
    public void Google_Analytics_is_no_matter_of_this_rule() => Assert.That(Found(Page.Cookie("_ga", days: Seen.TwoYears)), Concludes.NotApplicable);

    [Test]
    public void A_tool_that_waits_for_consent_is_no_matter_of_this_rule() => Assert.That(Found(Page.Cookie("_pcid", phase: Phase.AfterAccept, days: Seen.TwoYears)), Concludes.NotApplicable);

    [Test]
    public void What_nothing_contradicts_passes_and_says_what_was_not_seen() => Assert.That(
        Found(Matomo()),
        Concludes.Pass & Concludes.Says("Rien de ce qui a été vu ne contredit", "Nothing that was seen contradicts")
        & Concludes.Says("cookies propres au site", "cookies of the site alone") & Concludes.Says("statistiques anonymes", "anonymous statistics"));

    [Test]
    public void A_life_that_is_too_long_fails() => Assert.That(Found(Matomo(730)), Concludes.Fail("cookie", "_pk_id.1.ab12 (journal.example), 730 days") & Concludes.Says("Matomo", "Matomo"));

    [Test]
    public void An_end_that_is_put_off_fails() => Assert.That(
        Found(Page.Writing("_pcid", (Phase.BeforeConsent, 300, 30), (Phase.AfterReject, 19_000, 393))).Verdict, Is.EqualTo(Verdict.Fail));

    [Test]
    public void A_cookie_of_the_suppliers_whole_domain_fails_and_one_of_a_single_host_does_not()
    {
        Assert.That(Found(Page.Cookie("idrxvr", ".xiti.com", days: 180)), Concludes.Fail("cookie", "idrxvr (xiti.com)"));
        Assert.That(Found(Page.Cookie("idrxvr", "client.xiti.com", days: 180)), Concludes.Pass);
    }

    [Test]
    public void An_identifier_that_is_passed_on_fails()
    {
        var page = Matomo().Read();
        var stored = page.Trackers.Single(t => t.Kind == TrackerKind.Cookie);
        CookieSync Sync(Phase phase) => new(stored, new RequestSighting { Url = "https://ads.example/match", Phase = phase, AtMs = 900 }, "uid", page.Evidence.Visits[0]);
        Assert.That(SecondLayer.By<AudienceExemptionConditions>(page with { Syncs = [Sync(Phase.BeforeConsent)] }), Concludes.Fail("request", "ads.example/match (uid = _pk_id.1.ab12)"));
        Assert.That(SecondLayer.By<AudienceExemptionConditions>(page with { Syncs = [Sync(Phase.AfterAccept)] }), Concludes.Pass);
    }

    [Test]
    public void A_name_that_is_read_as_a_pattern_keeps_its_writes()
    {
        var page = Matomo(730).Read();
        var asPattern = page with { Trackers = [.. page.Trackers.Select(t => t with { Name = "_pk_id.1.*" })] };
        Assert.That(SecondLayer.By<AudienceExemptionConditions>(asPattern), Concludes.Fail("cookie", "_pk_id.1.* (journal.example), 730 days"));
    }

    [Test]
    public void Parameters_of_campaigns_fail_by_their_name()
    {
        Seen Sending(string name) => Page.Refusing(v => v with
        {
            Requests = [new RequestSighting { Url = "https://logs.xiti.com/hit", Phase = Phase.BeforeConsent, AtMs = 400, Query = new Dictionary<string, ValueFacts> { [name] = ValueReader.Read("lettre") } }],
        });
        Assert.That(Found(Sending("utm_source")), Concludes.Fail("request", "logs.xiti.com/hit (utm_source)"));
        Assert.That(Found(Sending("page")), Concludes.Pass);
    }

    [Test]
    public void A_page_without_a_way_to_object_does_not_say_that_there_is_one() => Assert.That(
        Found(Seen.Page().Writing("_pk_id.1.ab12", (Phase.BeforeConsent, 300, 393))).Message.Fr.Split("Ne se voit pas")[1], Does.Contain("moyen de s’opposer"));

    [Test]
    public void A_recording_that_was_cut_proves_nothing() => Assert.That(Found(Matomo().Happening("cut", "5000 requests")).Verdict, Is.EqualTo(Verdict.CannotTell));

    [Test]
    public void Nothing_that_is_printed_is_a_patent()
    {
        var printed = Judge.Catalogue.Sheets.Values.SelectMany(s => s.Verdicts.Values.Concat(s.Terms.Values).Append(s.Title)).Concat(Judge.Catalogue.Reasons.Values);
        Assert.That(printed.Where(t => Brevets.Any(b => t.Fr.Contains(b, StringComparison.OrdinalIgnoreCase) || t.En.Contains(b, StringComparison.OrdinalIgnoreCase))), Is.Empty);
    }
}
