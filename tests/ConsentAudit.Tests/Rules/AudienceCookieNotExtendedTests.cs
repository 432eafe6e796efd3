using ConsentAudit.Audit;
using ConsentAudit.Evidence;
using ConsentAudit.Rules;
using NUnit.Framework;

namespace ConsentAudit.Tests.Rules;

public sealed class AudienceCookieNotExtendedTests
{
    private const double Second = 1.0 / 86_400;

    private static Finding Found(Seen page) => Judge.By<AudienceCookieNotExtended>(page);

    // Loaded again after the refusal at 20 s, the next page at 26 s, the return at 32 s.
    private static Seen Page => Seen.Banner("Tout accepter", "Tout refuser").Refused("Tout refuser").LeftInPeace();

    [Test]
    public void Without_such_a_cookie_it_has_no_object()
    {
        Assert.That(Found(Page.Writing("_ga", (Phase.BeforeConsent, 300, 400), (Phase.AfterReject, 19_000, 730))), Concludes.NotApplicable);
        Assert.That(Found(Page.Writing("_pk_ses.1.ab12", (Phase.BeforeConsent, 300, null))), Concludes.NotApplicable);
    }

    [Test]
    public void An_end_that_moves_by_more_than_a_minute_fails() => Assert.That(
        Found(Page.Writing("_pcid", (Phase.BeforeConsent, 300, 30), (Phase.AfterReject, 19_000, 393))),
        Concludes.Fail("cookie", "_pcid (journal.example), end moved by 31363219 s"));

    [Test]
    public void The_whole_life_asked_for_again_on_a_later_page_fails() => Assert.That(
        Found(Page.Writing("_pcid", (Phase.BeforeConsent, 300, 393), (Phase.AfterReject, 19_000, 393), (Phase.AfterReject, 31_000, 393))),
        Concludes.Fail("cookie", "_pcid (journal.example), end moved by 31 s") & Concludes.Says("durée entière", "whole life again"));

    [Test]
    public void What_ends_within_the_day_may_be_renewed() => Assert.That(
        Found(Page.Writing("_pk_ses.1.ab12", (Phase.BeforeConsent, 300, 0.02), (Phase.AfterReject, 31_000, 0.02))), Concludes.NotApplicable);

    [Test]
    public void An_end_that_moves_with_the_clock_is_for_a_person() => Assert.That(
        Found(Page.Writing("_pcid", (Phase.BeforeConsent, 300, 393), (Phase.AfterReject, 31_000, 393 - (10 * Second)))),
        Concludes.Review & Concludes.Says("_pcid", "21 s at most") & Concludes.Shows("cookie", "_pcid (journal.example), end moved by 21 s"));

    [Test]
    public void An_end_that_stays_passes()
    {
        Assert.That(Found(Page.Writing("_pk_id.1.ab12", (Phase.BeforeConsent, 300, 393), (Phase.AfterReject, 31_000, 393 - (30.7 * Second)))), Concludes.Pass);
        Assert.That(Found(Page.Writing("_pk_id.1.ab12", (Phase.BeforeConsent, 300, 393))), Concludes.Pass, "later pages wrote nothing");
    }

    [Test]
    public void Two_writes_on_one_page_are_no_new_visit() => Assert.That(
        Found(Page.Writing("_pcid", (Phase.BeforeConsent, 300, 0.02), (Phase.BeforeConsent, 900, 393))), Concludes.Pass);

    [Test]
    public void One_page_alone_tells_nothing() => Assert.That(
        Found(Seen.Banner("Tout accepter", "Tout refuser").Writing("_pcid", (Phase.BeforeConsent, 300, 393))), Concludes.CannotTell("renewal-unseen", "_pcid"));

    [Test]
    public void Evidence_without_single_writes_tells_nothing() => Assert.That(Found(Page.Cookie("_pcid", days: 393)), Concludes.CannotTell("renewal-unseen", "_pcid"));

    [Test]
    public void What_the_jar_cuts_tells_nothing() => Assert.That(
        Found(Page.Writing("_pcid", ".journal.example", false, (Phase.BeforeConsent, 300, 400), (Phase.AfterReject, 31_000, 400))), Concludes.CannotTell("renewal-unseen", "_pcid"));

    [Test]
    public void A_life_that_begins_with_consent_is_no_matter_of_this_rule() => Assert.That(
        Found(Page.Accepted("Tout accepter").Cookie("_pcid", phase: Phase.AfterAccept, days: 393)), Concludes.NotApplicable);
}
