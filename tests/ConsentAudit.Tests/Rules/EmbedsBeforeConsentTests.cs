using ConsentAudit.Audit;
using ConsentAudit.Evidence;
using ConsentAudit.Rules;
using NUnit.Framework;

namespace ConsentAudit.Tests.Rules;

public sealed class EmbedsBeforeConsentTests
{
    private const string Film = "https://www.youtube.com/embed/abc";

    private static Finding Found(Seen page) => Judge.By<EmbedsBeforeConsent>(page);

    private static Seen Page => Seen.Banner("Tout accepter", "Tout refuser");

    [Test]
    public void Nothing_loaded_passes_and_the_time_watched_is_told() => Assert.That(Found(Page), Concludes.Pass & Concludes.Says("pendant 5\u00A0s", "during 5\u00A0s"));

    [Test]
    public void A_player_that_stores_what_needs_consent_fails()
    {
        var finding = Found(Page.Loaded(Film, "Document").Cookie("VISITOR_INFO1_LIVE", ".youtube.com"));
        Assert.That(finding, Concludes.Fail("cookie", "VISITOR_INFO1_LIVE (youtube.com)") & Concludes.Shows("request", "www.youtube.com/embed/abc (YouTube)"));
    }

    [TestCase("Document", Film, "YouTube")]
    [TestCase("Document", "https://www.dailymotion.com/embed/video/x1", "Dailymotion")]
    [TestCase("Script", "https://www.youtube.com/iframe_api", "YouTube")]
    [TestCase("Script", "https://platform.twitter.com/widgets.js", "X")]
    [TestCase("Script", "https://www.tiktok.com/embed.js", "TikTok")]
    public void One_that_stores_nothing_is_for_a_person(string type, string url, string service) =>
        Assert.That(Found(Page.Loaded(url, type)), Concludes.Review & Concludes.Says(service, service));

    [Test]
    public void One_that_stores_what_is_not_established_is_for_a_person_with_it() => Assert.That(
        Found(Page.Loaded("https://www.dailymotion.com/embed/video/x1", "Document").Cookie("v1st", ".dailymotion.com")),
        Concludes.Review & Concludes.Shows("cookie", "v1st (dailymotion.com)"));

    [TestCase("https://www.youtube-nocookie.com/embed/abc", "Document", Description = "keeps nothing until it is used")]
    [TestCase("https://i.ytimg.com/vi/abc/hqdefault.jpg", "Image", Description = "a still picture to be clicked")]
    [TestCase("https://www.youtube.com/embed/abc", "Image")]
    [TestCase("https://connect.facebook.net/en_US/fbevents.js", "Script", Description = "a pixel, which other rules judge")]
    [TestCase("https://video.inconnu.example/embed/1", "Document")]
    [TestCase("https://datawrapper.dwcdn.net/abc/1/", "Document", Description = "a chart")]
    public void Others_are_none(string url, string type) => Assert.That(Found(Page.Loaded(url, type)), Concludes.Pass);

    [Test]
    public void A_parameter_asks_vimeo_to_keep_nothing()
    {
        const string player = "https://player.vimeo.com/video/1";
        Assert.That(Found(Page.Loaded(player, "Document", Phase.BeforeConsent, ("dnt", "1"))), Concludes.Pass);
        Assert.That(Found(Page.Loaded(player, "Document", Phase.BeforeConsent, ("dnt", "0"))), Concludes.Review);
        Assert.That(Found(Page.Loaded(player, "Document")), Concludes.Review);
    }

    [Test]
    public void Another_sites_cookies_are_not_the_players() => Assert.That(
        Found(Page.Loaded(Film, "Document").Cookie("IDE", ".doubleclick.net").Cookie("_ga")), Concludes.Review & Concludes.Says("YouTube", "YouTube"));

    [Test]
    public void What_the_players_site_stored_without_a_player_is_no_matter_of_this_rule() =>
        Assert.That(Found(Page.Cookie("VISITOR_INFO1_LIVE", ".youtube.com")), Concludes.Pass);

    [Test]
    public void What_came_after_the_acceptance_is_no_matter_of_this_rule() =>
        Assert.That(Found(Page.Accepted("Tout accepter").Loaded(Film, "Document", Phase.AfterAccept)), Concludes.Pass);

    [Test]
    public void A_page_that_was_not_watched_cannot_be_told() => Assert.That(Found(Page.Loaded(Film, "Document").NotWatched("time-out", "")), Concludes.CannotTell("time-out"));

    [Test]
    public void A_recording_that_was_cut_cannot_be_told_to_pass() =>
        Assert.That(Found(Page.Happening("cut", "more than 5000 requests")), Concludes.CannotTell("recorder-gap", "more than 5000 requests"));
}
