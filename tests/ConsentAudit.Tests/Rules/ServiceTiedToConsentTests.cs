using ConsentAudit.Audit;
using ConsentAudit.Evidence;
using ConsentAudit.Rules;
using NUnit.Framework;

namespace ConsentAudit.Tests.Rules;

public sealed class ServiceTiedToConsentTests
{
    private const string Words = "Les commentaires utilisent Facebook : ils s’affichent si vous autorisez les réseaux sociaux.";

    private static Seen Both => Seen.Banner("Tout accepter", "Tout refuser").Accepted("Tout accepter").Refused("Tout refuser");

    private static Seen Tied => Both.OfferedAfterAcceptance(Frame()).OfferedAfterRefusal(Photo.Paragraph(Words));

    [Test]
    public void No_banner_is_no_matter_of_this_rule() => Assert.That(Found(Seen.Page()), Concludes.NotApplicable);

    [Test]
    public void A_service_that_both_get_passes()
    {
        Assert.That(Found(Both.OfferedAfterAcceptance(Frame()).OfferedAfterRefusal(Frame())), Concludes.Pass);
        Assert.That(Found(Both.OfferedAfterAcceptance().OfferedAfterRefusal()), Concludes.Pass);
    }

    [Test]
    public void A_service_that_is_withheld_is_for_a_person()
    {
        var finding = Found(Tied);
        Assert.That(finding, Concludes.Review & Concludes.Says("les commentaires, Facebook comments (www.facebook.com)", "the comments, Facebook comments (www.facebook.com)"));
        Assert.That(finding, Concludes.Says("message en sa place\u00A0: «\u00A0Les commentaires utilisent Facebook", "message in its place: “Les commentaires utilisent Facebook"));
        Assert.That(finding, Concludes.Shows("page", "Facebook comments (www.facebook.com)") & Concludes.Shows("page", Words));
        Assert.That(finding.Exhibits.Select(e => e.File), Is.EqualTo(new[] { "shots/Accepting-after-accept.png", "shots/Refusing-after-reject.png" }));
    }

    [Test]
    public void It_is_told_whether_the_banner_spoke_of_it()
    {
        Assert.That(Found(Tied), Concludes.Says("aucune mention préalable dans le bandeau", "not mentioned beforehand in the banner"));
        Assert.That(
            Found(Tied.With(() => Photo.Paragraph("Si vous refusez, vous ne pourrez pas commenter les articles."))),
            Concludes.Says("mention préalable dans le bandeau ou ses réglages\u00A0: «\u00A0Si vous refusez, vous ne pourrez pas commenter", "beforehand in the banner or its settings: “Si vous refusez"));
    }

    [Test]
    public void It_is_told_whether_one_purpose_brings_it_back()
    {
        Assert.That(Found(Tied), Concludes.Says("n’a pas pu être observé", "could not be observed"));
        Assert.That(
            Found(Tied.Granted("Réseaux sociaux", observed: true, Frame())),
            Concludes.Says("autorisée\u00A0: «\u00A0Réseaux sociaux\u00A0»", "back when one purpose alone is granted: “Réseaux sociaux”") & !Concludes.Says("pas de retour", "not back"));
        Assert.That(Found(Tied.Granted("Réseaux sociaux", observed: true, Photo.Paragraph(Words))), Concludes.Says("pas de retour", "not back when one purpose alone is granted"));
        Assert.That(Found(Tied.Granted("Réseaux sociaux", observed: false, Frame())), Concludes.Says("n’a pas pu être observé", "could not be observed"));
    }

    [Test]
    public void An_advertisement_is_no_service() =>
        Assert.That(Found(Both.OfferedAfterAcceptance(Frame("https://ad.doubleclick.net/ddm/adi")).OfferedAfterRefusal()), Concludes.Pass);

    [Test]
    public void What_was_not_photographed_or_not_whole_cannot_be_told()
    {
        Assert.That(Found(Both), Concludes.CannotTell("page-unseen", new Text("après l’acceptation", "after the acceptance")));
        Assert.That(Found(Both.OfferedAfterAcceptance()), Concludes.CannotTell("unseen-after"));
        Assert.That(Found(Both.OfferedAfterAcceptance().OfferedAfterRefusal().CutAfterAcceptance()), Concludes.CannotTell("page-cut", new Text("après l’acceptation", "after the acceptance")));
    }

    [Test]
    public void A_choice_that_was_not_verified_proves_nothing()
    {
        var unseen = Seen.Banner("Tout accepter", "Tout refuser").Accepted("Tout accepter").RefusedUnseen("Tout refuser");
        Assert.That(Found(unseen.OfferedAfterAcceptance(Frame()).OfferedAfterRefusal()), Concludes.CannotTell("refusal-unverified", "Tout refuser"));
        Assert.That(Found(Seen.Banner("Tout accepter").Accepted("Tout accepter").NotRefused("no-reject")), Concludes.CannotTell("no-reject"));
    }

    [Test]
    public void Behind_a_second_wall_nothing_passes() =>
        Assert.That(Found(Both.OfferedAfterAcceptance().OfferedAfterRefusal().AfterRefusal("second-wall", "Abonnez-vous")), Concludes.CannotTell("second-wall", "Abonnez-vous"));

    private static Finding Found(Seen page) => Judge.By<ServiceTiedToConsent>(page);

    private static PhotoElement Frame(string url = "https://www.facebook.com/plugins/feedback.php") => Photo.InTheMiddle("iframe", "static", url);
}
