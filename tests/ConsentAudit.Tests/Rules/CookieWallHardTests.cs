using ConsentAudit.Audit;
using ConsentAudit.Evidence;
using ConsentAudit.Rules;
using NUnit.Framework;

namespace ConsentAudit.Tests.Rules;

public sealed class CookieWallHardTests
{
    [Test]
    public void No_banner_is_no_matter_of_this_rule() => Assert.That(Found(Seen.Page()), Concludes.NotApplicable);


    private static Seen Wall(params string[] buttons) => Seen.Banner("Tout accepter").NotRefused("no-reject")
        .Over($"<div fixed at='0 0 1366 768' id='bandeau'><p>{Seen.Plain}</p>{string.Concat(buttons.Select(b => $"<button>{b}</button>"))}</div>");

    [Test]
    public void A_banner_that_leaves_the_page_open_is_no_wall() => Assert.That(Found(Seen.Saying(Seen.Plain, "Tout accepter")), Concludes.NotApplicable);

    [Test]
    public void A_wall_that_only_lets_accept_fails() => Assert.That(Found(Wall("Tout accepter")), Concludes.Fail("control", "Tout accepter"));

    [TestCase("Tout refuser")]
    [TestCase("Continuer sans accepter")]
    public void A_wall_with_a_refusal_passes(string label) => Assert.That(Found(Wall("Tout accepter", label)), Concludes.Pass & Concludes.Says(label, label));

    [Test]
    public void A_wall_that_sells_is_for_a_person() => Assert.That(Found(Wall("Tout accepter", "S’abonner pour 2 €")), Concludes.Review);

    [Test]
    public void A_cross_may_be_a_way() => Assert.That(Found(Wall("Tout accepter", "Fermer")), Concludes.Review);

    [Test]
    public void Settings_that_nobody_saw_may_hold_a_refusal() => Assert.That(Found(Wall("Tout accepter", "Paramétrer")).Verdict, Is.EqualTo(Verdict.CannotTell));

    [Test]
    public void A_control_that_was_not_understood_may_be_one() => Assert.That(Found(Wall("Tout accepter", "Grenouille bleue")), Concludes.NotUnderstood("Grenouille bleue"));

    [Test]
    public void Markup_alone_does_not_accuse() => Assert.That(
        Found(Seen.Banner("Tout accepter").NotRefused("no-reject").Over($"<div fixed id='bandeau' role='dialog' aria-modal='true'><p>{Seen.Plain}</p><button>Tout accepter</button></div>")),
        Concludes.Review);

    private static Finding Found(Seen page) => Judge.By<CookieWallHard>(page);
}
