using ConsentAudit.Audit;
using ConsentAudit.Evidence;
using ConsentAudit.Rules;
using NUnit.Framework;

namespace ConsentAudit.Tests.Rules;

public sealed class PaidRefusalOnlyTests
{
    private static Finding Found(Seen page) => Judge.By<PaidRefusalOnly>(page);

    private const string Paid = "S’abonner pour 2,99 €";

    [Test]
    public void No_banner_is_no_matter_of_this_rule() => Assert.That(Found(Seen.Page()), Concludes.NotApplicable);

    [Test]
    public void A_banner_without_a_paid_offer_is_no_matter_of_this_rule() => Assert.That(Found(Seen.Banner("Tout accepter", "Tout refuser")), Concludes.NotApplicable);

    [Test]
    public void A_paid_refusal_alone_is_for_a_person_and_both_offers_are_shown()
    {
        var finding = Found(Seen.Banner("Tout accepter", Paid));
        Assert.That(finding, Concludes.Review);
        Assert.That(finding, Concludes.Shows("control", "Tout accepter") & Concludes.Shows("control", Paid));
        Assert.That(finding, Concludes.Says($"(«\u00A0{Paid}\u00A0»)", $"(“{Paid}”)"));
    }

    [TestCase("Tout refuser")]
    [TestCase("Continuer sans accepter")]
    public void A_free_refusal_beside_it_passes(string free) =>
        Assert.That(Found(Seen.Banner("Tout accepter", Paid, free)), Concludes.Pass & Concludes.Shows("control", free));

    [Test]
    public void Settings_beside_it_are_no_free_refusal() => Assert.That(Found(Seen.Banner("Tout accepter", Paid, "Paramétrer")), Concludes.Review);

    [Test]
    public void A_page_that_was_not_watched_cannot_be_told() =>
        Assert.That(Found(Seen.Banner("Tout accepter", Paid).NotWatched("time-out", "")), Concludes.CannotTell("time-out"));
}
