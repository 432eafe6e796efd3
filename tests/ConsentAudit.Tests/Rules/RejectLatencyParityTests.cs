using ConsentAudit.Audit;
using ConsentAudit.Rules;
using NUnit.Framework;

namespace ConsentAudit.Tests.Rules;

public sealed class RejectLatencyParityTests
{
    private const string Yes = "Tout accepter";
    private const string No = "Tout refuser";

    private static Finding Found(Seen page) => Judge.By<RejectLatencyParity>(page);

    private static Seen Both => Seen.Banner(Yes, No).Accepted(Yes).Refused(No);

    [Test]
    public void No_banner_is_no_matter_of_this_rule() => Assert.That(Found(Seen.Page()), Concludes.NotApplicable);

    [TestCase(300, 300)]
    [TestCase(3_300, 300)]
    [TestCase(200, 20_000)]
    public void A_refusal_that_is_about_as_fast_passes(int refused, int accepted) =>
        Assert.That(Found(Both.Gone(refused, accepted)), Concludes.Pass & Concludes.Says("mesurée qu’une fois", "measured once"));

    [TestCase(3_301)]
    [TestCase(10_300)]
    public void One_that_is_slower_by_some_seconds_is_for_a_person(int refused) => Assert.That(Found(Both.Gone(refused, 300)), Concludes.Review);

    [Test]
    public void One_that_is_slower_by_more_than_ten_seconds_fails()
    {
        var finding = Found(Both.Gone(27_000, 300));
        Assert.That(finding, Concludes.Fail("control", No) & Concludes.Shows("control", Yes));
        Assert.That(finding, Concludes.Says("27,0\u00A0s après le refus et 0,3\u00A0s", "27.0\u00A0s after the refusal and 0.3\u00A0s") & Concludes.Says("26,7", "26.7"));
    }

    [Test]
    public void What_was_not_timed_cannot_be_told()
    {
        Assert.That(Found(Both), Concludes.CannotTell("not-timed"));
        Assert.That(Found(Both.Gone(30_000, null)), Concludes.CannotTell("not-timed"));
        Assert.That(Found(Both.Gone(null, 300)), Concludes.CannotTell("not-timed"));
    }

    [Test]
    public void A_choice_whose_effect_was_not_seen_cannot_be_told()
    {
        Assert.That(Found(Seen.Banner(Yes, No).Accepted(Yes).RefusedUnseen(No).Gone(30_000, 300)), Concludes.CannotTell("refusal-unverified", No));
        Assert.That(Found(Seen.Banner(Yes, No).AcceptedInVain(Yes).Refused(No).Gone(30_000, 300)), Concludes.CannotTell("banner-stayed", Yes));
    }

    [Test]
    public void Where_another_layer_came_the_refusal_was_not_done() =>
        Assert.That(Found(Both.Gone(300, 300).AfterRefusal("second-wall", "Je m’abonne")), Concludes.CannotTell("second-wall", "Je m’abonne"));
}
