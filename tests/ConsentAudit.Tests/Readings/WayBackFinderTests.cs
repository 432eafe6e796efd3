using ConsentAudit.Evidence;
using ConsentAudit.Readings;
using ConsentAudit.Tests.Catalogue;
using NUnit.Framework;

namespace ConsentAudit.Tests.Readings;

public sealed class WayBackFinderTests
{
    private static readonly WayBackFinder Finder = new(BuiltIn.Catalogue);

    [TestCase("<button>Gérer mes cookies</button>", "fr")]
    [TestCase("<a href='#'>Gestion des cookies</a>", "fr")]
    [TestCase("<a href='javascript:Didomi.preferences.show()'>Paramétrer les cookies</a>", "fr")]
    [TestCase("<a href='/gestion-cookies'>Gestion des cookies</a>", "fr")]
    [TestCase("<a click>Préférences cookies</a>", "fr")]
    [TestCase("<button>Centre de préférences des cookies</button>", "fr")]
    [TestCase("<button>Retirer mon consentement</button>", "fr")]
    [TestCase("<a href='#'>Gérer mon consentement</a>", "fr")]
    [TestCase("<a href='#'>Modifier mes préférences en matière de cookies</a>", "fr")]
    [TestCase("<a href='#'>Gérer les traceurs</a>", "fr")]
    [TestCase("<button>Cookie settings</button>", "en")]
    [TestCase("<button>Manage consent</button>", "en")]
    [TestCase("<a href='#'>Withdraw consent</a>", "en")]
    [TestCase("<button>Cookie-Einstellungen</button>", "de")]
    [TestCase("<a href='#'>Cookieeinstellungen ändern</a>", "de")]
    [TestCase("<a href='#'>Einwilligung widerrufen</a>", "de")]
    [TestCase("<a href='#'>Configuración de cookies</a>", "es")]
    [TestCase("<a href='#'>Preferenze cookie</a>", "it")]
    [TestCase("<a href='#'>Cookie-instellingen</a>", "nl")]
    [TestCase("<a href='#'>Cookievoorkeuren wijzigen</a>", "nl")]
    public void Words_that_name_the_choice_of_cookies_are_surest(string html, string language) => Assert.That(Ranks(Foot(html), language), Is.EqualTo(new[] { 3 }));

    [TestCase("<button>Cookies</button>", "fr")]
    [TestCase("<a href='#'>Cookies</a>", "fr")]
    [TestCase("<a href='https://journal.example/#cookies'>Cookies</a>", "fr")]
    [TestCase("<a href='#'>Consentement</a>", "fr")]
    [TestCase("<button>Vie privée et cookies</button>", "fr")]
    [TestCase("<a href='#'>Vos choix</a>", "fr")]
    [TestCase("<a href='#'>Modifier mes choix</a>", "fr")]
    [TestCase("<a href='#'>Paramètres de confidentialité</a>", "fr")]
    [TestCase("<a href='#'>Préférences publicitaires</a>", "fr")]
    [TestCase("<a href='javascript:Didomi.preferences.show()'>Données personnelles</a>", "fr")]
    [TestCase("<button>Paramètres</button>", "fr")]
    [TestCase("<a href='#choix'>Préférences</a>", "fr")]
    [TestCase("<button>Privacy settings</button>", "en")]
    [TestCase("<button>Privacy</button>", "en")]
    [TestCase("<a href='#'>Do not sell or share my personal information</a>", "en")]
    [TestCase("<a href='#'>Datenschutzeinstellungen</a>", "de")]
    public void Words_that_fit_come_next(string html, string language) => Assert.That(Ranks(Foot(html), language), Is.EqualTo(new[] { 2 }));

    [TestCase("<a href='/cookies'>Cookies</a>", "fr")]
    [TestCase("<a href='/politique-cookies'>Politique cookies</a>", "fr")]
    [TestCase("<a href='/confidentialite'>Confidentialité</a>", "fr")]
    [TestCase("<a href='/donnees'>Données personnelles</a>", "fr")]
    [TestCase("<a href='/privacy'>Privacy policy</a>", "en")]
    [TestCase("<a href='/datenschutz'>Datenschutz</a>", "de")]
    [TestCase("<a href='https://groupe.example.org/cookies'>Gérer mes cookies</a>", "fr")]
    public void A_page_behind_which_it_may_be_comes_last(string html, string language) => Assert.That(Ranks(Foot(html), language), Is.EqualTo(new[] { 1 }));

    [TestCase("<a href='/compte'>Paramètres du compte</a>")]
    [TestCase("<a href='/preferences'>Préférences</a>")]
    [TestCase("<button>Préférences newsletter</button>")]
    [TestCase("<a href='/newsletters'>Gérer mes préférences de newsletter</a>")]
    [TestCase("<a href='/abonnement'>Gérer mon abonnement</a>")]
    [TestCase("<a href='/abonnement'>Abonnement sans cookies publicitaires : gérer</a>")]
    [TestCase("<button>Paramétrer les notifications</button>")]
    [TestCase("<button>Choisir la langue</button>")]
    [TestCase("<button aria-expanded='false'>Cookies</button>")]
    [TestCase("<button unseen='display'>Gérer mes cookies</button>")]
    [TestCase("<div unseen='display'><a href='#'>Gestion des cookies</a></div>")]
    [TestCase("<button unseen='covered'>Gérer mes cookies</button>")]
    [TestCase("<a href='/cgu'>CGU</a>")]
    [TestCase("<a href='/legal'>Mentions légales</a>")]
    [TestCase("<button>Accepter les cookies</button>")]
    [TestCase("<a href='#'>Continuer sans accepter les cookies</a>")]
    [TestCase("<label><input type='checkbox'>Gérer mes cookies</label>")]
    [TestCase("<span>Gérer mes cookies</span>")]
    [TestCase("<a href='https://www.autorite.example.org/cookies'>Cookies</a>")]
    [TestCase("<iframe frame='https://regie.example.org/ad'><html><body><a href='#'>Gérer les cookies</a></body></html></iframe>")]
    [TestCase("<iframe frame='about:blank'><html><body><a href='#'>Privacy</a></body></html></iframe>")]
    public void What_leads_elsewhere_is_none(string html) => Assert.That(Ranks(Foot(html)), Is.Empty);

