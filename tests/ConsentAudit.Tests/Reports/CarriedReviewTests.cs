using ConsentAudit.Audit;
using ConsentAudit.Reports;
using ConsentAudit.Reports.Baselines;
using ConsentAudit.Reports.Sheets;
using NUnit.Framework;

namespace ConsentAudit.Tests.Reports;

public sealed class CarriedReviewTests
{
    private static readonly Review Dismissed = new() { Decision = Decision.Dismissed, Words = "Écarté", Comment = "Pas un traceur.", Reviewer = "A. Martin", Day = "2026-11-20", About = Verdict.Review };

    private static Review Carry(Review review, Verdict now) => CarriedReview.Of(review, now, Wording.In("fr"));

    [Test]
    public void A_decision_about_the_same_verdict_stays() => Assert.That(Carry(Dismissed, Verdict.Review), Is.EqualTo(Dismissed));

    [Test]
    public void A_decision_about_another_verdict_is_to_be_made_again_and_is_not_forgotten()
    {
        var carried = Carry(Dismissed, Verdict.Fail);
        Assert.That((carried.Decision, carried.Words, carried.About), Is.EqualTo((Decision.Revisit, "À revoir", Verdict.Fail)));
        Assert.That(carried.Comment, Is.EqualTo("[« Écarté » (A. Martin, 2026-11-20), quand le verdict était « À examiner ».] Pas un traceur."));
        Assert.That(Carry(carried, Verdict.Pass).Comment, Is.EqualTo(carried.Comment), "once only");
    }

    [Test]
    public void A_page_that_could_not_be_seen_once_takes_nothing_away()
    {
        var meanwhile = Carry(Dismissed, Verdict.CannotTell);
        Assert.That(meanwhile, Is.EqualTo(Dismissed));
        Assert.That(Carry(Reread(meanwhile, beside: Verdict.CannotTell), Verdict.Review), Is.EqualTo(Dismissed));
        Assert.That(Carry(Reread(meanwhile, beside: Verdict.CannotTell), Verdict.Fail).Decision, Is.EqualTo(Decision.Revisit));
    }

    [Test]
    public void A_decision_made_anew_is_about_what_stood_beside_it()
    {
        var anew = Reread(Dismissed, beside: Verdict.Fail, decision: Decision.Confirmed);
        Assert.That(anew.About, Is.EqualTo(Verdict.Fail));
    }

    [TestCase("")]
    [TestCase("Dismissed@")]
    [TestCase("1@99")]
    [TestCase("a@b@c")]
    public void A_memory_that_makes_no_sense_is_none(string memory) =>
        Assert.That(DecisionMemory.About(Decision.Dismissed, memory, Verdict.Pass), Is.EqualTo(Verdict.Pass));

    /// <summary>As it is read back from the next workbook, beside a verdict there.</summary>
    private static Review Reread(Review review, Verdict beside, Decision? decision = null) => review with
    {
        Decision = decision ?? review.Decision,
        About = DecisionMemory.About(decision ?? review.Decision, DecisionMemory.Spell(review), beside),
    };
}
