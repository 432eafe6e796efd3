using ConsentAudit.Audit;
using ConsentAudit.Evidence;
using ConsentAudit.Rules;
using NUnit.Framework;

namespace ConsentAudit.Tests.Rules;

public sealed class RejectClickParityTests
{
    private static Finding Found(Seen page) => Judge.By<RejectClickParity>(page);

    private const string Yes = "Tout accepter";
    private const string No = "Tout refuser";

    private static Seen Two => Seen.Banner(Yes, No);

    [Test]
    public void No_banner_is_no_matter_of_this_rule() => Assert.That(Found(Seen.Page()), Concludes.NotApplicable);

    [TestCase("OK")]
    [TestCase(No)]
    public void Where_nothing_is_to_be_accepted_there_is_nothing_to_compare(string label) => Assert.That(Found(Seen.Banner(label)), Concludes.NotApplicable);

    [Test]
    public void Both_choices_made_with_one_click_each_pass()
    {
        var finding = Found(Two.Accepted(Yes).Refused(No));
        Assert.That(finding, Concludes.Pass & Concludes.Says("Refuser a demandé 1 action(s) et accepter 1.", "Refusing took 1 action(s) and accepting 1."));
        Assert.That(finding, Concludes.Shows("control", Yes) & Concludes.Shows("control", No));
    }

    [Test]
    public void A_next_page_that_was_not_seen_changes_no_number_of_clicks() =>
        Assert.That(Found(Two.Accepted(Yes).Refused(No).NextPageMissing("HTTP 500")), Concludes.Pass);

    [Test]
    public void A_refusal_that_left_the_banner_cannot_be_told() =>
        Assert.That(Found(Two.Accepted(Yes).RefusedInVain(No)), Concludes.CannotTell("banner-stayed", No));

    [Test]
    public void An_acceptance_that_left_the_banner_cannot_be_told() =>
        Assert.That(Found(Two.AcceptedInVain(Yes).Refused(No)), Concludes.CannotTell("banner-stayed", Yes));

    [Test]
    public void An_effect_that_nobody_saw_cannot_be_told()
    {
        Assert.That(Found(Two.Accepted(Yes).RefusedUnseen(No)), Concludes.CannotTell("refusal-unverified", No));
        Assert.That(Found(Two.AcceptedUnseen(Yes).Refused(No)), Concludes.CannotTell("acceptance-unverified", Yes));
    }

    [Test]
    public void A_choice_that_was_not_asked_for_cannot_be_told()
    {
        Assert.That(Found(Two.Accepted(Yes)), Concludes.CannotTell("not-asked"));
        Assert.That(Found(Two.Refused(No)), Concludes.CannotTell("not-asked"));
    }

    [Test]
    public void A_control_that_could_not_be_clicked_cannot_be_told() =>
        Assert.That(Found(Two.Accepted(Yes).NotRefused("control-covered")), Concludes.CannotTell("control-covered"));

    [Test]
    public void No_refusal_on_the_layer_that_accepts_fails()
    {
        var finding = Found(Seen.Banner(Yes, "Paramétrer").Accepted(Yes).NotRefused("no-reject"));
        Assert.That(finding, Concludes.Fail("control", Yes));
        Assert.That(finding, Concludes.Shows("control", "Paramétrer"));
        Assert.That(finding, Concludes.Says("demande 1 action(s)", "takes 1 action(s)") & Concludes.Says("au moins 2", "at least 2"));
    }

    [Test]
    public void It_does_not_fail_where_accepting_was_not_seen_to_work() =>
        Assert.That(Found(Seen.Banner(Yes, "Paramétrer").AcceptedInVain(Yes).NotRefused("no-reject")), Concludes.CannotTell("banner-stayed", Yes));

    [Test]
    public void A_paid_refusal_is_never_clicked_and_nothing_is_compared() =>
        Assert.That(Found(Seen.Banner(Yes, "Refuser et s’abonner").Accepted(Yes).NotRefused("paid-refusal")), Concludes.NotApplicable);

    [Test]
    public void A_free_refusal_beside_a_paid_offer_is_compared() =>
        Assert.That(Found(Seen.Banner(Yes, No, "Refuser et s’abonner").Accepted(Yes).Refused(No)), Concludes.Pass);

    [Test]
    public void A_control_that_is_not_understood_may_be_the_refusal_and_nothing_fails()
    {
        var unclassified = Concludes.CannotTell("unclassified", Concludes.Quoted("Grenouille bleue"));
        Assert.That(Found(Seen.Banner(Yes, "Grenouille bleue").Accepted(Yes).NotRefused("no-reject")), unclassified);
        Assert.That(Found(Seen.Banner("Grenouille bleue")), unclassified);
        Assert.That(Found(Seen.Banner(Yes, No, "Grenouille bleue").Accepted(Yes).Refused(No)), Concludes.Pass);
    }

    [Test]
    public void Closing_that_refuses_by_the_banners_own_words_does_not_fail()
    {
        var closes = Seen.Banner(Yes, "Fermer").Accepted(Yes).NotRefused("no-reject").With(() => Photo.Paragraph("Fermer ce bandeau vaut refus."));
        Assert.That(Found(closes), Concludes.CannotTell("refusal-unverified", Concludes.Quoted("Fermer")));
        Assert.That(Found(Seen.Banner(Yes, "Fermer").Accepted(Yes).NotRefused("no-reject")), Concludes.Fail("control", "Fermer"));
    }

