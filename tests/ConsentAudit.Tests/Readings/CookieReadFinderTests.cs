using ConsentAudit.Evidence;
using ConsentAudit.Readings;
using ConsentAudit.Tests.Rules;
using NUnit.Framework;

namespace ConsentAudit.Tests.Readings;

public sealed class CookieReadFinderTests
{
    private const string Pixel = "https://ad.doubleclick.net/pixel";

    private static Seen Page => Seen.Banner("Tout accepter", "Tout refuser").Refused("Tout refuser").Accepted("Tout accepter");

    private static string[] Found(Seen page) =>
        [.. new PageReader(Judge.Catalogue).Read(page.Evidence()).Reads.Select(r => $"{r.Request.Phase} {r.Tracker.Name} {r.Tracker.Host} {r.Request.Url}")];

    [Test]
    public void A_known_cookie_that_goes_with_a_request_after_a_refusal_was_read() => Assert.That(
        Found(Page.Cookie("IDE", ".doubleclick.net").Request(Pixel, Phase.AfterReject, null, "IDE")),
        Is.EqualTo(new[] { $"AfterReject IDE doubleclick.net {Pixel}" }));

    [Test]
    public void The_sites_own_server_reads_too() => Assert.That(
        Found(Page.Cookie("_fbp").Request(Seen.Site + "/sport", Phase.AfterReject, null, "_fbp")),
        Is.EqualTo(new[] { $"AfterReject _fbp journal.example {Seen.Site}/sport" }));

    [TestCase(Phase.BeforeConsent)]
    [TestCase(Phase.AfterAccept)]
    public void Before_a_choice_and_after_an_acceptance_nothing_is_held_against_a_request(Phase phase) =>
        Assert.That(Found(Page.Cookie("IDE", ".doubleclick.net").Request(Pixel, phase, null, "IDE")), Is.Empty);

    [TestCase("theme")]
    [TestCase("didomi_token")]
    [TestCase("xtuid")]
    public void A_cookie_that_is_not_known_to_need_consent_is_no_matter_of_this(string name) =>
        Assert.That(Found(Page.Cookie(name).Request(Seen.Site + "/sport", Phase.AfterReject, null, name)), Is.Empty);

    [TestCase(".doubleclick.net", 1)]
    [TestCase("ad.doubleclick.net", 1)]
    [TestCase("stats.doubleclick.net", 0)]
    [TestCase("doubleclick.net", 0, Description = "Without a dot it goes to that host alone.")]
    [TestCase(".notdoubleclick.net", 0)]
    public void A_cookie_goes_where_its_domain_lets_it(string domain, int reads) =>
        Assert.That(Found(Page.Cookie("_fbp", domain).Request(Pixel, Phase.AfterReject, null, "_fbp")), Has.Length.EqualTo(reads));

    [Test]
    public void A_name_that_two_cookies_bear_is_read_only_where_both_need_consent()
    {
        var both = Page.Cookie("uid", ".criteo.com").Request("https://gum.criteo.com/sid", Phase.AfterReject, null, "uid");
        Assert.That(Found(both), Has.Length.EqualTo(1));
        var unclear = Page.Cookie("DSID", ".doubleclick.net").Request(Pixel, Phase.AfterReject, null, "DSID").Refusing(v => v with
        {
            Cookies = [.. v.Cookies, Seen.CookieOf("DSID", Phase.BeforeConsent, "ad.doubleclick.net")],
        });
        Assert.That(Found(unclear), Has.Length.EqualTo(1), "known on both");
        var other = Page.Cookie("_fbp").Request(Seen.Site + "/sport", Phase.AfterReject, null, "uid").Refusing(v => v with
        {
            Cookies = [.. v.Cookies, Seen.CookieOf("uid", Phase.BeforeConsent)],
        });
        Assert.That(Found(other), Is.Empty, "uid is an advertising cookie of Criteo alone");
    }

    [Test]
    public void A_name_that_this_visit_never_saw_stored_says_nothing() =>
        Assert.That(Found(Page.Request(Pixel, Phase.AfterReject, null, "IDE")), Is.Empty);

    [Test]
    public void The_last_leg_of_a_redirect_that_began_before_the_choice_was_under_way()
    {
        static Seen Redirected(Phase began) => Page.Cookie("IDE", ".doubleclick.net").Request("https://sync.example/go", began).Refusing(v => v with
        {
            Requests = [.. v.Requests, Seen.RequestOf(Pixel, Phase.AfterReject, 7_100, null, "IDE") with { RedirectedFrom = "https://sync.example/go" }],
        });
        Assert.That(Found(Redirected(Phase.BeforeConsent)), Is.Empty);
        Assert.That(Found(Redirected(Phase.AfterReject)), Has.Length.EqualTo(1));
    }

    [Test]
    public void What_followed_a_click_that_did_not_count_belongs_to_no_phase() => Assert.That(
        Found(Seen.Banner("Tout accepter", "Tout refuser").RefusedInVain("Tout refuser").Cookie("IDE", ".doubleclick.net").Request(Pixel, Phase.AfterReject, null, "IDE")),
        Is.Empty);

    [Test]
    public void One_request_of_an_address_is_enough_and_there_is_an_end()
    {
        var polled = Page.Cookie("_fbp").Refusing(v => v with { Requests = [.. Enumerable.Range(0, 50).Select(i => Seen.RequestOf(Seen.Site + "/live", Phase.AfterReject, 7_000 + i, null, "_fbp"))] });
        Assert.That(Found(polled), Has.Length.EqualTo(1));
        var many = Page.Cookie("_fbp").Refusing(v => v with { Requests = [.. Enumerable.Range(0, 500).Select(i => Seen.RequestOf($"{Seen.Site}/p{i}", Phase.AfterReject, 7_000 + i, null, "_fbp"))] });
        Assert.That(Found(many), Has.Length.EqualTo(200));
    }

    [Test]
    public void After_a_withdrawal_a_read_counts_and_while_the_page_is_still_open_it_does_not()
    {
        var page = Page.Withdrawn("Gestion des cookies", "Tout refuser").Cookie("IDE", ".doubleclick.net", Phase.AfterAccept);
        Assert.That(Found(page.Request(Pixel, Phase.Withdrawing, null, "IDE")), Is.Empty);
        Assert.That(Found(page.Request(Pixel, Phase.AfterWithdrawal, null, "IDE")), Has.Length.EqualTo(1));
    }
}
