using ConsentAudit.Catalogue;
using ConsentAudit.Evidence;
using ConsentAudit.Readings;
using ConsentAudit.Tests.Catalogue;
using NUnit.Framework;

namespace ConsentAudit.Tests.Readings;

/// <summary>The first layer of each platform in the shape and the French words that it is known for, read with the hints and without: a platform that nobody knows is read as well.</summary>
public sealed class PlatformHintTests
{
    private const string Together = "Nos partenaires et nous utilisons des cookies pour mesurer l’audience et afficher des publicités personnalisées.";

    private static readonly ShotReader With = new(BuiltIn.Catalogue);
    private static readonly ShotReader Without = new(RuleCatalogue.Load(BuiltIn.With("platforms/platforms.json", "[]")));

    private static IEnumerable<TestCaseData> Layers()
    {
        yield return Layer("Didomi", "<div id='didomi-host' at='0 0 1366 0'><div fixed at='0 0 1366 768' class='didomi-popup-backdrop'><div id='didomi-popup' at='350 150 660 420'>"
            + $"<button>Continuer sans accepter →</button><p>{Together}</p><button>En savoir plus →</button><button>Accepter &amp; Fermer</button></div></div></div>", "Reject", "Settings", "Accept");
        yield return Layer("OneTrust", $"<div id='onetrust-consent-sdk'><div id='onetrust-banner-sdk' role='region' fixed><p>{Together}</p><button>Paramètres des cookies</button><button>Tout refuser</button><button>Autoriser tous les cookies</button></div></div>", "Settings", "Reject", "Accept");
        yield return Layer("Sourcepoint", $"<div id='sp_message_container_1' fixed at='0 0 1366 768'><iframe frame='https://cdn.privacy-mgmt.com/index.html'><html><body><div class='message'><p>{Together}</p><button>Options</button><button>Continuer sans accepter</button><button>J’accepte</button></div></body></html></iframe></div>", "Settings", "Reject", "Accept");
        yield return Layer("Axeptio", $"<div id='axeptio_overlay' fixed at='40 300 400 420'><div class='axeptio_widget'><p>Bonjour, c’est nous… les cookies ! {Together}</p><button>Non merci</button><button>Je choisis</button><button>OK pour moi</button></div></div>", "Reject", "Settings", "Accept");
        yield return Layer("TrustCommander", $"<div id='tc-privacy-wrapper' fixed><div id='popin_tc_privacy'><p>{Together}</p><button>Continuer sans accepter</button><button>Personnaliser</button><button>Accepter &amp; fermer</button></div></div>", "Reject", "Settings", "Accept");
        yield return Layer("Sirdata", $"<div id='sd-cmp' fixed><p>{Together}</p><button>Continuer sans accepter</button><button>Paramétrer</button><button>Tout accepter</button></div>", "Reject", "Settings", "Accept");
        yield return Layer("Cookiebot", $"<div id='CybotCookiebotDialog' role='dialog' fixed><p>{Together}</p><button>Refuser</button><button>Personnaliser</button><button>Tout autoriser</button></div>", "Reject", "Settings", "Accept");
        yield return Layer("Usercentrics", $"<aside id='usercentrics-cmp-ui' fixed><p>{Together}</p><button>Paramètres</button><button>Tout refuser</button><button>Tout accepter</button></aside>", "Settings", "Reject", "Accept");
        yield return Layer("InMobi", $"<div id='qc-cmp2-container' fixed at='0 0 1366 768'><div id='qc-cmp2-ui'><p>{Together}</p><button>PLUS D’OPTIONS</button><button>JE REFUSE</button><button>J’ACCEPTE</button></div></div>", "Settings", "Reject", "Accept");
        yield return Layer("consentmanager", $"<div id='cmpbox' role='dialog' fixed><p>{Together}</p><a class='cmpboxbtn' click>Accepter tout</a><a class='cmpboxbtn' click>Tout rejeter</a><a class='cmpboxbtn' click>Paramètres</a></div>", "Accept", "Reject", "Settings");
        yield return Layer("iubenda", $"<div id='iubenda-cs-banner' role='dialog' fixed><p>{Together}</p><button>En savoir plus et personnaliser</button><button>Refuser</button><button>Accepter</button></div>", "Settings", "Reject", "Accept");
        yield return Layer("Osano", $"<div class='osano-cm-window'><div class='osano-cm-dialog' role='dialog' fixed><p>{Together}</p><button>Gérer les préférences</button><button>Tout accepter</button><button>Tout refuser</button></div></div>", "Settings", "Accept", "Reject");
        yield return Layer("Complianz", $"<div id='cmplz-cookiebanner-container'><div class='cmplz-cookiebanner' role='dialog' fixed><p>{Together}</p><button>Accepter</button><button>Refuser</button><button>Voir les préférences</button></div></div>", "Accept", "Reject", "Settings");
        yield return Layer("CookieYes", $"<div class='cky-consent-container' role='region' fixed><p>{Together}</p><button>Personnaliser</button><button>Tout rejeter</button><button>Accepter tout</button></div>", "Settings", "Reject", "Accept");
        yield return Layer("Google", $"<div class='fc-consent-root' fixed at='0 0 1366 768'><div class='fc-dialog-container' role='dialog'><p>Le Petit Journal vous demande l’autorisation d’utiliser vos données personnelles. {Together}</p><button>Autoriser</button><button>Ne pas autoriser</button><button>Gérer les options</button></div></div>", "Accept", "Reject", "Settings");
    }

    [TestCaseSource(nameof(Layers))]
    public void A_known_platform_is_named_and_read(string platform, Photograph page, string[] roles)
    {
        var banner = With.Read(page).Banner;
        Assert.That(banner?.Platform, Does.Contain(platform));
        Assert.That(Controls(With, page), Is.EqualTo(roles));
    }

    [TestCaseSource(nameof(Layers))]
    public void It_is_read_alike_where_nobody_knows_it(string platform, Photograph page, string[] roles)
    {
        Assert.That(Without.Read(page).Banner?.Platform, Is.Null, platform);
        Assert.That(Controls(Without, page), Is.EqualTo(roles));
    }

    private static IEnumerable<string> Controls(ShotReader reader, Photograph page) => reader.Read(page).Banner?.Controls.Select(c => c.Role.ToString()) ?? [];

    private static TestCaseData Layer(string platform, string layer, params string[] roles) =>
        new TestCaseData(platform, Photo.Page(layer), roles).SetArgDisplayNames(platform);
}
