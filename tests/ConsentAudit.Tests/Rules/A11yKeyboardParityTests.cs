using ConsentAudit.Audit;
using ConsentAudit.Rules;
using NUnit.Framework;

namespace ConsentAudit.Tests.Rules;

public sealed class A11yKeyboardParityTests
{
    private static Seen Page => Seen.Banner("Tout accepter", "Tout refuser");

    private static Finding Found(Seen page) => Judge.By<A11yKeyboardParity>(page);

    [Test]
    public void Both_reached_and_a_key_that_works_pass() => Assert.That(
        Found(Page.ByKeyboard(true, 0, "accept:Tout accepter:2", "reject:Tout refuser:3")),
        Concludes.Pass & Concludes.Says("après 2 pressions", "after 2 presses"));

    [Test]
    public void A_refusal_that_is_never_reached_fails() => Assert.That(
        Found(Page.ByKeyboard(false, 0, "accept:Tout accepter:2")),
        Concludes.Fail("control", "Tout accepter, Tab 2") & Concludes.Says("Tout refuser", "Tout refuser"));

    [Test]
    public void Where_the_focus_could_not_be_told_nothing_is() => Assert.That(Found(Page.ByKeyboard(false, 4, "accept:Tout accepter:2")), Concludes.CannotTell("focus-unread", "4"));

    [TestCase("accept:Tout accepter:2", "reject:Tout refuser:7", Verdict.Pass)]
    [TestCase("accept:Tout accepter:2", "reject:Tout refuser:8", Verdict.Review)]
    [TestCase("reject:Tout refuser:1", "accept:Tout accepter:40", Verdict.Pass)]
    public void A_refusal_far_behind_is_for_a_person(string first, string second, Verdict verdict) =>
        Assert.That(Found(Page.ByKeyboard(true, 0, first, second)).Verdict, Is.EqualTo(verdict));

    [Test]
    public void A_refusal_on_which_no_key_works_is_for_a_person() => Assert.That(
        Found(Page.ByKeyboard(false, 0, "accept:Tout accepter:2", "reject:Tout refuser:3")),
        Concludes.Review & Concludes.Says("ni Entrée ni Espace", "neither Enter nor Space"));

    [Test]
    public void A_banner_that_no_key_reaches_is_for_a_person() => Assert.That(Found(Page.ByKeyboard(false, 0)), Concludes.Review & Concludes.Says("sans souris", "without a mouse"));

    [Test]
    public void Without_a_refusal_on_the_first_layer_there_is_nothing_to_compare() =>
        Assert.That(Found(Seen.Banner("Tout accepter", "Paramétrer").ByKeyboard(false, 0, "accept:Tout accepter:1")), Concludes.NotApplicable);
}
