using ConsentAudit.Audit;
using ConsentAudit.Evidence;
using ConsentAudit.Rules;
using NUnit.Framework;

namespace ConsentAudit.Tests.Rules;

public sealed class AuditEvidenceCompleteTests
{
    private static Finding Found(Seen page) => Judge.By<AuditEvidenceComplete>(page);

    private static readonly Failure Late = new(FailureKind.Timeout, "No answer within 30 s.");

    private static Seen Asked => Seen.Banner("Tout accepter", "Tout refuser").Accepted("Tout accepter");

    private static Seen Complete => Asked.Refused("Tout refuser");

    [Test]
    public void All_phases_observed_pass_and_are_named() => Assert.That(
        Found(Complete),
        Concludes.Pass & Concludes.Says("avant le choix, après le refus, après l’acceptation", "before the choice, after the refusal, after the acceptance"));

    [Test]
    public void What_was_not_asked_for_is_not_missing_and_not_named()
    {
        var finding = Found(Asked);
        Assert.That(finding, Concludes.Pass & Concludes.Says("avant le choix, après l’acceptation", "before the choice, after the acceptance"));
        Assert.That(finding.Message.En, Does.Not.Contain("refusal"));
    }

    [Test]
    public void Where_there_is_no_banner_there_was_nothing_to_choose() => Assert.That(Found(Seen.Page()), Concludes.Pass);

    [Test]
    public void A_visit_that_failed_is_a_gap() => Assert.That(Found(Complete.FailingWhenRefusing(Late)), Concludes.CannotTell("visit-failed", "No answer within 30 s"));

    [TestCase("no-reject", "")]
    [TestCase("paid-refusal", "")]
    [TestCase("control-lost", "")]
    [TestCase("left-site", "Tout refuser")]
    public void A_phase_that_was_not_observed_is_a_gap(string reason, string detail) =>
        Assert.That(Found(Asked.NotRefused(reason, detail)), Concludes.CannotTell(reason, detail));

    [Test]
    public void A_banner_that_stayed_is_a_gap() => Assert.That(Found(Asked.RefusedInVain("Tout refuser")), Concludes.CannotTell("banner-stayed", "Tout refuser"));

    [Test]
    public void A_next_page_that_was_not_seen_is_a_gap() =>
        Assert.That(Found(Complete.NextPageMissing("HTTP 500")), Concludes.CannotTell("next-page-missing", "HTTP 500"));

    [Test]
    public void A_recording_that_was_cut_is_a_gap_and_a_dialog_is_none()
    {
        Assert.That(Found(Complete.Happening("cut", "more than 5000 requests")), Concludes.CannotTell("recorder-gap", "more than 5000 requests"));
        Assert.That(Found(Complete.Happening("dialog", "alert")), Concludes.Pass);
    }

    [Test]
    public void A_banner_that_only_one_visit_saw_is_a_gap() => Assert.That(Found(Asked.BannerOnlyWhenAccepting()), Concludes.CannotTell("visits-disagree"));

    [Test]
    public void What_the_site_does_wrong_is_no_gap() => Assert.That(Found(Complete.Cookie("_fbp").Cookie("_fbp", phase: Phase.AfterReject)), Concludes.Pass);
}
