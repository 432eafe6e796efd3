using ConsentAudit.Audit;
using ConsentAudit.Evidence;
using ConsentAudit.Rules;
using NUnit.Framework;

namespace ConsentAudit.Tests.Rules;

public sealed class ChoiceLifetimeMaxTests
{
    private static Finding Found(Seen page) => Judge.By<ChoiceLifetimeMax>(page);

    private static Seen Asked => Seen.Banner("Tout accepter", "Tout refuser");

    private static Seen Page => Asked.Refused("Tout refuser").Accepted("Tout accepter");

    private static Seen Kept(double? days, string name = "didomi_token") => Page
        .Cookie(name, phase: Phase.AfterReject, days: days, values: Seen.Constant)
        .Cookie(name, phase: Phase.AfterAccept, days: days, values: Seen.Constant);

    [Test]
    public void No_banner_is_no_matter_of_this_rule() => Assert.That(Found(Seen.Page()), Concludes.NotApplicable);

    [TestCase(null, Verdict.Pass)]
    [TestCase(182, Verdict.Pass)]
    [TestCase(191, Verdict.Pass)]
    [TestCase(192, Verdict.Review)]
    [TestCase(365, Verdict.Review)]
    [TestCase(397, Verdict.Review)]
    [TestCase(400, Verdict.Fail)]
    [TestCase(730, Verdict.Fail)]
    public void Six_months_pass_and_more_than_thirteen_fail(double? days, Verdict verdict) => Assert.That(Found(Kept(days)).Verdict, Is.EqualTo(verdict));

    [TestCase(365, Verdict.Pass)]
    [TestCase(732, Verdict.Pass)]
    [TestCase(800, Verdict.Fail)]
    public void In_Spain_two_years_are_the_longest(double days, Verdict verdict) => Assert.That(Judge.By<ChoiceLifetimeMax>(Kept(days), "es").Verdict, Is.EqualTo(verdict));

    [Test]
    public void The_record_and_its_life_are_told_once() => Assert.That(
        Found(Kept(730)),
        Concludes.Fail("cookie", "didomi_token (730 days)") & Concludes.Says("13\u00A0mois\u00A0: didomi_token, 730\u00A0jours.", "13 months: didomi_token, 730 days."));

    [Test]
    public void A_long_record_beside_a_short_one_is_for_a_person() =>
        Assert.That(Found(Kept(182).Cookie("mtm_consent", phase: Phase.AfterAccept, days: 10_950, values: Seen.Constant)), Concludes.Review & Concludes.Says("mtm_consent", "mtm_consent"));

    [Test]
    public void A_record_by_its_name_alone_is_nothing_to_accuse_with_nor_to_praise()
    {
        Assert.That(Found(Page.Cookie("cookie-shown", phase: Phase.AfterAccept, days: 730, values: Seen.Constant)), Concludes.Review);
        Assert.That(Found(Page.Cookie("cookie-shown", phase: Phase.AfterAccept, days: 30, values: Seen.Constant)), Concludes.CannotTell("no-record"));
        Assert.That(Found(Kept(730, "choix-traceurs")), Concludes.Fail("cookie", "choix-traceurs (730 days)"), "both choices write it");
        Assert.That(Found(Kept(180, "choix-traceurs")), Concludes.Pass);
    }

    [Test]
    public void Another_sites_record_is_no_matter_of_this_rule() =>
        Assert.That(Found(Page.Cookie("CONSENT", ".youtube.com", Phase.AfterAccept, 730)), Concludes.CannotTell("no-record"));

    [Test]
    public void A_storage_without_an_end_tells_nothing()
    {
        var stored = Page.Stored("cmp-choice", phase: Phase.AfterReject, values: Seen.Constant).Stored("cmp-choice", phase: Phase.AfterAccept, values: Seen.Constant);
        Assert.That(Found(stored), Concludes.CannotTell("record-without-end", "cmp-choice"));
        Assert.That(Found(stored.Cookie("didomi_token", phase: Phase.AfterAccept, days: 182)), Concludes.Pass);
    }

    [Test]
    public void One_choice_alone_can_be_told()
    {
        Assert.That(Found(Asked.NotRefused("no-reject").Accepted("Tout accepter").Cookie("didomi_token", phase: Phase.AfterAccept, days: 730)), Concludes.Fail("cookie", "didomi_token (730 days)"));
        Assert.That(Found(Asked.Refused("Tout refuser").Cookie("didomi_token", phase: Phase.AfterReject, days: 182)), Concludes.Pass);
    }

    [Test]
    public void A_choice_that_nobody_saw_working_cannot_be_told()
    {
        Assert.That(Found(Asked.NotRefused("no-reject").AcceptedUnseen("Tout accepter").Cookie("didomi_token", phase: Phase.AfterAccept, days: 730)), Concludes.CannotTell("acceptance-unverified", "Tout accepter"));
        Assert.That(Found(Asked.NotRefused("no-reject").AcceptedInVain("Tout accepter")), Concludes.CannotTell("banner-stayed", "Tout accepter"));
        Assert.That(Found(Asked.Accepting(v => v with { Phases = [v.Phases[0], SeenVisit.Gap(Phase.AfterAccept, "no-banner", null)] })), Concludes.CannotTell("visits-disagree"));
    }
}
