using ConsentAudit.Audit;
using ConsentAudit.Evidence;
using ConsentAudit.Rules;
using NUnit.Framework;

namespace ConsentAudit.Tests.Rules;

public sealed class RefusalSecondWallTests
{
    private const string Yes = "Tout accepter";
    private const string No = "Continuer sans accepter";

    private static readonly string[] Rest = [Moment.Reload, Moment.NextPage, Moment.Return];

    private static Finding Found(Seen page) => Judge.By<RefusalSecondWall>(page);

    private static Seen Refused => Seen.Banner(Yes, No).Refused(No);

    [Test]
    public void No_banner_is_no_matter_of_this_rule() => Assert.That(Found(Seen.Page()), Concludes.NotApplicable);

    [Test]
    public void A_refusal_after_which_nothing_asks_passes() => Assert.That(
        Found(Refused.NothingAt(Moment.AfterReject, Moment.Reload, Moment.NextPage, Moment.Return)),
        Concludes.Pass & Concludes.Says("4 photographie(s)", "4 photograph(s)"));

    [TestCase(Moment.AfterReject)]
    [TestCase(Moment.Reload)]
    [TestCase(Moment.NextPage)]
    [TestCase(Moment.Return)]
    public void Another_layer_that_blocks_and_asks_again_fails(string moment)
    {
        var finding = Found(Refused.LayerAt(moment, modal: true, "J’accepte finalement les cookies"));
        Assert.That(finding, Concludes.Fail("control", "J’accepte finalement les cookies") & Concludes.Shows("control", No));
        Assert.That(finding.Exhibits.Select(e => e.File), Has.Some.EqualTo($"shots/Refusing-{moment}.png"));
        Assert.That(finding.Exhibits.Select(e => e.Kind), Has.Member("banner"));
    }

    [Test]
    public void One_that_leaves_the_page_usable_is_for_a_person() =>
        Assert.That(Found(Refused.LayerAt(Moment.AfterReject, modal: false, "J’accepte finalement les cookies")), Concludes.Review & Concludes.Says("ne bloque pas", "does not block"));

    [Test]
    public void One_with_a_paid_offer_is_for_a_person_and_never_fails()
    {
        var paid = Concludes.Review & Concludes.Says("offre payante", "paid offer");
        Assert.That(Found(Refused.LayerAt(Moment.AfterReject, modal: true, "J’accepte finalement les cookies", "S’abonner pour 2,99 €")), paid);
        Assert.That(Found(Refused.LayerAt(Moment.AfterReject, modal: true, Yes, "S’abonner pour 2,99 €")), paid, "the first banner had no such offer");
    }

    [Test]
    public void The_same_banner_again_is_no_second_wall() =>
        Assert.That(Found(Refused.NothingAt(Moment.AfterReject).LayerAt(Moment.Reload, modal: true, "TOUT ACCEPTER", "Autre chose")), Concludes.Pass);

    [Test]
    public void A_layer_that_asks_for_nothing_is_none() =>
        Assert.That(Found(Refused.NothingAt(Rest).LayerAt(Moment.AfterReject, modal: true, "Gérer mes cookies")), Concludes.Pass);

    [Test]
    public void One_that_stood_beside_the_first_from_the_beginning_did_not_come_after_the_refusal()
    {
        Seen Two() => Refused.NothingAt(Rest).Showing(() => Photo.InTheMiddle("dialog", "fixed", null, Photo.Paragraph("Ce site utilise des cookies, avec votre consentement, pour la publicité."), Photo.Button("J’accepte les cookies")));
        Assert.That(Found(Two().LayerAt(Moment.AfterReject, modal: true, "J’accepte les cookies")), Concludes.Pass);
        Assert.That(Found(Two().LayerAt(Moment.AfterReject, modal: true, "Tout autoriser")), Concludes.Fail("control", "Tout autoriser"));
    }

    [Test]
    public void What_the_visit_saw_is_for_a_person_where_no_photograph_shows_it() =>
        Assert.That(Found(Refused.NothingAt(Moment.AfterReject).AfterRefusal("second-wall", "Abonnez-vous")), Concludes.Review & Concludes.Says("Abonnez-vous", "Abonnez-vous"));

    [TestCase(true)]
    [TestCase(false)]
    public void A_refusal_that_led_to_a_paid_offer_is_for_a_person(bool observed) => Assert.That(
        Found(Refused.AfterRefusal("led-to-subscription", No, observed)),
        Concludes.Review & Concludes.Shows("control", No) & Concludes.Says("offre payante", "paid offer"));

    [Test]
    public void What_was_not_seen_to_the_end_cannot_be_told()
    {
        Assert.That(Found(Refused), Concludes.CannotTell("unseen-after"));
        Assert.That(Found(Refused.NothingAt(Moment.AfterReject).AfterRefusal("reload-failed", "HTTP 500")), Concludes.CannotTell("reload-failed", "HTTP 500"));
        Assert.That(Found(Seen.Banner(Yes, No).NotRefused("not-asked")), Concludes.CannotTell("not-asked"));
        Assert.That(Found(Seen.Banner(Yes, No).RefusedUnseen(No).NothingAt(Moment.AfterReject)), Concludes.CannotTell("refusal-unverified", No));
    }

    [Test]
    public void A_visit_that_did_not_see_the_banner_cannot_be_told() =>
        Assert.That(Found(Seen.Banner(Yes, No).BannerOnlyWhenAccepting()), Concludes.CannotTell("visits-disagree"));
}
