using ConsentAudit.Audit;
using ConsentAudit.Rules;
using NUnit.Framework;

namespace ConsentAudit.Tests.Rules;

public sealed class A11yFocusVisibleTests
{
    private static Seen Page => Seen.Banner("Tout accepter", "Tout refuser");

    private static Finding Found(Seen page) => Judge.By<A11yFocusVisible>(page);

    [Test]
    public void Both_marked_pass() => Assert.That(Found(Page.ByKeyboard(true, 0, "accept:Tout accepter:2:marked", "reject:Tout refuser:3:marked")), Concludes.Pass);

    [Test]
    public void The_acceptance_alone_marked_fails() => Assert.That(
        Found(Page.ByKeyboard(true, 0, "accept:Tout accepter:2:marked", "reject:Tout refuser:3:unmarked")),
        Concludes.Fail("control", "Tout refuser"));

    [TestCase("unmarked", "unmarked")]
    [TestCase("unmarked", "marked")]
    public void An_acceptance_that_is_not_marked_is_for_a_person(string accept, string reject) =>
        Assert.That(Found(Page.ByKeyboard(true, 0, $"accept:Tout accepter:2:{accept}", $"reject:Tout refuser:3:{reject}")), Concludes.Review);

    [Test]
    public void What_was_not_compared_or_not_reached_is_not_told()
    {
        Assert.That(Found(Page.ByKeyboard(true, 0, "accept:Tout accepter:2:marked", "reject:Tout refuser:3")), Concludes.CannotTell("focus-not-compared"));
        Assert.That(Found(Page.ByKeyboard(true, 0, "accept:Tout accepter:2:marked")), Concludes.CannotTell("focus-not-compared"));
    }
}
