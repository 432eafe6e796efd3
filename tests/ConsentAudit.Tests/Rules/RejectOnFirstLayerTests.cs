using ConsentAudit.Audit;
using ConsentAudit.Evidence;
using ConsentAudit.Rules;
using NUnit.Framework;

namespace ConsentAudit.Tests.Rules;

public sealed class RejectOnFirstLayerTests
{
    private static Finding Found(Seen page) => Judge.By<RejectOnFirstLayer>(page);

    private const string Necessary = "Uniquement les cookies nécessaires";

    [Test]
    public void A_cross_stands_for_a_refusal_in_Italy_and_not_in_France()
    {
        var page = Seen.Banner("Tout accepter", "Paramétrer", "×");
        Assert.That(Judge.By<RejectOnFirstLayer>(page, "it"), Concludes.Pass & Concludes.Says("vaille refus", "stand for a refusal"));
        Assert.That(Found(page), Concludes.Fail("control", "Tout accepter"));
        Assert.That(Judge.By<RejectOnFirstLayer>(Seen.Banner("Tout accepter", "Paramétrer"), "it"), Concludes.Fail("control", "Tout accepter"));
    }

    [Test]
    public void No_banner_is_no_matter_of_this_rule() => Assert.That(Found(Seen.Page()), Concludes.NotApplicable);

    [TestCase("OK")]
    [TestCase("Tout refuser")]
    public void Where_nothing_is_to_be_accepted_there_is_nothing_to_refuse(string label) =>
        Assert.That(Found(Seen.Banner(label)), Concludes.NotApplicable);

    [TestCase("Tout refuser")]
    [TestCase("Continuer sans accepter")]
    public void A_clear_refusal_beside_the_acceptance_passes(string refusal)
    {
        var finding = Found(Seen.Banner("Tout accepter", refusal));
        Assert.That(finding, Concludes.Pass);
        Assert.That(finding, Concludes.Shows("control", refusal));
        Assert.That(finding, Concludes.Says($"(«\u00A0{refusal}\u00A0») à côté de «\u00A0Tout accepter\u00A0»", $"(“{refusal}”) beside “Tout accepter”"));
    }

    [TestCase("Paramétrer")]
    [TestCase("Fermer")]
    [TestCase("Nos partenaires")]
    public void Nothing_that_refuses_beside_the_acceptance_fails(string other)
    {
        var finding = Found(Seen.Banner("Tout accepter", other));
        Assert.That(finding, Concludes.Fail("control", "Tout accepter"));
        Assert.That(finding, Concludes.Shows("control", other));
    }

    [Test]
    public void An_acceptance_all_alone_fails() => Assert.That(Found(Seen.Banner("Tout accepter")), Concludes.Fail("control", "Tout accepter"));

    [Test]
    public void A_link_to_the_policy_is_no_refusal_and_no_riddle() => Assert.That(
        Found(Seen.Banner("Tout accepter").With(() => Photo.Link("Notre charte des grenouilles", "https://www.journal.example/charte"))),
        Concludes.Fail("control", "Tout accepter"));

    [TestCase("Non merci")]
    [TestCase("Je décline les finalités non essentielles")]
    public void A_refusal_in_vague_words_is_for_a_person(string refusal)
    {
        Assert.That(Found(Seen.Banner("Tout accepter", refusal)), Concludes.Review & Concludes.Shows("control", refusal));
        Assert.That(Found(Seen.Banner("Tout accepter", refusal).Refused(refusal)), Concludes.Review);
    }

    [Test]
    public void Vague_words_beside_clear_ones_do_no_harm() => Assert.That(Found(Seen.Banner("Tout accepter", "Non merci", "Tout refuser")), Concludes.Pass);

    [Test]
    public void A_refusal_in_the_middle_of_a_sentence_is_for_a_person() => Assert.That(
        Found(Seen.Banner("Tout accepter").With(() => Photo.Sentence("Vous pouvez également ", "continuer sans accepter", " et lire nos articles."))),
        Concludes.Review & Concludes.Shows("control", "continuer sans accepter"));

