using ConsentAudit.Audit;
using ConsentAudit.Evidence;
using ConsentAudit.Rules;
using NUnit.Framework;

namespace ConsentAudit.Tests.Rules;

public sealed class RtbBeforeConsentTests
{
    private const string Bid = "https://ib.adnxs.com/ut/v3/prebid";
    private const string Sync = "https://ib.adnxs.com/setuid";

    private static Finding Found(Seen page) => Judge.By<RtbBeforeConsent>(page);

    private static Seen Page => Seen.Banner("Tout accepter", "Tout refuser");

    private static Seen Kept => Page.Cookie("uuid2", ".adnxs.com");

    [Test]
    public void No_call_passes_and_the_time_watched_is_told() => Assert.That(Found(Page), Concludes.Pass & Concludes.Says("pendant 5\u00A0s", "during 5\u00A0s"));

    [Test]
    public void A_bid_with_an_identifier_fails() => Assert.That(
        Found(Kept.Request(Bid, cookies: "uuid2")),
        Concludes.Fail("request", "ib.adnxs.com/ut/v3/prebid") & Concludes.Says("demandes d’enchères\u00A0: 1", "bid requests: 1"));

    [Test]
    public void An_exchange_with_an_identifier_fails() => Assert.That(
        Found(Kept.Request(Sync, cookies: "uuid2")),
        Concludes.Fail("request", "ib.adnxs.com/setuid") & Concludes.Says("échanges\u00A0: 1", "exchanges: 1"));

    [TestCase(Bid)]
    [TestCase(Sync)]
    public void Without_an_identifier_it_is_for_a_person(string url) => Assert.That(Found(Page.Request(url)), Concludes.Review);

    [TestCase("https://cdn.adnxs.com/creative/banner.png")]
    [TestCase("https://exchange.inconnu.example/openrtb2/auction", Description = "nobody knows that host")]
    [TestCase("https://www.journal.example/sync")]
    public void Another_request_is_none(string url) => Assert.That(Found(Kept.Request(url)), Concludes.Pass);

    [Test]
    public void An_identifier_of_one_company_that_leaves_for_another_fails_whatever_the_path()
    {
        var page = Kept.Request("https://insight.adsrvr.org/x", parameter: Seen.Differing[0]);
        Assert.That(Found(page), Concludes.Fail("request", "insight.adsrvr.org/x (u: cookie uuid2 of Microsoft)"));
    }

    [Test]
    public void An_identifier_of_nobody_known_that_leaves_is_no_matter_of_this_rule() =>
        Assert.That(Found(Page.Cookie("zz1", ".autre.example").Request("https://insight.adsrvr.org/x", parameter: Seen.Differing[0])), Concludes.Pass);

    [Test]
    public void A_redirect_from_one_company_to_another_with_an_identifier_is_an_exchange()
    {
        RequestSighting Onward(string from) => new()
        {
            Url = "https://insight.adsrvr.org/x",
            Phase = Phase.BeforeConsent,
            AtMs = 900,
            CookiesSent = ["TDID"],
            RedirectedFrom = from,
        };
        static Seen Told() => Page.Cookie("TDID", ".adsrvr.org").Request("https://ib.adnxs.com/a");
        Assert.That(Found(Told().Sent(Onward("https://ib.adnxs.com/a"))), Concludes.Fail("request", "insight.adsrvr.org/x"));
        Assert.That(Found(Told().Sent(Onward("https://www.journal.example/a"))), Concludes.Pass);
    }

    [Test]
    public void What_came_after_the_choice_is_no_matter_of_this_rule() =>
        Assert.That(Found(Kept.Accepted("Tout accepter").Request(Bid, Phase.AfterAccept, null, "uuid2")), Concludes.Pass);

    [Test]
    public void A_page_that_was_not_watched_cannot_be_told() => Assert.That(Found(Kept.Request(Bid).NotWatched("time-out", "")), Concludes.CannotTell("time-out"));

    [Test]
    public void A_recording_that_was_cut_cannot_be_told_to_pass() =>
        Assert.That(Found(Page.Happening("cut", "more than 5000 requests")), Concludes.CannotTell("recorder-gap", "more than 5000 requests"));
}
