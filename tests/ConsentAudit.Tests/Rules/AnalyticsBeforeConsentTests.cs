using ConsentAudit.Audit;
using ConsentAudit.Evidence;
using ConsentAudit.Rules;
using NUnit.Framework;

namespace ConsentAudit.Tests.Rules;

public sealed class AnalyticsBeforeConsentTests
{
    private static Finding Found(Seen page) => Judge.By<AnalyticsBeforeConsent>(page);

    private static Seen Page => Seen.Banner("Tout accepter", "Tout refuser");

    [Test]
    public void Nothing_measured_passes_and_the_time_watched_is_told() => Assert.That(Found(Page), Concludes.Pass & Concludes.Says("pendant 5\u00A0s", "during 5\u00A0s"));

    [Test]
    public void A_tool_that_needs_consent_fails_by_its_cookie_and_is_named() => Assert.That(
        Found(Page.Cookie("_ga")),
        Concludes.Fail("cookie", "_ga (journal.example)") & Concludes.Says("Google Analytics", "Google Analytics"));

    [Test]
    public void It_fails_by_a_request_with_an_identifier_and_is_for_a_person_without()
    {
        const string hit = "https://www.google-analytics.com/g/collect";
        Assert.That(Found(Page.Cookie("_fbp").Request(hit, parameter: Seen.Differing[0])), Concludes.Fail("request", "www.google-analytics.com/g/collect"));
        Assert.That(Found(Page.Request(hit)), Concludes.Review & Concludes.Says("sans identifiant visible", "without a visible identifier"));
    }

    [Test]
    public void A_tool_that_may_do_without_is_for_a_person_and_for_the_rule_about_it() => Assert.That(
        Found(Page.Cookie("_pk_id.1.abcd")),
        Concludes.Review & Concludes.Says("Mesure d’audience sans consentement", "Audience measurement without consent") & Concludes.Shows("cookie", "_pk_id.1.abcd (journal.example)"));

    [TestCase("be")]
    [TestCase("de")]
    public void Where_the_law_knows_no_exemption_the_same_tool_fails(string pack) => Assert.That(
        Judge.By<AnalyticsBeforeConsent>(Page.Cookie("_pk_id.1.abcd"), pack),
        Concludes.Fail("cookie", "_pk_id.1.abcd (journal.example)"));

    [Test]
    public void Advertising_is_no_matter_of_this_rule() => Assert.That(Found(Page.Cookie("_fbp").Cookie("xtuid")), Concludes.Pass);

    [Test]
    public void What_came_after_the_acceptance_is_no_matter_of_this_rule() => Assert.That(Found(Page.Accepted("Tout accepter").Cookie("_ga", phase: Phase.AfterAccept)), Concludes.Pass);

    [Test]
    public void A_page_that_was_not_watched_cannot_be_told() => Assert.That(Found(Page.Cookie("_ga").NotWatched("time-out", "")), Concludes.CannotTell("time-out"));

    [Test]
    public void A_recording_that_was_cut_cannot_be_told_to_pass() =>
        Assert.That(Found(Page.Happening("cut", "more than 5000 requests")), Concludes.CannotTell("recorder-gap", "more than 5000 requests"));
}