    [Test]
    public void Necessary_only_passes_where_it_was_seen_to_refuse()
    {
        Assert.That(Found(Seen.Banner("Tout accepter", Necessary).Refused(Necessary)), Concludes.Pass);
        Assert.That(Found(Seen.Banner("Tout accepter", Necessary)), Concludes.Review);
        Assert.That(Found(Seen.Banner("Tout accepter", Necessary).RefusedInVain(Necessary)), Concludes.Review);
        Assert.That(Found(Seen.Banner("Tout accepter", Necessary).RefusedUnseen(Necessary)), Concludes.Review);
    }

    [TestCase("Refuser et s’abonner")]
    [TestCase("S’abonner pour 2,99 €")]
    public void Consent_or_pay_is_for_a_person_and_never_fails(string paid)
    {
        var finding = Found(Seen.Banner("Tout accepter", paid).NotRefused("paid-refusal"));
        Assert.That(finding, Concludes.Review & Concludes.Shows("control", paid));
        Assert.That(finding, Concludes.Says("est payant", "is against payment"));
    }

    [Test]
    public void A_free_refusal_beside_a_paid_offer_passes() =>
        Assert.That(Found(Seen.Banner("Tout accepter", "S’abonner pour 2,99 €", "Tout refuser")), Concludes.Pass);

    [Test]
    public void A_control_that_is_not_understood_may_be_the_refusal_and_nothing_fails()
    {
        Assert.That(Found(Seen.Banner("Tout accepter", "Grenouille bleue")), Concludes.NotUnderstood("Grenouille bleue"));
        Assert.That(Found(Seen.Banner("Grenouille bleue")), Concludes.NotUnderstood("Grenouille bleue"));
    }

    [Test]
    public void Beside_a_clear_refusal_it_does_not_matter() => Assert.That(Found(Seen.Banner("Tout accepter", "Tout refuser", "Grenouille bleue")), Concludes.Pass);

    [Test]
    public void Closing_that_refuses_by_the_banners_own_words_is_for_a_person()
    {
        Func<PhotoNode> words = () => Photo.Paragraph("Fermer ce bandeau vaut refus.");
        Assert.That(Found(Seen.Banner("Tout accepter", "Fermer").With(words)), Concludes.Review & Concludes.Shows("control", "Fermer"));
        Assert.That(Found(Seen.Banner("Tout accepter", "×").With(words)), Concludes.Review);
        Assert.That(Found(Seen.Banner("Tout accepter", "Paramétrer").With(words)), Concludes.Fail("control", "Paramétrer"), "there is nothing to close");
    }

    [Test]
    public void A_page_that_was_not_watched_cannot_be_told() =>
        Assert.That(Found(Seen.Banner("Tout accepter").NotWatched("time-out", "")), Concludes.CannotTell("time-out"));

    [Test]
    public void A_refusal_under_another_layer_is_no_offer_and_no_failure()
    {
        Assert.That(Found(Covered("Tout refuser", "absolute")), Concludes.Review & Concludes.Shows("control", "Tout refuser"));
        Assert.That(Found(Covered("Tout refuser", "absolute")), Concludes.Says("un autre élément de la page le recouvrait", "something else on the page lay over it"));

        // What lies under nothing that was seen is hidden, whatever the reason; and what is covered must be a refusal.
        Assert.That(Found(Covered("Tout refuser", "static")), Concludes.Fail("control", "Tout accepter"));
        Assert.That(Found(Covered("Nos partenaires", "absolute")), Concludes.Fail("control", "Tout accepter"));
    }

    private static Seen Covered(string label, string position) => Seen.Banner("Tout accepter")
        .With(() => Under(label))
        .Showing(() => new PhotoElement { Tag = "div", Box = new Box(600, 600, 400, 160), Style = PhotoStyle.Plain with { Position = position } });

    private static PhotoElement Under(string label)
    {
        var button = new PhotoElement { Tag = "button", Box = new Box(700, 650, 120, 40), Hidden = "covered", Clickable = true };
        button.Add(new PhotoText { Text = label, Hidden = "covered" });
        return button;
    }
}
