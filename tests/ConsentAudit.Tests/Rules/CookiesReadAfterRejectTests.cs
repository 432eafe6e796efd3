using ConsentAudit.Audit;
using ConsentAudit.Evidence;
using ConsentAudit.Rules;
using NUnit.Framework;

namespace ConsentAudit.Tests.Rules;

public sealed class CookiesReadAfterRejectTests
{
    private const string Pixel = "https://ad.doubleclick.net/pixel";

    private static Finding Found(Seen page) => Judge.By<CookiesReadAfterReject>(page);

    private static Seen Asked => Seen.Banner("Tout accepter", "Tout refuser");

    private static Seen Page => Asked.Refused("Tout refuser");

    [Test]
    public void No_banner_is_no_matter_of_this_rule() => Assert.That(Found(Seen.Page()), Concludes.NotApplicable);

    [Test]
    public void A_known_cookie_sent_after_a_refusal_fails_and_names_request_and_cookie()
    {
        var finding = Found(Page.Cookie("IDE", ".doubleclick.net").Request(Pixel, Phase.AfterReject, null, "IDE"));
        Assert.That(finding, Concludes.Fail("request", "ad.doubleclick.net/pixel (cookie IDE)") & Concludes.Says("1 (IDE), avec 1 requête(s)", "1 (IDE), with 1 request(s)"));
        Assert.That(finding.Exhibits.Single().Moment, Is.EqualTo(Phase.AfterReject));
    }

    [Test]
    public void The_sites_own_cookie_sent_to_the_sites_own_server_fails() =>
        Assert.That(Found(Page.Cookie("_fbp").Request(Seen.NextUrl, Phase.AfterReject, null, "_fbp")), Concludes.Fail("request", "www.journal.example/sport (cookie _fbp)"));

    [Test]
    public void A_known_cookie_that_was_stored_and_never_sent_passes() =>
        Assert.That(Found(Page.Cookie("IDE", ".doubleclick.net").Request(Pixel, Phase.AfterReject)), Concludes.Pass & Concludes.Says("aucun n’est parti avec une requête", "none went with a request"));

    [Test]
    public void Where_nothing_was_stored_the_pass_says_that_there_was_nothing_to_read() =>
        Assert.That(Found(Page.Cookie("theme", values: Seen.Constant).Request(Seen.NextUrl, Phase.AfterReject, null, "theme")), Concludes.Pass & Concludes.Says("rien à lire", "nothing to read"));

    [Test]
    public void An_identifier_that_nobody_knows_is_no_matter_of_this_rule() =>
        Assert.That(Found(Page.Cookie("xtuid").Request(Seen.NextUrl, Phase.AfterReject, null, "xtuid")), Concludes.Pass);

    [TestCase(Phase.BeforeConsent)]
    [TestCase(Phase.AfterAccept)]
    public void What_was_sent_before_it_or_after_an_acceptance_does_not_weigh(Phase phase) =>
        Assert.That(Found(Page.Accepted("Tout accepter").Cookie("IDE", ".doubleclick.net").Request(Pixel, phase, null, "IDE")), Concludes.Pass);

    [Test]
    public void What_was_not_seen_turns_a_pass_into_no_answer_and_leaves_a_failure()
    {
        Assert.That(Found(Page.RefusalGap("reload-failed", "HTTP 503")), Concludes.CannotTell("reload-failed", "HTTP 503"));
        Assert.That(
            Found(Page.RefusalGap("reload-failed", "HTTP 503").Cookie("_fbp").Request(Seen.NextUrl, Phase.AfterReject, null, "_fbp")),
            Concludes.Fail("request", "www.journal.example/sport (cookie _fbp)"));
        Assert.That(Found(Page.Happening("cut", "more than 20,000 requests")), Concludes.CannotTell("recorder-gap", "more than 20,000 requests"));
    }

    [Test]
    public void A_refusal_that_was_not_made_cannot_be_told() => Assert.That(Found(Asked.NotRefused("no-reject")), Concludes.CannotTell("no-reject"));
}
