using ConsentAudit.Evidence;
using ConsentAudit.Rules;
using NUnit.Framework;

namespace ConsentAudit.Tests.Rules;

public sealed class NoConsentByScrollTests() : WithoutChoiceTests<NoConsentByScroll>(VisitKind.Scrolling)
{
    [Test]
    public void What_comes_later_than_the_untouched_visits_were_watched_may_come_by_itself() => Assert.That(
        Found(Stored(Cookie("_fbp", atMs: 5_200))),
        Concludes.Review & Concludes.Says("ont pu venir d’eux-mêmes", "may have come by themselves"));

    [Test]
    public void A_page_too_short_to_scroll_is_no_matter_of_this_rule() => Assert.That(Found(Asked.NotUnchosen(VisitKind.Scrolling, "too-short")), Concludes.NotApplicable);

    [Test]
    public void A_banner_that_goes_away_by_scrolling_is_for_a_person()
    {
        Assert.That(Found(Scrolled()), Concludes.Review & Concludes.Says("a disparu au défilement", "went away when the page was scrolled"));
        Assert.That(Found(Scrolled("Tout accepter", "Tout refuser")), Concludes.Pass);
    }

    [Test]
    public void A_failure_is_worse_than_a_banner_that_went_away() => Assert.That(
        Found(Saw(v => v with { Cookies = [Cookie("_fbp")], Shots = [SeenVisit.ShotOf(VisitKind.Scrolling, Moment.AfterScroll, 8_000, [])] })),
        Concludes.Fail("cookie", "_fbp (journal.example)"));

    private Seen Scrolled(params string[] banner) => Saw(v => v with { Shots = [SeenVisit.ShotOf(VisitKind.Scrolling, Moment.AfterScroll, 8_000, banner)] });
}
