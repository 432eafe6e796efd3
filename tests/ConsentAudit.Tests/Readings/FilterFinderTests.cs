using ConsentAudit.Audit;
using ConsentAudit.Catalogue;
using ConsentAudit.Evidence;
using ConsentAudit.Readings;
using ConsentAudit.Tests.Catalogue;
using ConsentAudit.Tests.Catalogue.Filters;
using ConsentAudit.Tests.Rules;
using NUnit.Framework;

namespace ConsentAudit.Tests.Readings;

public sealed class FilterFinderTests
{
    private const string Pixel = "https://px.inconnu.example/p.gif";
    private const string Before = "tracker-request-before-consent";

    private static Seen Page => Seen.Banner("Tout accepter", "Tout refuser");

    [Test]
    public void A_request_on_a_list_is_for_a_person_with_the_filter_shown()
    {
        var report = Judged(Page.Request(Pixel), "||inconnu.example^");
        Assert.That(report.Findings.Single(f => f.Rule == Before), Concludes.Review & Concludes.Shows("request", "px.inconnu.example/p.gif (privacy.txt: ||inconnu.example^)"));
        var tracker = report.Trackers.Single();
        Assert.That((tracker.Purpose, tracker.NeedsConsent, tracker.Why), Is.EqualTo((Purpose.Unknown, (bool?)null, "on the user's list privacy.txt: ||inconnu.example^")));
    }

    [TestCase("||autre.example^")]
    [TestCase("||inconnu.example^$script")]
    [TestCase("||inconnu.example^$~third-party")]
    [TestCase("||inconnu.example^$domain=autre.example")]
    public void A_request_on_no_list_is_nobody_s_matter(string filter)
    {
        var report = Judged(Page.Request(Pixel), filter);
        Assert.That(report.Findings.Single(f => f.Rule == Before), Concludes.Pass);
        Assert.That(report.Trackers, Is.Empty);
    }

    [Test]
    public void It_is_for_a_person_after_a_refusal_too()
    {
        var page = Page.Refused("Tout refuser").Request(Pixel, Phase.AfterReject);
        Assert.That(Judged(page, "||inconnu.example^").Findings.Single(f => f.Rule == "tracker-request-after-reject"), Concludes.Review);
        Assert.That(Judged(page, "||autre.example^").Findings.Single(f => f.Rule == "tracker-request-after-reject"), Concludes.Pass);
    }

    [Test]
    public void A_request_of_the_site_s_own_may_stand_on_a_list()
    {
        var page = Page.Request("https://stats.journal.example/mesure.php");
        Assert.That(Judged(page, "/mesure.php").Findings.Single(f => f.Rule == Before), Concludes.Review);
        Assert.That(Judged(page, "/mesure.php$third-party").Findings.Single(f => f.Rule == Before), Concludes.Pass);
    }

    [Test]
    public void An_identifier_that_went_with_it_is_told_and_makes_no_failure()
    {
        var report = Judged(Page.Cookie("_fbp").Request(Pixel, parameter: Seen.Differing[0]), "||inconnu.example^");
        Assert.That(report.Findings.Single(f => f.Rule == Before), Concludes.Review);
        Assert.That(report.Trackers.Single(t => t.Kind == TrackerKind.Request).Why, Does.EndWith("; an identifier went with it"));
    }

    [Test]
    public void What_our_own_tables_know_is_judged_by_them()
    {
        var needless = Judged(Page.Request("https://cdn.cookielaw.org/scripttemplates/otSDKStub.js"), "||cookielaw.org^");
        Assert.That(needless.Findings.Single(f => f.Rule == Before), Concludes.Pass);
        var known = Judged(Page.Request("https://ad.doubleclick.net/pixel"), "||doubleclick.net^");
        Assert.That(known.Trackers.Single().Why, Does.StartWith("known: "));
    }

    [TestCase("Image", "||inconnu.example^$image", true)]
    [TestCase("Fetch", "||inconnu.example^$xmlhttprequest", true)]
    [TestCase("EventSource", "||inconnu.example^$xmlhttprequest", true)]
    [TestCase("Ping", "||inconnu.example^$ping", true)]
    [TestCase("Document", "||inconnu.example^$subdocument", true)]
    [TestCase("Document", "||inconnu.example^$document", false)]
    [TestCase("Script", "||inconnu.example^$image", false)]
    [TestCase("Worker", "||inconnu.example^", true)]
    [TestCase("Worker", "||inconnu.example^$~image", false)]
    [TestCase("", "||inconnu.example^$image", false)]
    public void The_kind_is_told_in_the_words_of_the_lists(string type, string filter, bool found) =>
        Assert.That(IsListed(Sent(Pixel, type) with { Document = type == "Document" ? Pixel : null }, filter), Is.EqualTo(found));

    [Test]
    public void The_page_itself_is_no_request_to_a_service()
    {
        Assert.That(IsListed(Sent(Lists.Journal, "Document"), "/actu"), Is.False);
        Assert.That(IsListed(Sent(Lists.Journal, "Document"), "/actu$document"), Is.True);
    }

    [Test]
    public void The_document_that_sent_it_tells_its_party()
    {
        var own = Sent(Pixel, "Image") with { Document = "https://frame.inconnu.example/f" };
        Assert.That(IsListed(own, "||inconnu.example^$third-party"), Is.False);
        Assert.That(IsListed(own with { Document = null }, "||inconnu.example^$third-party"), Is.True);
        Assert.That(IsListed(own with { Document = "about:blank" }, "||inconnu.example^$third-party"), Is.True);
    }

    [Test]
    public void Parameters_are_known_by_name_and_those_of_consent_by_value()
    {
        var request = Sent(Pixel, "Image") with
        {
            Query = new Dictionary<string, ValueFacts> { ["uid"] = ValueReader.Read("abc"), ["gdpr"] = ValueReader.Read("1") },
            Consent = new Dictionary<string, string> { ["gdpr"] = "1" },
        };
        Assert.That(new[] { "p.gif?uid=*&gdpr=", "^gdpr=1" }.Select(f => IsListed(request, f)), Has.All.True);
        Assert.That(new[] { "?uid=abc", "^gdpr=0", "^other=" }.Select(f => IsListed(request, f)), Has.All.False);
    }

    [TestCase("data:image/gif;base64,R0lGOD")]
    [TestCase("not an address")]
    public void What_has_no_host_is_on_no_list(string url) =>
        Assert.That(IsListed(Sent(url, "Image"), "*$all"), Is.False);

    private static RequestSighting Sent(string url, string type) => new() { Url = url, Phase = Phase.BeforeConsent, AtMs = 1, Type = type };

    private static bool IsListed(RequestSighting request, string filter) =>
        Judged(Seen.Page().Refusing(v => v with { FinalUrl = Lists.Journal, Requests = [request] }), filter).Trackers.Any(t => t.Why.StartsWith("on the user's list", StringComparison.Ordinal));

    private static PageReport Judged(Seen page, string filter) => new Auditor(With(filter)).Judge(page.Evidence(), "evidence/001-actu/");

    private static RuleCatalogue With(string filter) => BuiltIn.Catalogue.With(Lists.Together(Lists.Named("privacy.txt", "[Adblock Plus 2.0]", filter)));
}
