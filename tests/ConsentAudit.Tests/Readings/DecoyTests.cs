using NUnit.Framework;
using static ConsentAudit.Tests.Readings.Reading;

namespace ConsentAudit.Tests.Readings;

/// <summary>What looks like a consent banner and is none.</summary>
public sealed class DecoyTests
{
    private static readonly TestCaseData[] Decoys =
    [
        new("an article about banners", "<article at='0 100 800 900'><p>La CNIL exige que les cookies publicitaires soient soumis au consentement. Les partenaires et la publicité personnalisée sont en cause.</p><button>Tout accepter</button><button>Tout refuser</button></article>"),
        new("a figure in an article", "<article at='0 100 800 900'><figure><p>Nous utilisons des cookies et des traceurs, avec votre consentement.</p><button>Accepter</button><button>Continuer sans accepter</button></figure></article>"),
        new("a newsletter", "<div fixed at='400 200 500 300' role='dialog'>Recevez notre newsletter chaque matin dans votre boîte mail. Votre adresse e-mail ne sera pas cédée à des partenaires. <input type='email'><button>J'accepte</button><button>Non merci</button></div>"),
        new("a newsletter that names its privacy policy", "<div fixed>Inscrivez-vous à la newsletter. Nous respectons votre vie privée et vos données personnelles. <input type='email'><button>S'inscrire</button><button>Non merci</button><a href='/confidentialite'>Politique de confidentialité</a></div>"),
        new("notifications", "<div fixed at='400 0 500 150'>Activez les notifications et soyez alerté en temps réel de l’actualité. <button>Autoriser</button><button>Plus tard</button></div>"),
        new("an age gate", "<div fixed at='0 0 1366 768' role='dialog'>Ce contenu est réservé aux majeurs. Avez-vous 18 ans ou plus ? <button>Oui</button><button>Non</button></div>"),
        new("a sticky footer", "<div sticky at='0 728 1366 40'><a href='/contact'>Contact</a> <a href='#'>Gestion des cookies</a> <a href='/cgu'>CGU</a></div>"),
        new("a login", "<div fixed at='300 100 500 500' role='dialog'>Connectez-vous à votre compte. <input type='email'><input type='password'><button>Se connecter</button><button>Continuer avec Google</button><button>Fermer</button></div>"),
        new("an app", "<div fixed>Téléchargez notre application pour lire hors ligne. <button>Ouvrir dans l’app</button><button>Plus tard</button></div>"),
        new("a paywall", "<div fixed at='0 300 1366 468'>Cet article est réservé aux abonnés. Il vous reste 80 % à lire. <button>S'abonner pour 1 €</button><button>Déjà abonné ? Se connecter</button></div>"),
        new("a chat", "<div fixed at='1000 400 340 360'>Bonjour ! Comment pouvons-nous vous aider ? <textarea></textarea><button>Envoyer</button><button aria-label='Fermer'>×</button></div>"),
        new("a place", "<div fixed>Choisissez votre région pour voir la météo et l’actualité près de chez vous. <button>Accepter</button><button>Plus tard</button></div>"),
        new("an advertisement", "<div fixed><a href='https://shop.example/'>Des cookies tout frais, deux pour un</a><button aria-label='Fermer'>×</button></div>"),
    ];

    [TestCaseSource(nameof(Decoys))]
    public void A_decoy_is_no_banner(string what, string html) => Assert.That(Banner(html), Is.Null, what);

    [TestCaseSource(nameof(Decoys))]
    public void A_decoy_does_not_take_the_place_of_the_banner(string what, string html) =>
        Assert.That(Banner(html + Bar("<button>Tout accepter</button><button>Tout refuser</button>"))?.Controls.Select(c => c.Label), Is.EqualTo(new[] { "Tout accepter", "Tout refuser" }), what);
}
