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
}
