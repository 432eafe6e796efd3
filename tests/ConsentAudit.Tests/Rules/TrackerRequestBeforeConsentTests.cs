using ConsentAudit.Audit;
using ConsentAudit.Evidence;
using ConsentAudit.Rules;
using NUnit.Framework;

namespace ConsentAudit.Tests.Rules;

public sealed class TrackerRequestBeforeConsentTests
{
    private static Finding Found(Seen page) => Judge.By<TrackerRequestBeforeConsent>(page);

    private const string Known = "https://ad.doubleclick.net/pixel";
    private const string Unknown = "https://pixel.inconnu.example/p.gif";

    private static Seen Page => Seen.Banner("Tout accepter", "Tout refuser");

    [Test]
    public void Nothing_sent_passes_and_the_time_watched_is_told() =>
        Assert.That(Found(Page), Concludes.Pass & Concludes.Says("pendant 5\u00A0s", "during 5\u00A0s"));

    [Test]
    public void A_known_service_that_is_sent_its_cookie_fails()
    {
        var finding = Found(Page.Cookie("IDE", ".doubleclick.net").Request(Known, cookies: "IDE"));
        Assert.That(finding, Concludes.Fail("request", "ad.doubleclick.net/pixel"));
        Assert.That(finding.Exhibits.Single().AtMs, Is.EqualTo(300));
    }

    [Test]
    public void A_known_service_that_is_sent_a_stored_identifier_fails()
    {
        Assert.That(Found(Page.Cookie("_fbp").Request(Known, parameter: Seen.Differing[0])), Concludes.Fail("request", "ad.doubleclick.net/pixel"));
        Assert.That(Found(Page.Stored("visitor").Request(Known, parameter: Seen.Differing[1])), Concludes.Fail("request", "ad.doubleclick.net/pixel"));
    }

    [TestCase("id={0}&v=2")]
    [TestCase("https%3A%2F%2Fautre.example%2Fsync%3Fid%3D{0}")]
    public void An_identifier_by_its_name_within_a_parameter_is_found(string parameter)
    {
        var page = Page.Cookie("_fbp").Request(Known, parameter: parameter.Replace("{0}", Seen.Differing[0], StringComparison.Ordinal));
        Assert.That(Found(page), Concludes.Fail("request", "ad.doubleclick.net/pixel"));
    }

    [Test]
    public void A_known_service_without_an_identifier_is_for_a_person() =>
        Assert.That(Found(Page.Request(Known)), Concludes.Review & Concludes.Shows("request", "ad.doubleclick.net/pixel"));

    [Test]
    public void A_parameter_that_is_stored_nowhere_is_no_identifier() =>
        Assert.That(Found(Page.Cookie("_fbp").Request(Known, parameter: "c3ab8ff13720e8ad")), Concludes.Review);

    [Test]
    public void A_parameter_that_all_visitors_store_alike_is_no_identifier() =>
        Assert.That(Found(Page.Cookie("version", values: Seen.Constant).Request(Known, parameter: Seen.Constant[0])), Concludes.Review);

    [Test]
    public void The_record_of_a_consent_is_no_identifier_even_where_it_differs() =>
        Assert.That(Found(Page.Cookie("didomi_token").Request(Known, parameter: Seen.Differing[0])), Concludes.Review);

    [Test]
    public void A_cookie_of_the_name_on_another_domain_is_no_identifier() =>
        Assert.That(Found(Page.Cookie("IDE").Request(Known, cookies: "IDE")), Concludes.Review);

    [Test]
    public void A_known_service_whose_need_of_consent_depends_is_for_a_person_even_with_an_identifier() =>
        Assert.That(Found(Page.Cookie("_fbp").Request("https://www.googletagmanager.com/gtm.js", parameter: Seen.Differing[0])), Concludes.Review);

    [Test]
    public void A_known_service_that_needs_no_consent_passes() => Assert.That(Found(Page.Request("https://cdn.cookielaw.org/scripttemplates/otSDKStub.js")), Concludes.Pass);

    [Test]
    public void Audience_measurement_that_may_be_exempt_is_no_matter_of_this_rule() => Assert.That(Found(Page.Request("https://journal.matomo.cloud/matomo.php")), Concludes.Pass);

    [Test]
    public void An_unknown_third_party_that_is_sent_an_identifier_is_for_a_person()
    {
        Assert.That(Found(Page.Cookie("_fbp").Request(Unknown, parameter: Seen.Differing[0])), Concludes.Review & Concludes.Shows("request", "pixel.inconnu.example/p.gif"));
        Assert.That(Found(Page.Cookie("_fbp").Request(Unknown)), Concludes.Pass);
    }

    [Test]
    public void The_page_s_own_site_may_be_sent_its_own_identifier() =>
        Assert.That(Found(Page.Cookie("_fbp").Request("https://api.journal.example/visit", parameter: Seen.Differing[0], cookies: "_fbp")), Concludes.Pass);

    [Test]
    public void An_identifier_sent_after_the_choice_does_not_weigh_on_the_time_before() => Assert.That(
        Found(Page.Accepted("Tout accepter").Cookie("_fbp", phase: Phase.AfterAccept).Request(Known).Request(Known, Phase.AfterAccept, Seen.Differing[1])),
        Concludes.Review);

    [Test]
    public void A_page_that_was_not_watched_cannot_be_told() =>
        Assert.That(Found(Page.Request(Known).NotWatched("time-out", "")), Concludes.CannotTell("time-out"));

    [Test]
    public void A_recording_that_was_cut_cannot_be_told_to_pass() =>
        Assert.That(Found(Page.Happening("cut", "more than 5000 requests")), Concludes.CannotTell("recorder-gap", "more than 5000 requests"));
}
