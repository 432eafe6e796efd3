using ConsentAudit.Audit;
using ConsentAudit.Evidence;
using ConsentAudit.Rules;
using NUnit.Framework;

namespace ConsentAudit.Tests.Rules;

public sealed class AdCookieAfterRejectTests
{
    private static Finding Found(Seen page) => Judge.By<AdCookieAfterReject>(page);

    private static Seen Asked => Seen.Banner("Tout accepter", "Tout refuser");

    private static Seen Page => Asked.Refused("Tout refuser");

    [Test]
    public void No_banner_is_no_matter_of_this_rule() => Assert.That(Found(Seen.Page().Cookie("_fbp")), Concludes.NotApplicable);

    [Test]
    public void Nothing_stored_after_a_refusal_passes_and_the_time_watched_is_told() =>
        Assert.That(Found(Page), Concludes.Pass & Concludes.Says("pendant 7\u00A0s", "during 7\u00A0s"));

    [Test]
    public void A_known_cookie_fails_and_is_shown()
    {
        var finding = Found(Page.Cookie("_fbp", phase: Phase.AfterReject));
        Assert.That(finding, Concludes.Fail("cookie", "_fbp (journal.example)"));
        var exhibit = finding.Exhibits.Single();
        Assert.That((exhibit.Visit, exhibit.Moment, exhibit.AtMs), Is.EqualTo((VisitKind.Refusing, Phase.AfterReject, 7_000)));
    }

    [TestCase(Phase.BeforeConsent)]
    [TestCase(Phase.AfterAccept)]
    public void What_came_before_it_or_after_an_acceptance_is_no_matter_of_this_rule(Phase phase) =>
        Assert.That(Found(Page.Accepted("Tout accepter").Cookie("_fbp", phase: phase)), Concludes.Pass);

    [Test]
    public void An_unknown_value_is_for_a_person_and_one_that_is_not_kept_passes()
    {
        Assert.That(Found(Page.Cookie("xtuid", phase: Phase.AfterReject)), Concludes.Review & Concludes.Shows("cookie", "xtuid (journal.example)"));
        Assert.That(Found(Page.Cookie("xtuid", phase: Phase.AfterReject, days: null)), Concludes.Pass);
    }

    [Test]
    public void Audience_measurement_that_may_be_exempt_is_no_matter_of_this_rule() =>
        Assert.That(Found(Page.Cookie("_pcid", phase: Phase.AfterReject)), Concludes.Pass);

    [Test]
    public void The_record_of_the_refusal_passes() => Assert.That(Found(Page.Cookie("didomi_token", phase: Phase.AfterReject)), Concludes.Pass);

    [Test]
    public void A_next_page_that_was_not_seen_turns_a_pass_into_no_answer() =>
        Assert.That(Found(Page.NextPageMissing("HTTP 500")), Concludes.CannotTell("next-page-missing", "HTTP 500"));

    [Test]
    public void A_next_page_that_was_not_seen_leaves_a_failure_and_a_review()
    {
        Assert.That(Found(Page.Cookie("_fbp", phase: Phase.AfterReject).NextPageMissing("HTTP 500")), Concludes.Fail("cookie", "_fbp (journal.example)"));
        Assert.That(Found(Page.Cookie("xtuid", phase: Phase.AfterReject).NextPageMissing("HTTP 500")), Concludes.Review);
    }

    [Test]
    public void What_came_after_a_click_that_did_not_count_belongs_to_no_phase()
    {
        var page = Asked.RefusedInVain("Tout refuser").Cookie("_fbp", phase: Phase.AfterReject);
        Assert.That(Found(page), Concludes.CannotTell("banner-stayed", "Tout refuser"));
        Assert.That(Judge.Of(page).Trackers, Is.Empty);
    }

    [TestCase("no-reject", "")]
    [TestCase("paid-refusal", "")]
    [TestCase("control-covered", "")]
    [TestCase("left-site", "Tout refuser")]
    [TestCase("page-gone", "")]
    [TestCase("not-asked", "")]
    public void A_refusal_that_was_not_made_cannot_be_told_and_why_is_said(string reason, string detail) =>
        Assert.That(Found(Asked.NotRefused(reason, detail)), Concludes.CannotTell(reason, detail));

    [Test]
    public void A_banner_that_only_the_other_visit_saw_cannot_be_told() =>
        Assert.That(Found(Asked.BannerOnlyWhenAccepting()), Concludes.CannotTell("visits-disagree"));

    [Test]
    public void A_visit_that_failed_cannot_be_told_though_the_other_was_good() => Assert.That(
        Found(Asked.FailingWhenRefusing(new Failure(FailureKind.Timeout, "No answer within 30 s."))),
        Concludes.CannotTell("visit-failed", "No answer within 30 s"));
}
