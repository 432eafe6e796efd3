using ConsentAudit.Audit;
using ConsentAudit.Evidence;
using ConsentAudit.Rules;
using NUnit.Framework;

namespace ConsentAudit.Tests.Rules;

public sealed class RejectLabelExplicitTests
{
    [Test]
    public void No_banner_is_no_matter_of_this_rule() => Assert.That(Found(Seen.Page()), Concludes.NotApplicable);


    [TestCase("Tout refuser")]
    [TestCase("Refuser")]
    [TestCase("Continuer sans accepter")]
    [TestCase("Uniquement les cookies nécessaires")]
    public void A_refusal_that_says_so_passes(string label) =>
        Assert.That(Found(Seen.Banner("Tout accepter", label)), Concludes.Pass & Concludes.Shows("control", label));

    [TestCase("Non merci")]
    [TestCase("Plus tard")]
    [TestCase("Je décline les finalités non essentielles")]
    public void Vague_words_are_for_a_person(string label) =>
        Assert.That(Found(Seen.Banner("Tout accepter", label)), Concludes.Review & Concludes.Says(label, label) & Concludes.Shows("control", label));

    [Test]
    public void A_clear_refusal_beside_a_vague_one_passes() => Assert.That(Found(Seen.Banner("Tout accepter", "Non merci", "Tout refuser")), Concludes.Pass);

    [Test]
    public void Without_a_refusal_there_is_no_label_to_judge() => Assert.That(Found(Seen.Banner("Tout accepter")), Concludes.NotApplicable);

    [Test]
    public void A_control_that_was_not_understood_may_be_the_refusal() => Assert.That(Found(Seen.Banner("Tout accepter", "Grenouille bleue")), Concludes.NotUnderstood("Grenouille bleue"));

    [Test]
    public void A_refusal_in_the_settings_is_read_there() =>
        Assert.That(SecondLayer.By<RejectLabelExplicit>(Seen.Banner("Tout accepter", "Paramétrer").Panel("Vos choix", ["Tout refuser"], SecondLayer.Switch("Publicité"))), Concludes.Pass);

    [Test]
    public void A_refusal_that_is_called_an_acceptance_fails() => Assert.That(
        SecondLayer.By<RejectLabelExplicit>(Seen.Banner("Tout accepter", "Paramétrer").RefusedBy("settings:Paramétrer", "switch:Publicité", "save:Accepter").Panel("Vos choix", ["Accepter"], SecondLayer.Switch("Publicité"))),
        Concludes.Fail("control", "Accepter"));

    [Test]
    public void One_that_is_called_saving_does_not() => Assert.That(
        SecondLayer.By<RejectLabelExplicit>(Seen.Banner("Tout accepter", "Paramétrer").RefusedBy("settings:Paramétrer", "switch:Publicité", "save:Enregistrer").Panel("Vos choix", ["Enregistrer"], SecondLayer.Switch("Publicité"))),
        Concludes.NotApplicable);

    [Test]
    public void A_cross_that_is_said_to_refuse_is_for_a_person() => Assert.That(
        Found(Seen.Banner("Tout accepter", "Fermer").With(() => Photo.Paragraph("Fermer ce bandeau vaut refus des cookies."))),
        Concludes.Review);

    private static Finding Found(Seen page) => Judge.By<RejectLabelExplicit>(page);
}
