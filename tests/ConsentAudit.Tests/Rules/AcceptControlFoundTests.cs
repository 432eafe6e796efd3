using ConsentAudit.Audit;
using ConsentAudit.Evidence;
using ConsentAudit.Rules;
using NUnit.Framework;

namespace ConsentAudit.Tests.Rules;

public sealed class AcceptControlFoundTests
{
    private static Finding Found(Seen page) => Judge.By<AcceptControlFound>(page);

    [Test]
    public void No_banner_is_no_matter_of_this_rule() => Assert.That(Found(Seen.Page()), Concludes.NotApplicable);

    [TestCase("Tout accepter")]
    [TestCase("Accepter et fermer")]
    [TestCase("Accept all")]
    public void A_control_that_accepts_passes(string label) =>
        Assert.That(Found(Seen.Banner(label)), Concludes.Pass & Concludes.Shows("control", label));

    [TestCase("OK")]
    [TestCase("Tout refuser")]
    [TestCase("Fermer")]
    public void A_banner_without_one_is_for_a_person(string label) =>
        Assert.That(Found(Seen.Banner(label)), Concludes.Review & Concludes.Shows("control", label));

    [Test]
    public void OK_accepts_where_it_stands_beside_settings() =>
        Assert.That(Found(Seen.Banner("OK", "Paramétrer")), Concludes.Pass & Concludes.Says("«\u00A0OK\u00A0»", "“OK”"));

    [Test]
    public void A_control_that_is_not_understood_may_be_the_one()
    {
        Assert.That(Found(Seen.Banner("Grenouille bleue")), Concludes.NotUnderstood("Grenouille bleue"));
        Assert.That(Found(Seen.Banner("Grenouille bleue", "Girafe verte")), Concludes.Says(
            "(«\u00A0Grenouille bleue\u00A0», «\u00A0Girafe verte\u00A0»).",
            "(“Grenouille bleue”, “Girafe verte”)."));
    }

    [Test]
    public void Beside_one_that_accepts_it_does_not_matter() => Assert.That(Found(Seen.Banner("Tout accepter", "Grenouille bleue")), Concludes.Pass);

    [Test]
    public void A_page_that_was_not_watched_cannot_be_told() =>
        Assert.That(Found(Seen.Banner("Tout accepter").NotWatched("page-gone", "")), Concludes.CannotTell("page-gone"));
}
