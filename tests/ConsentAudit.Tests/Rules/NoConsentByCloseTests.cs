using ConsentAudit.Evidence;
using ConsentAudit.Rules;
using NUnit.Framework;

namespace ConsentAudit.Tests.Rules;

public sealed class NoConsentByCloseTests() : WithoutChoiceTests<NoConsentByClose>(VisitKind.Closing)
{
    [Test]
    public void What_comes_later_than_the_untouched_visits_were_watched_may_come_by_itself() => Assert.That(
        Found(Stored(Cookie("_fbp", atMs: 5_200))),
        Concludes.Review & Concludes.Says("ont pu venir d’eux-mêmes", "may have come by themselves"));

    [Test]
    public void A_banner_without_a_cross_is_no_matter_of_this_rule() =>
        Assert.That(Found(Seen.Banner("Tout accepter", "Tout refuser").NotUnchosen(VisitKind.Closing, "no-close")), Concludes.NotApplicable);

    [Test]
    public void A_cross_that_another_visit_saw_leaves_the_question_open() =>
        Assert.That(Found(Asked.NotUnchosen(VisitKind.Closing, "no-close")), Concludes.CannotTell("no-close"));
}
