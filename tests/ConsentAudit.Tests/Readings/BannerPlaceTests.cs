using ConsentAudit.Readings;
using NUnit.Framework;
using static ConsentAudit.Tests.Readings.Reading;

namespace ConsentAudit.Tests.Readings;

/// <summary>Where banners stand: each place with its twin in which there is none.</summary>
public sealed class BannerPlaceTests
{
    private const string Buttons = "<button>Tout accepter</button> <button>Tout refuser</button>";

    private static readonly string[] Both = ["Accept Tout accepter", "Reject Tout refuser"];

    [Test]
    public void A_fixed_bar_is_found() => Assert.That(Roles(Bar(Buttons)), Is.EqualTo(Both));

    [Test]
    public void A_page_without_any_has_none() => Assert.That(Banner(""), Is.Null);

    [Test]
    public void A_hidden_bar_is_none() => Assert.That(Banner($"<div fixed unseen='display'>{Words}{Buttons}</div>"), Is.Null);

    [TestCase("opacity")]
    [TestCase("visibility")]
    [TestCase("size")]
    [TestCase("off-screen")]
    public void A_bar_that_the_eye_does_not_see_is_none(string why) => Assert.That(Banner($"<div fixed unseen='{why}'>{Words}{Buttons}</div>"), Is.Null);

    [Test]
    public void A_dialog_over_its_backdrop_holds_what_stands_beside_it()
    {
        var banner = Banner($"<div fixed at='0 0 1366 768'><div role='dialog' aria-modal='true' at='300 200 700 300'>{Words}{Buttons}</div><button>Continuer sans accepter</button></div>");
        Assert.That(banner!.With(ControlRole.Reject).Select(c => c.Label), Is.EqualTo(new[] { "Tout refuser", "Continuer sans accepter" }));
        Assert.That(banner.BlocksPage, Is.True);
    }

    [Test]
    public void A_bar_does_not_keep_the_visitor_from_the_page() => Assert.That(Banner(Bar(Buttons))!.BlocksPage, Is.False);

    [Test]
    public void A_dialog_element_is_found() => Assert.That(Roles($"<dialog open='' at='300 200 700 300'>{Words}{Buttons}</dialog>"), Is.EqualTo(Both));

    [Test]
    public void A_banner_in_a_frame_is_found_with_the_frames_address()
    {
        var banner = Banner($"<div fixed><iframe frame='https://cmp.example/notice'><html><body><main>{Words}{Buttons}</main></body></html></iframe></div>");
        Assert.That(banner?.Controls.Select(c => c.Role), Is.EqualTo(new[] { ControlRole.Accept, ControlRole.Reject }));
        Assert.That(banner!.FrameUrl, Is.EqualTo("https://cmp.example/notice"));
    }

    [Test]
    public void A_banner_of_the_page_itself_has_no_frame() => Assert.That(Banner(Bar(Buttons))!.FrameUrl, Is.Null);

    [Test]
    public void A_frame_that_lies_over_the_page_itself_is_found() =>
        Assert.That(Roles($"<iframe fixed frame='https://cmp.example/notice'><html><body>{Words}{Buttons}</body></html></iframe>"), Is.EqualTo(Both));

    [Test]
    public void A_bar_in_the_pages_flow_is_found() =>
        Assert.That(Roles($"<div at='0 0 1366 120'>{Words}{Buttons}</div>"), Is.EqualTo(Both));

    [Test]
    public void A_bar_in_the_pages_flow_with_a_platforms_name_is_found_and_named()
    {
        var banner = Banner($"<div id='tarteaucitronRoot' at='0 0 1366 120'><div id='tarteaucitronAlertBig'>{Words}{Buttons}</div></div>");
        Assert.That(banner!.Platform, Is.EqualTo("tarteaucitron").IgnoreCase.Or.Contain("tarteaucitron").IgnoreCase);
    }

    [Test]
    public void A_bar_of_no_platform_has_no_name() => Assert.That(Banner(Bar(Buttons))!.Platform, Is.Null);

    [Test]
    public void A_banner_of_another_language_than_the_page_is_read_in_its_own()
    {
        var banner = Banner("<div fixed>Wir und unsere Partner verwenden Cookies mit Ihrer Einwilligung.<button>Alle akzeptieren</button><button>Alle ablehnen</button></div>");
        Assert.That(banner!.Language, Is.EqualTo("de"));
        Assert.That(banner.Controls.Select(c => c.Role), Is.EqualTo(new[] { ControlRole.Accept, ControlRole.Reject }));
    }

    [Test]
    public void A_short_banner_is_read_in_the_language_of_its_page() =>
        Assert.That(Banner("<div fixed>Cookies ? <button>OK</button> <button>Tout refuser</button></div>")!.Language, Is.EqualTo("fr"));

    [Test]
    public void Of_two_layers_the_one_that_speaks_of_consent_is_the_banner()
    {
        var banner = Banner("<div fixed at='900 500 400 200'>Recevez notre newsletter chaque matin. <button>Oui</button><button>Non merci</button></div>" + Bar(Buttons));
        Assert.That(banner!.Controls.Select(c => c.Label), Is.EqualTo(new[] { "Tout accepter", "Tout refuser" }));
    }

    [TestCase("Fermer ce bandeau en cliquant sur la croix vaut refus de tous les cookies.", true)]
    [TestCase("Vous pouvez fermer ce bandeau.", false)]
    public void Whether_closing_refuses_is_read_from_the_text(string sentence, bool refuses) =>
        Assert.That(Banner($"<div fixed>{Words}<div>{sentence}</div>{Buttons}</div>")!.ClosingRefuses, Is.EqualTo(refuses));
}