    [TestCase("<nav at='0 0 1366 80'><a href='/recettes/cookies'>Cookies</a></nav>")]
    [TestCase("<main at='0 90 1366 900'><a href='/recettes/choisir'>Choisir ses cookies</a></main>")]
    [TestCase("<main at='0 90 1366 900'><h2><a href='/a'>Cookies : gérer son consentement</a></h2></main>")]
    [TestCase("<article at='0 90 1366 900'><a href='/a'>Gérer les cookies</a></article>")]
    [TestCase("<aside at='0 90 300 900'><a href='/a'>Cookies : ce qui change pour gérer votre consentement</a></aside>")]
    [TestCase("<button at='0 300 200 40'>Cookies au chocolat</button>")]
    [TestCase("<nav at='0 0 1366 80'><button>Préférences</button></nav>")]
    public void Headlines_and_recipes_are_none(string html) => Assert.That(Ranks(html), Is.Empty);

    [TestCase("<main at='0 90 1366 900'><button>Gérer mes cookies</button></main>")]
    [TestCase("<nav at='0 0 1366 80'><a href='/cookies/choix'>Gérer mes cookies</a></nav>")]
    [TestCase("<main at='0 90 1366 3900'><footer at='0 3900 1366 90'><a href='/cookies/choix'>Gérer mes cookies</a></footer></main>")]
    public void A_way_back_may_stand_elsewhere(string html) => Assert.That(Ranks(html), Is.EqualTo(new[] { 3 }));

    [TestCase("<div fixed at='10 700 48 48' id='tarteaucitronIcon'><button at='10 700 48 48' id='tarteaucitronManager'><img src='data:image/png'></button></div>")]
    [TestCase("<button fixed at='10 700 48 48' class='ch2-icon'></button>")]
    [TestCase("<div fixed at='10 700 48 48' class='cookie-widget'><button at='10 700 48 48'><svg></svg></button></div>")]
    [TestCase("<button fixed at='10 700 48 48'><img src='/assets/cookie.svg?v=2'></button>")]
    [TestCase("<button fixed at='10 700 48 48'>🍪</button>")]
    [TestCase("<button fixed at='10 700 48 48' aria-label='Cookies'><svg></svg></button>")]
    public void An_icon_in_the_corner_fits(string html) => Assert.That(Ranks(html), Is.EqualTo(new[] { 2 }));

    [Test]
    public void An_icon_that_says_so_is_surest() =>
        Assert.That(Ranks("<button fixed at='10 700 48 48' aria-label='Gérer mes cookies'><svg></svg></button>"), Is.EqualTo(new[] { 3 }));

    [TestCase("<button fixed at='10 700 48 48' aria-label='Discuter'><svg></svg></button>")]
    [TestCase("<button fixed at='10 700 48 48' class='back-to-top'><svg></svg></button>")]
    [TestCase("<button fixed at='10 700 48 48' class='cookie-toast' aria-label='Fermer'><svg></svg></button>")]
    [TestCase("<button at='10 700 48 48' class='cookie'><svg></svg></button>")]
    [TestCase("<div fixed at='10 300 600 400' class='cookie'><button at='10 300 600 400'><img src='x.jpg'></button></div>")]
    public void Another_picture_is_none(string html) => Assert.That(Ranks(html), Is.Empty);

    [Test]
    public void The_banner_itself_is_no_way_back_but_the_footer_is()
    {
        var bar = Reading.Bar("<button>Tout accepter</button><button>Gérer mes cookies</button>");
        Assert.That(Ways(bar), Is.Empty);
        Assert.That(Ways(Foot("<a href='#'>Gestion des cookies</a>") + bar).Select(w => w.Control.Label), Is.EqualTo(new[] { "Gestion des cookies" }));
    }

    [Test]
    public void The_surest_comes_first_each_once_six_at_most()
    {
        var html = "<a href='/politique'>Politique cookies</a><a href='#'>Vos choix</a><a href='/gestion'>Gestion des cookies</a><button>Gérer mes cookies</button><button>Gérer mes cookies</button>";
        Assert.That(Ways(Foot(html)).Select(w => w.Control.Label), Is.EqualTo(new[] { "Gérer mes cookies", "Gestion des cookies", "Vos choix", "Politique cookies" }));
        Assert.That(Ways(Foot(string.Concat(Enumerable.Range(0, 9).Select(i => $"<a href='#c{i}'>Gérer mes cookies</a>")))), Has.Count.EqualTo(6));
    }

    private static string Foot(string html) => $"<footer at='0 3900 1366 90'><a href='/contact'>Contact</a>{html}</footer>";

    private static IEnumerable<int> Ranks(string html, string language = "fr") => Ways(html, language).Select(w => w.Rank);

    private static IReadOnlyList<WayBack> Ways(string html, string language = "fr") => Finder.In(Page(html, language));

    private static Photograph Page(string html, string language) => Photo.Of("<main at='0 80 1366 3700'><h1>Le tunnel ferme</h1><p>La préfecture l’a annoncé hier soir.</p></main>" + html, language);
}
