using ConsentAudit.Audit;
using ConsentAudit.Evidence;
using ConsentAudit.Rules;
using NUnit.Framework;

namespace ConsentAudit.Tests.Rules;

public sealed class BannerPresentTests
{
    private static Finding Found(Seen page) => Judge.By<BannerPresent>(page);

    [Test]
    public void A_banner_passes_and_is_shown()
    {
        var finding = Found(Seen.Banner("Tout accepter", "Tout refuser").Cookie("_fbp"));
        Assert.That(finding, Concludes.Pass);
        Assert.That(finding, Concludes.Says("(plateforme non reconnue) s’est affiché 420\u00A0ms", "(unrecognised platform) was displayed 420\u00A0ms"));
        Assert.That(finding, Concludes.Shows("control", "Tout accepter"));
    }

    [Test]
    public void A_known_platform_is_named_and_an_unknown_one_is_not()
    {
        Assert.That(Found(Seen.Banner("Tout accepter").BannerId("didomi-notice")), Concludes.Says("(Didomi)", "(Didomi)"));
        Assert.That(Found(Seen.Banner("Tout accepter")), !Concludes.Says("Didomi", "Didomi"));
    }

    [Test]
    public void A_page_where_nothing_needs_consent_needs_no_banner() => Assert.That(Found(Seen.Page()), Concludes.NotApplicable);

    [Test]
    public void A_known_cookie_without_a_banner_fails()
    {
        var finding = Found(Seen.Page().Cookie("_fbp"));
        Assert.That(finding, Concludes.Fail("cookie", "_fbp (journal.example)"));
        Assert.That(finding, Concludes.Shows("page", "https://www.journal.example/actu"));
        Assert.That(finding, Concludes.Says(": 1 (_fbp)", ": 1 (_fbp)"));
    }

    [TestCase("didomi_token")]
    [TestCase("datadome")]
    public void A_known_cookie_that_needs_no_consent_needs_no_banner(string name) =>
        Assert.That(Found(Seen.Page().Cookie(name)), Concludes.NotApplicable);

    [Test]
    public void An_unknown_identifier_without_a_banner_is_for_a_person() =>
        Assert.That(Found(Seen.Page().Cookie("xtuid")), Concludes.Review);

    [Test]
    public void A_value_that_all_visitors_have_alike_needs_no_banner() =>
        Assert.That(Found(Seen.Page().Cookie("xtuid", values: Seen.Constant)), Concludes.NotApplicable);

    [Test]
    public void A_request_with_an_identifier_fails_and_one_without_is_for_a_person()
    {
        const string pixel = "https://ad.doubleclick.net/pixel";
        var cookie = Seen.Page().Cookie("IDE", ".doubleclick.net").Request(pixel, cookies: "IDE");
        Assert.That(Found(cookie), Concludes.Fail("request", "ad.doubleclick.net/pixel"));
        Assert.That(Found(Seen.Page().Request(pixel)), Concludes.Review);
    }

    [Test]
    public void A_layer_that_cannot_be_read_may_be_a_banner()
    {
        var frame = Seen.Page().Cookie("_fbp").Showing(() => Photo.InTheMiddle("iframe", "fixed", frameUrl: ""));
        Assert.That(Found(frame), Concludes.CannotTell("unreadable-frame", "au-milieu"));
        Assert.That(Found(frame), Concludes.Shows("page", "https://www.journal.example/actu"));
        Assert.That(Found(Seen.Page().Cookie("_fbp").Showing(() => Photo.InTheMiddle("canvas", "fixed"))), Concludes.CannotTell("unreadable-overlay"));
    }

    [TestCase("iframe", "")]
    [TestCase("canvas", null)]
    public void What_stands_in_the_page_hides_no_banner(string tag, string? frameUrl) =>
        Assert.That(Found(Seen.Page().Showing(() => Photo.InTheMiddle(tag, "static", frameUrl))), Concludes.NotApplicable);

    [Test]
    public void A_picture_with_words_beside_it_hides_no_banner() => Assert.That(
        Found(Seen.Page().Showing(() => Photo.InTheMiddle("div", "fixed", null, Photo.InTheMiddle("img", "static"), Photo.Text("Notre nouvelle série à ne pas manquer")))),
        Concludes.NotApplicable);

    [Test]
    public void A_page_that_was_not_watched_cannot_be_told() =>
        Assert.That(Found(Seen.Page().NotWatched("time-out", "")), Concludes.CannotTell("time-out"));
}
