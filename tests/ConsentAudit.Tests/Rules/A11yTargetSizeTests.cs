using ConsentAudit.Audit;
using ConsentAudit.Evidence;
using ConsentAudit.Rules;
using NUnit.Framework;

namespace ConsentAudit.Tests.Rules;

public sealed class A11yTargetSizeTests
{
    private static readonly Box Large = new(40, 640, 200, 44);

    private static Finding Found(Seen page) => Judge.By<A11yTargetSize>(page);

    private static Seen Sized(Box accept, Box reject, Box settings) => Drawn.Pair(() => Drawn.Button("Tout accepter", box: accept), () => Drawn.Button("Tout refuser", box: reject))
        .With(() => Drawn.Button("Paramétrer", box: settings));

    [Test]
    public void The_rule_has_the_id_that_the_trade_knows() => Assert.That(RuleBook.IdOf(typeof(A11yTargetSize)), Is.EqualTo("a11y-target-size"));

    [Test]
    public void Without_both_choices_other_rules_speak()
    {
        Assert.That(Found(Seen.Page()), Concludes.NotApplicable);
        Assert.That(Found(Seen.Banner("Tout accepter", "Paramétrer")), Concludes.NotApplicable);
    }

    [TestCase(24, 24)]
    [TestCase(23.6, 40)]
    [TestCase(200, 44)]
    public void A_refusal_that_is_large_enough_passes(double width, double height) =>
        Assert.That(Found(Sized(Large, new Box(260, 640, width, height), new Box(260, 690, 80, 16))), Concludes.Pass);

    [Test]
    public void A_small_one_far_from_the_others_passes() => Assert.That(Found(Sized(Large, new Box(260, 640, 80, 16), new Box(260, 700, 80, 16))), Concludes.Pass);

    [Test]
    public void A_small_one_beside_others_fails_where_the_acceptance_is_large() => Assert.That(
        Found(Sized(Large, new Box(260, 640, 80, 16), new Box(260, 658, 80, 16))),
        Concludes.Fail("control", "Tout refuser") & Concludes.Says("(80\u00A0×\u00A016\u00A0px)", "(80\u00A0×\u00A016\u00A0px)"));

    [Test]
    public void Where_both_are_small_it_is_for_a_person() =>
        Assert.That(Found(Sized(new Box(260, 622, 80, 16), new Box(260, 640, 80, 16), new Box(260, 658, 80, 16))), Concludes.Review);

    [Test]
    public void A_link_in_a_sentence_is_excepted() => Assert.That(
        Found(Seen.Banner("Tout accepter").With(() => Drawn.Box(
            new Box(40, 600, 900, 20),
            Drawn.Bare,
            new PhotoText { Text = "Vous pouvez aussi " },
            Drawn.Button("continuer sans accepter", Drawn.Link, new Box(150, 600, 160, 18), tag: "a", attributes: ("href", "#")),
            new PhotoText { Text = " ou lire " },
            Drawn.Button("la charte", Drawn.Link, new Box(150, 618, 160, 18), tag: "a", attributes: ("href", "/charte"))))),
        Concludes.NotApplicable & Concludes.Says("un lien dans une phrase", "a link within a sentence"));

    [Test]
    public void Beside_a_control_that_was_not_understood_nothing_fails() => Assert.That(
        Found(Sized(Large, new Box(260, 640, 80, 16), new Box(260, 658, 80, 16)).With(() => Drawn.Button("Grenouille bleue", box: new Box(600, 640, 200, 44)))),
        Concludes.NotUnderstood("Grenouille bleue"));
}
