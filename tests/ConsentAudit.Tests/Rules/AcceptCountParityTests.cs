using ConsentAudit.Audit;
using ConsentAudit.Evidence;
using ConsentAudit.Rules;
using NUnit.Framework;

namespace ConsentAudit.Tests.Rules;

public sealed class AcceptCountParityTests
{
    private const string Yes = "Tout accepter";
    private const string No = "Tout refuser";

    private static Finding Found(Seen page) => Judge.By<AcceptCountParity>(page);

    [Test]
    public void Without_both_choices_other_rules_speak()
    {
        Assert.That(Found(Seen.Page()), Concludes.NotApplicable);
        Assert.That(Found(Seen.Banner(Yes, "Accepter et fermer")), Concludes.NotApplicable);
        Assert.That(Found(Seen.Banner(No)), Concludes.NotApplicable);
    }

    [TestCase(Yes, No)]
    [TestCase(Yes, No, "Paramétrer")]
    [TestCase(Yes, No, "Continuer sans accepter")]
    [TestCase(Yes, "Accepter et fermer", No, "Continuer sans accepter")]
    public void Refusing_as_often_as_accepting_passes(params string[] buttons) => Assert.That(Found(Seen.Banner(buttons)), Concludes.Pass);

    [Test]
    public void Accepting_more_often_fails() => Assert.That(
        Found(Seen.Banner(Yes, "Accepter et fermer", No)),
        Concludes.Fail("control", "Accepter et fermer") & Concludes.Shows("control", No) & Concludes.Says("accepter 2 fois", "accept 2 time(s)"));

    [Test]
    public void A_cross_that_accepts_is_an_acceptance() => Assert.That(
        Found(Seen.Banner(Yes, No).With(() => Drawn.Button("×", attributes: ("aria-label", "Accepter et fermer")))),
        Concludes.Fail("control", Yes));

    [Test]
    public void A_plain_cross_is_none() => Assert.That(Found(Seen.Banner(Yes, No, "×")), Concludes.Pass);

    [Test]
    public void The_same_button_twice_in_one_place_is_one()
    {
        Assert.That(Found(Seen.Banner(Yes, Yes, No)), Concludes.Pass);
        Assert.That(Found(Seen.Banner(Yes, No).With(() => Drawn.Button(Yes, box: new Box(900, 570, 200, 44)))), Concludes.Fail("control", Yes), "in two places it is two");
    }

    [Test]
    public void A_link_in_a_sentence_is_for_a_person() => Assert.That(
        Found(Seen.Banner(Yes, No).With(() => Photo.Sentence("Le plus simple est encore de ", "accepter et continuer", " et de lire nos articles."))),
        Concludes.Review);

    [Test]
    public void A_control_that_was_not_understood_may_be_a_refusal() =>
        Assert.That(Found(Seen.Banner(Yes, "Accepter et fermer", No, "Grenouille bleue")), Concludes.NotUnderstood("Grenouille bleue"));
}