    private static Seen Hidden => Seen.Banner(Yes, "Paramétrer").Accepted(Yes);

    [Test]
    public void A_refusal_by_the_second_layer_fails_and_every_action_is_shown_on_its_picture()
    {
        var finding = Found(Hidden.RefusedBy("settings:Paramétrer", "switch:Publicité", "switch:Mesure d’audience", "save:Enregistrer"));
        Assert.That(finding, Concludes.Fail("control", "Paramétrer") & Concludes.Shows("control", Yes) & Concludes.Shows("control", "Enregistrer"));
        Assert.That(finding, Concludes.Says("Accepter a demandé 1 action(s) et refuser 4", "Accepting took 1 action(s) and refusing 4"));
        Assert.That(finding.Exhibits.Where(e => e.Visit == VisitKind.Refusing).Select(e => (e.What, e.File)), Is.EqualTo(new[]
        {
            ("Paramétrer", "shots/Refusing.png"), ("Publicité", "shots/Refusing-second-layer.png"),
            ("Mesure d’audience", "shots/Refusing-second-layer.png"), ("Enregistrer", "shots/Refusing-second-layer.png"),
        }));
    }

    [Test]
    public void A_refusal_that_asks_to_be_confirmed_fails() =>
        Assert.That(Found(Two.Accepted(Yes).RefusedBy("reject:Tout refuser", "reject:Confirmer")), Concludes.Fail("control", "Confirmer"));

    [Test]
    public void As_many_actions_pass()
    {
        Assert.That(Found(Seen.Banner(Yes, "Paramétrer").AcceptedBy("settings:Paramétrer", "accept:Tout accepter").RefusedBy("settings:Paramétrer", "reject:Tout refuser")), Concludes.Pass);
        Assert.That(Found(Two.Accepted(Yes).RefusedBy("scroll:", "reject:Tout refuser")), Concludes.Pass, "scrolling is no action");
    }

    [Test]
    public void A_way_that_may_be_shorter_is_not_counted()
    {
        var unclear = Seen.Banner(Yes, "Paramétrer", "Grenouille bleue").Accepted(Yes).RefusedBy("settings:Paramétrer", "reject:Tout refuser");
        Assert.That(Found(unclear), Concludes.CannotTell("unclassified", Concludes.Quoted("Grenouille bleue")));
        var closes = Seen.Banner(Yes, "Paramétrer", "Fermer").With(() => Photo.Paragraph("Fermer ce bandeau vaut refus.")).Accepted(Yes).RefusedBy("settings:Paramétrer", "reject:Tout refuser");
        Assert.That(Found(closes), Concludes.CannotTell("refusal-unverified", Concludes.Quoted("Fermer")));
    }

    [Test]
    public void A_free_refusal_in_the_settings_beside_a_paid_offer_is_compared() => Assert.That(
        Found(Seen.Banner(Yes, "Refuser et s’abonner", "Paramétrer").Accepted(Yes).RefusedBy("settings:Paramétrer", "reject:Tout refuser")),
        Concludes.Fail("control", "Paramétrer"));

    [Test]
    public void No_way_in_settings_that_were_read_fails()
    {
        var page = Hidden.NotRefused("no-path", "Paramétrer");
        var words = Concludes.Says("ouverts et lus", "opened and read");
        Assert.That(SecondLayer.By<RejectClickParity>(page.Panel("", ["Tout accepter"])), Concludes.Fail("control", Yes) & words);
        var least = Concludes.Fail("control", Yes) & Concludes.Says("au moins 2", "at least 2");
        Assert.That(SecondLayer.By<RejectClickParity>(page.Panel("", ["Grenouille bleue"])), least, "which may be the way");
        Assert.That(SecondLayer.By<RejectClickParity>(page.Panel("", ["Enregistrer"], SecondLayer.Switch("Publicité"))), least, "it can be saved with nothing chosen");
        Assert.That(SecondLayer.By<RejectClickParity>(page.Panel("", ["Tout refuser"])), least);
        Assert.That(Found(page), least, "nobody read them again");
    }

    [TestCase("settings-not-opened")]
    [TestCase("switches-unread")]
    public void Settings_that_could_not_be_read_take_at_least_one_action_more(string reason) =>
        Assert.That(Found(Hidden.NotRefused(reason, "Paramétrer")), Concludes.Fail("control", "Paramétrer") & Concludes.Says("au moins 2", "at least 2"));

    [Test]
    public void At_least_two_is_no_failure_where_accepting_takes_two() => Assert.That(
        Found(Seen.Banner(Yes, "Paramétrer").AcceptedBy("settings:Paramétrer", "accept:Tout accepter").NotRefused("settings-not-opened", "Paramétrer")),
        Concludes.CannotTell("settings-not-opened", "Paramétrer"));

    [Test]
    public void Where_another_layer_asked_again_the_refusal_was_not_done()
    {
        Assert.That(Found(Two.Accepted(Yes).Refused(No).AfterRefusal("second-wall", "S’abonner")), Concludes.CannotTell("second-wall", "S’abonner"));
        Assert.That(Found(Two.Accepted(Yes).Refused(No).AfterRefusal("return-failed", "HTTP 500")), Concludes.Pass);
    }
}
