using ConsentAudit.Audit;
using ConsentAudit.Evidence;
using ConsentAudit.Rules;
using NUnit.Framework;

namespace ConsentAudit.Tests.Rules;

public sealed class TrackerRequestAfterRejectTests
{
    private static Finding Found(Seen page) => Judge.By<TrackerRequestAfterReject>(page);

    private const string Known = "https://ad.doubleclick.net/pixel";

    private static Seen Asked => Seen.Banner("Tout accepter", "Tout refuser");

    private static Seen Page => Asked.Refused("Tout refuser");

    [Test]
    public void No_banner_is_no_matter_of_this_rule() => Assert.That(Found(Seen.Page().Request(Known)), Concludes.NotApplicable);

    [Test]
    public void Nothing_sent_after_a_refusal_passes_and_the_time_watched_is_told() =>
        Assert.That(Found(Page), Concludes.Pass & Concludes.Says("pendant 7\u00A0s", "during 7\u00A0s"));

    [Test]
    public void An_identifier_sent_after_a_refusal_fails_though_it_was_stored_before()
    {
        var cookie = Page.Cookie("IDE", ".doubleclick.net").Request(Known, Phase.AfterReject, null, "IDE");
        Assert.That(Found(cookie), Concludes.Fail("request", "ad.doubleclick.net/pixel"));
        Assert.That(Found(cookie).Exhibits.Single().Moment, Is.EqualTo(Phase.AfterReject));
        Assert.That(Found(Page.Cookie("_fbp").Request(Known, Phase.AfterReject, Seen.Differing[0])), Concludes.Fail("request", "ad.doubleclick.net/pixel"));
    }

    [Test]
    public void A_known_service_without_an_identifier_is_for_a_person() => Assert.That(Found(Page.Cookie("_fbp").Request(Known, Phase.AfterReject)), Concludes.Review);

    [Test]
    public void An_identifier_sent_before_the_refusal_does_not_weigh_on_the_time_after() => Assert.That(
        Found(Page.Cookie("_fbp").Request(Known, parameter: Seen.Differing[0]).Request(Known, Phase.AfterReject)),
        Concludes.Review);

    [TestCase(Phase.BeforeConsent)]
    [TestCase(Phase.AfterAccept)]
    public void What_came_before_it_or_after_an_acceptance_is_no_matter_of_this_rule(Phase phase) =>
        Assert.That(Found(Page.Accepted("Tout accepter").Cookie("_fbp").Request(Known, phase, Seen.Differing[0])), Concludes.Pass);

    [Test]
    public void Audience_measurement_that_may_be_exempt_is_no_matter_of_this_rule() =>
        Assert.That(Found(Page.Request("https://journal.matomo.cloud/matomo.php", Phase.AfterReject)), Concludes.Pass);

    [Test]
    public void A_next_page_that_was_not_seen_turns_a_pass_into_no_answer_and_leaves_a_failure()
    {
        Assert.That(Found(Page.NextPageMissing("HTTP 500")), Concludes.CannotTell("next-page-missing", "HTTP 500"));
        Assert.That(
            Found(Page.NextPageMissing("HTTP 500").Cookie("_fbp").Request(Known, Phase.AfterReject, Seen.Differing[0])),
            Concludes.Fail("request", "ad.doubleclick.net/pixel"));
    }

    [Test]
    public void What_was_sent_after_a_click_that_did_not_count_belongs_to_no_phase() => Assert.That(
        Found(Asked.RefusedInVain("Tout refuser").Cookie("_fbp").Request(Known, Phase.AfterReject, Seen.Differing[0])),
        Concludes.CannotTell("banner-stayed", "Tout refuser"));

    [TestCase("no-reject")]
    [TestCase("paid-refusal")]
    [TestCase("not-asked")]
    public void A_refusal_that_was_not_made_cannot_be_told_and_why_is_said(string reason) =>
        Assert.That(Found(Asked.NotRefused(reason)), Concludes.CannotTell(reason));
}
