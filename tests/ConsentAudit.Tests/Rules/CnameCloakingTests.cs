using ConsentAudit.Audit;
using ConsentAudit.Evidence;
using ConsentAudit.Rules;
using NUnit.Framework;

namespace ConsentAudit.Tests.Rules;

public sealed class CnameCloakingTests
{
    private const string Host = "data.journal.example";
    private const string Call = $"https://{Host}/collect";
    private const string Needing = "journal.criteo.com";
    private const string Depending = "journal.eulerian.net";

    private static Finding Found(Seen page) => Judge.By<CnameCloaking>(page);

    private static Seen Page => Seen.Banner("Tout accepter", "Tout refuser");

    [Test]
    public void Names_that_lead_to_no_tracker_pass_and_are_counted() => Assert.That(
        Found(Page.Aliased("www.journal.example").Aliased(Host, "journal.edge.example").Request(Call)),
        Concludes.Pass & Concludes.Says("(noms demandés\u00A0: 2)", "(names asked about: 2)"));

    [Test]
    public void A_tracker_that_needs_consent_behind_a_name_of_the_site_fails_before_the_choice() => Assert.That(
        Found(Page.Aliased(Host, Needing).Request(Call)),
        Concludes.Fail("request", $"{Host}/collect") & Concludes.Says($"Criteo ({Host} → {Needing})", $"Criteo ({Host} → {Needing})"));

    [Test]
    public void It_fails_after_a_refusal_and_is_for_a_person_after_an_acceptance()
    {
        var page = Page.Refused("Tout refuser").Accepted("Tout accepter").Aliased(Host, Needing);
        Assert.That(Found(page.Request(Call, Phase.AfterReject)), Concludes.Fail("request", $"{Host}/collect"));
        Assert.That(
            Found(Page.Refused("Tout refuser").Accepted("Tout accepter").Aliased(Host, Needing).Request(Call, Phase.AfterAccept)),
            Concludes.Review & Concludes.Shows("request", $"{Host}/collect"));
    }

    [Test]
    public void A_refusal_that_was_not_seen_to_work_accuses_nobody() =>
        Assert.That(Found(Page.RefusedUnseen("Tout refuser").Aliased(Host, Needing).Request(Call, Phase.AfterReject)), Concludes.Review);

    [Test]
    public void A_service_whose_need_of_consent_depends_is_for_a_person() =>
        Assert.That(Found(Page.Aliased(Host, Depending).Request(Call)), Concludes.Review & Concludes.Says(Depending, Depending));

    [Test]
    public void The_cookies_that_it_sets_are_judged_as_its_own_by_other_rules()
    {
        Seen Setting(string by) => Page.Aliased(Host, Needing).Cookie("zz1")
            .Refusing(v => v with { Cookies = [v.Cookies[0] with { SetBy = by }] })
            .Accepting(v => v with { Cookies = [v.Cookies[0] with { SetBy = by }] });
        Assert.That(Judge.By<AdCookieBeforeConsent>(Setting(Call)), Concludes.Fail("cookie", "zz1 (journal.example)"));
        Assert.That(Found(Setting(Call)), Concludes.Fail("cookie", "zz1 (journal.example)"));
        Assert.That(Judge.By<AdCookieBeforeConsent>(Setting("https://www.journal.example/")), Concludes.Review);
        Assert.That(Found(Setting("https://www.journal.example/")), Concludes.Pass);
    }

    [Test]
    public void Where_nobody_asked_it_cannot_be_told() => Assert.That(Found(Page.Request(Call)), Concludes.CannotTell("aliases-not-asked"));

    [Test]
    public void Where_there_was_no_other_host_there_was_nothing_to_ask() => Assert.That(Found(Page.WithoutOtherHosts()), Concludes.NotApplicable);

    [Test]
    public void Where_some_could_not_be_asked_it_cannot_be_told()
    {
        Assert.That(Found(Page.Aliased("www.journal.example").NotAliased(Host, "no answer")), Concludes.CannotTell("aliases-unknown", Host));
        Assert.That(
            Found(Page.Aliased(Host, Needing).NotAliased("img.journal.example", "no answer").Request(Call)),
            Concludes.Fail("request", $"{Host}/collect"),
            "what was seen was seen");
    }

    [Test]
    public void A_page_that_was_not_watched_cannot_be_told() => Assert.That(Found(Page.Aliased(Host).NotWatched("time-out", "")), Concludes.CannotTell("time-out"));

    [Test]
    public void A_recording_that_was_cut_cannot_be_told_to_pass() =>
        Assert.That(Found(Page.Aliased(Host).Happening("cut", "more than 5000 requests")), Concludes.CannotTell("recorder-gap", "more than 5000 requests"));
}
