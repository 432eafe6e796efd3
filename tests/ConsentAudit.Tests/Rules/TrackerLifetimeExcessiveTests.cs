using ConsentAudit.Audit;
using ConsentAudit.Evidence;
using ConsentAudit.Rules;
using NUnit.Framework;

namespace ConsentAudit.Tests.Rules;

public sealed class TrackerLifetimeExcessiveTests
{
    private static Finding Found(Seen page) => Judge.By<TrackerLifetimeExcessive>(page);

    private static Seen Asked => Seen.Banner("Tout accepter", "Tout refuser");

    private static Seen Page => Asked.Accepted("Tout accepter");

    [Test]
    public void No_banner_is_no_matter_of_this_rule() => Assert.That(Found(Seen.Page()), Concludes.NotApplicable);

    [Test]
    public void Without_a_cookie_that_needs_consent_it_has_no_object() => Assert.That(Found(Page.Cookie("didomi_token", phase: Phase.AfterAccept, days: 730)), Concludes.NotApplicable);

    [TestCase(null, Verdict.Pass)]
    [TestCase(90, Verdict.Pass)]
    [TestCase(390, Verdict.Pass)]
    [TestCase(399, Verdict.Review)]
    [TestCase(7_300, Verdict.Review)]
    public void Long_lives_are_listed_and_never_fail(double? days, Verdict verdict) => Assert.That(Found(Page.Cookie("_ga", phase: Phase.AfterAccept, days: days)).Verdict, Is.EqualTo(verdict));

    [Test]
    public void Those_that_are_longest_are_counted_apart()
    {
        var page = Page.Cookie("_ga", phase: Phase.AfterAccept, days: 500).Cookie("_fbp", phase: Phase.AfterAccept, days: 90);
        Assert.That(Found(page), Concludes.Review & Concludes.Shows("cookie", "_ga (journal.example), at least 500 days") & Concludes.Says("acceptation\u00A0: 1 (", "acceptance: 1 ("));
        Assert.That(Found(page.Cookie("IDE", ".doubleclick.net", Phase.AfterAccept, 900)), Concludes.Review & Concludes.Says("2, dont 1 plus de 25", "2, of which 1 for more than 25"));
    }

    [Test]
    public void What_came_before_the_acceptance_is_no_matter_of_this_rule() => Assert.That(Found(Page.Cookie("_ga", days: 730)), Concludes.NotApplicable);

    [Test]
    public void An_acceptance_that_nobody_saw_working_proves_nothing()
    {
        Assert.That(Found(Asked.AcceptedUnseen("Tout accepter").Cookie("_fbp", phase: Phase.AfterAccept)), Concludes.CannotTell("acceptance-unverified", "Tout accepter"));
        Assert.That(Found(Asked.AcceptedInVain("Tout accepter")), Concludes.CannotTell("banner-stayed", "Tout accepter"));
    }

    [Test]
    public void Its_figures_are_ours() => Assert.That(Judge.Catalogue.Sheets["tracker-lifetime-excessive"].Thresholds.Values.Select(t => t.Force), Has.All.EqualTo(Force.Ours));
}
