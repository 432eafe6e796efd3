using ConsentAudit.Browser.Visits;
using ConsentAudit.Tests.Catalogue;
using ConsentAudit.Tests.Readings;
using NUnit.Framework;

namespace ConsentAudit.Tests.Browser;

public sealed class NextPageTests
{
    private const string Page = "https://www.journal.example/une?x=1";

    [TestCase("<a href='/article/tunnel-ferme'>Le tunnel ferme</a>", "https://www.journal.example/article/tunnel-ferme")]
    [TestCase("<a href='article'>Le tunnel ferme</a>", "https://www.journal.example/article")]
    [TestCase("<a href='https://sport.journal.example/match'>Le match</a>", "https://sport.journal.example/match")]
    [TestCase("<a href='/article' unseen='covered'>Le tunnel</a>", "https://www.journal.example/article")]
    [TestCase("<a href='/article' unseen='off-screen'>Le tunnel</a>", "https://www.journal.example/article")]
    public void A_link_of_the_site_is_followed(string html, string expected) => Assert.That(Choose(html), Is.EqualTo(expected));

    [TestCase("<a href='https://other.example/article'>Ailleurs</a>")]
    [TestCase("<a href='/une?page=2'>La même page</a>")]
    [TestCase("<a href='#top'>Haut</a>")]
    [TestCase("<a href=''>Rien</a>")]
    [TestCase("<a>Rien</a>")]
    [TestCase("<a href='mailto:redaction@journal.example'>Écrire</a>")]
    [TestCase("<a href='javascript:void(0)'>Ouvrir</a>")]
    [TestCase("<a href='/numero.pdf'>Le numéro</a>")]
    [TestCase("<a href='/FEED.XML'>Flux</a>")]
    [TestCase("<a href='/compte/connexion'>Se connecter</a>")]
    [TestCase("<a href='/politique-cookies'>Cookies</a>")]
    [TestCase("<a href='/logout'>Sortir</a>")]
    [TestCase("<a href='/article' unseen='display'>Caché</a>")]
    [TestCase("<div role='dialog'><a href='/article'>Dans un dialogue</a></div>")]
    [TestCase("<iframe frame='https://www.journal.example/f'><a href='/article'>Dans un cadre</a></iframe>")]
    [TestCase("<a href='http://['>Rien</a>")]
    public void Another_link_is_not(string html) => Assert.That(Choose(html), Is.Null);

    [Test]
    public void An_article_is_preferred_to_a_section_and_the_host_to_its_sisters() => Assert.That(
        Choose("<a href='/sport'>Sport</a><a href='https://blog.journal.example/un-tres-long-article-de-blog'>Un très long article de blog, sur un autre hôte</a><a href='/2027/01/le-tunnel-ferme'>Le tunnel ferme jusqu’à lundi, selon la préfecture</a>"),
        Is.EqualTo("https://www.journal.example/2027/01/le-tunnel-ferme"));

    [Test]
    public void Where_the_page_has_no_address_there_is_no_next_one() =>
        Assert.That(NextPage.Choose(Photo.Of("<a href='https://www.journal.example/a'>A</a>"), "no address", BuiltIn.Catalogue.Sites), Is.Null);

    private static string? Choose(string html) => NextPage.Choose(Photo.Of(html, url: Page), Page, BuiltIn.Catalogue.Sites);
}
