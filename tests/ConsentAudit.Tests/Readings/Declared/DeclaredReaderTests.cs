using ConsentAudit.Readings;
using ConsentAudit.Tests.Rules;
using NUnit.Framework;

namespace ConsentAudit.Tests.Readings.Declared;

public sealed class DeclaredReaderTests
{
    private static string Switches(string name, string markup) =>
        "<div id='reglages' role='dialog' fixed at='100 50 1000 600'><h2>Gérer mes cookies</h2><p>Choisissez les cookies que vous acceptez.</p>"
        + $"<section><h3>{name}</h3><input type='checkbox' role='switch' ticked='yes' {markup}><label>{name}</label><ul><li>_fbp</li><li>_pk_id.*</li></ul></section>"
        + "<section><h3>Mesure d’audience</h3><input type='checkbox' role='switch' ticked='no'><label>Mesure d’audience</label><ul><li>_ga</li></ul></section>"
        + "<button>Enregistrer mes choix</button><button>Tout refuser</button></div>";

    private static IReadOnlyList<DeclaredTracker> Policy(string html) => new PageReader(Judge.Catalogue).Read(Seen.Page().Policy(html).Evidence()).Declared;

    private static TrackerReading Cookie(string name) => new() { Kind = TrackerKind.Cookie, Name = name, Host = "journal.example", Party = Party.First, Purpose = Purpose.Unknown };

    private static IReadOnlyList<DeclaredTracker> Settings(string html) => new PageReader(Judge.Catalogue).Read(Seen.Page().SettingsLayer(html).Evidence()).Declared;

    private static string[] Names(IEnumerable<DeclaredTracker> declared) => [.. declared.Where(d => d.InList).Select(d => d.Name)];

    private static (string? Category, bool Locked) Of(IEnumerable<DeclaredTracker> declared, string name) => declared.Where(d => d.Name == name).Select(d => (d.Category, d.Locked)).Single();

    [Test]
    public void A_table_of_a_policy_is_read_with_category_and_life()
    {
        var declared = Policy(
            "<h2>Cookies strictement nécessaires</h2><table><tr><th>Nom</th><th>Finalité</th><th>Durée</th></tr><tr><td>PHPSESSID</td><td>Garde votre session</td><td>Session</td></tr><tr><td>choixcookies</td><td>Garde votre choix</td><td>6 mois</td></tr></table>"
            + "<h2>Cookies publicitaires</h2><table><tr><th>Nom</th><th>Finalité</th><th>Durée</th></tr><tr><td>_fbp</td><td>Meta</td><td>3 mois</td></tr></table>");
        Assert.That(Names(declared), Is.EquivalentTo(new[] { "PHPSESSID", "choixcookies", "_fbp" }));
        Assert.That(Of(declared, "choixcookies"), Is.EqualTo(("Cookies strictement nécessaires", true)));
        Assert.That(Of(declared, "_fbp"), Is.EqualTo(("Cookies publicitaires", false)));
        Assert.That(declared.Single(d => d.Name == "_fbp").Lifetime, Is.EqualTo("3 mois"));
        Assert.That(declared.Single(d => d.Name == "_fbp").Fact?.Owner, Is.EqualTo("Meta"));
    }

    [TestCase("<h3>Strictly Necessary Cookies</h3><p>Always Active</p><div><table><tr><td><a>www.journal.example</a></td><td><a>OptanonConsent</a>, <a>_ga_X1</a></td></tr></table></div>", "_ga_X1", "Strictly Necessary Cookies")]
    [TestCase("<p><strong>Notwendig (12)</strong></p><table><tr><th>Name</th><th>Anbieter</th></tr><tr><td>_ga</td><td>Google</td></tr></table>", "_ga", "Notwendig (12)")]
    [TestCase("<details><summary>Cookies essentiels</summary><ul><li><b>_ga</b> : Google Analytics, 13 mois</li></ul></details>", "_ga", "Cookies essentiels")]
    [TestCase("<div><h4>Cookie tecnici</h4><div><div>Nome</div><div>_ga</div></div></div>", "_ga", "Cookie tecnici")]
    [TestCase("<table><tr><th>Cookie</th><th>Catégorie</th></tr><tr><td>_ga</td><td>Strictement nécessaire</td></tr></table>", "_ga", "Strictement nécessaire")]
    [TestCase("<h2>Cookies nécessaires</h2><h3>Google</h3><ul><li>_ga</li></ul>", "_ga", "Cookies nécessaires")]
    [TestCase("<h3>Fonctionnement</h3><p>Toujours actif</p><ul><li>_ga</li></ul>", "_ga", "Fonctionnement")]
    public void What_is_declared_necessary_is_read_in_many_forms(string html, string name, string category) => Assert.That(Of(Policy(html), name), Is.EqualTo((category, true)));

    [TestCase("<h2>Cookies strictement nécessaires</h2><p>Ils ne demandent pas d’accord.</p><h2>Statistiques</h2><ul><li>_ga</li></ul>", "Statistiques")]
    [TestCase("<h2>Cookies nécessaires et cookies publicitaires</h2><ul><li>_ga</li></ul>", "Cookies nécessaires et cookies publicitaires")]
    [TestCase("<h2>Cookies non essentiels</h2><ul><li>_ga</li></ul>", "Cookies non essentiels")]
    [TestCase("<h2>Cookies strictement nécessaires</h2><table><tr><th>Cookie</th><th>Catégorie</th></tr><tr><td>_ga</td><td>Statistiques</td></tr></table>", "Statistiques")]
    [TestCase("<h2>Cookies strictement nécessaires</h2><p>Ils servent au site.</p><h2>Google</h2><ul><li>_ga</li></ul>", "Google")]
    [TestCase("<p>Cookies nécessaires</p><p>Google</p><ul><li>_ga</li></ul>", "Google")]
    [TestCase("<h2>Liste des cookies</h2><ul><li>_ga</li></ul>", "Liste des cookies")]
    public void What_the_page_does_not_call_necessary_is_not(string html, string? category) => Assert.That(Of(Policy(html), "_ga"), Is.EqualTo((category, false)));

    [TestCase("<div><h3>Cookies nécessaires</h3><p>jl_session</p><h3>Publicité</h3><p>_fbp</p></div>")]
    [TestCase("<ul><li><h3>Cookies nécessaires</h3><dl><dt>jl_session</dt><dd>Session</dd></dl><h3>Publicité</h3><dl><dt>_fbp</dt><dd>3 mois</dd></dl></li></ul>")]
    [TestCase("<table><tr><td colspan='2'>Cookies nécessaires</td></tr><tr><td>jl_session</td><td>Session</td></tr><tr><td colspan='2'>Publicité</td></tr><tr><td>_fbp</td><td>3 mois</td></tr></table>")]
    public void Categories_that_follow_each_other_are_kept_apart(string html)
    {
        var declared = Policy(html);
        Assert.That(Of(declared, "jl_session"), Is.EqualTo(("Cookies nécessaires", true)));
        Assert.That(Of(declared, "_fbp"), Is.EqualTo(("Publicité", false)));
    }

    [Test]
    public void A_locked_switch_makes_its_category_necessary()
    {
        var declared = Settings(Switches("Fonctionnement du service", "disabled='disabled'"));
        Assert.That(Of(declared, "_fbp").Locked, Is.True);
        Assert.That(Of(declared, "_ga"), Is.EqualTo(("Mesure d’audience", false)));
    }

    [Test]
    public void A_switch_that_can_be_turned_off_does_not()
    {
        var declared = Settings(Switches("Publicité", ""));
        Assert.That(Of(declared, "_fbp").Locked, Is.False);
        Assert.That(declared.Where(d => d.Locked), Is.Empty);
    }

    [TestCase("_ga_<container-id>", "_ga_*", "_ga_AB12CD34")]
    [TestCase("_ga_<container id>", "_ga_*", "_ga_AB12CD34")]
    [TestCase("_gat_*", "_gat_*", "_gat_UA-1-1")]
    [TestCase("_gat_UA-XXXXX-Y", "_gat_UA-*-*", "_gat_UA-12345-1")]
    [TestCase("_hjSession_{site_id}", "_hjSession_*", "_hjSession_12345")]
    [TestCase("AMCV_###@AdobeOrg", "AMCV_*@AdobeOrg", "AMCV_0AB@AdobeOrg")]
    [TestCase("_pk_id.[id]", "_pk_id.*", "_pk_id.1.ab12")]
    [TestCase("_ga_xxxxxxxx", "_ga_*", "_ga_AB12CD34")]
    [TestCase("_pk_ses", "_pk_ses", "_pk_ses.1.ab12")]
    public void A_name_with_a_part_that_differs_covers_its_family(string written, string pattern, string seen)
    {
        var declared = Policy($"<ul><li>{written.Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal)}</li></ul>").Single();
        Assert.That((declared.Name, declared.Pattern), Is.EqualTo((written, pattern)));
        Assert.That((declared.Covers(Cookie(seen)), declared.Covers(Cookie("xt_other"))), Is.EqualTo((true, false)));
    }

    [TestCase("<ul><li>Accueil</li><li>Sport</li><li>COVID-19</li></ul>")]
    [TestCase("<table><tr><td>doubleclick.net</td><td>Google</td></tr></table>")]
    [TestCase("<ul><li>politique_cookies.pdf</li><li>dpo_site@journal.example</li><li>utm_source</li></ul>")]
    [TestCase("<ul><li>YouTube</li><li>LinkedIn</li><li>DoubleClick</li></ul>")]
    [TestCase("<table><tr><th>Nom</th><th>Fonction</th></tr><tr><td>Jean Dupont</td><td>Directeur</td></tr></table>")]
    public void Words_are_no_names(string html) => Assert.That(Names(Policy(html)), Is.Empty);

    [Test]
    public void A_name_in_running_text_is_named_and_no_list()
    {
        var declared = Policy("<h2>Cookies nécessaires</h2><p>Notre outil de mesure dépose le cookie _pk_id pendant treize mois sur votre terminal.</p>").Single();
        Assert.That((declared.Name, declared.InList, declared.Locked), Is.EqualTo(("_pk_id", false, false)));
    }

    [Test]
    public void What_is_folded_away_is_declared_and_was_not_seen()
    {
        var declared = Policy("<h2>Cookies nécessaires</h2><div unseen='display'><ul><li>_ga</li></ul></div><ul><li>_fbp</li></ul>");
        Assert.That(declared.Select(d => (d.Name, d.Seen)), Is.EquivalentTo(new[] { ("_ga", false), ("_fbp", true) }));
    }

    [Test]
    public void A_policy_that_leads_to_further_lists_says_so()
    {
        static IReadOnlyList<DeclaredGap> Gaps(Seen page) => new PageReader(Judge.Catalogue).Read(page.Evidence()).DeclaredGaps;
        Assert.That(Gaps(Seen.Page()), Is.EqualTo(new[] { new DeclaredGap("policy-unseen", "") }));
        Assert.That(Gaps(Seen.Page().Policy("<nav><button aria-expanded='false'>Menu</button></nav><p>Nos cookies</p><a href='/cookies#haut'>Politique de cookies</a>")), Is.Empty);
        Assert.That(Gaps(Seen.Page().Policy("<a href='/partenaires'>Voir la liste de nos partenaires</a>")).Single().Kind, Is.EqualTo("link"));
        Assert.That(Gaps(Seen.Page().Policy("<button aria-expanded='false'>Publicité</button>")), Is.EqualTo(new[] { new DeclaredGap("fold", "Publicité") }));
        Assert.That(Gaps(Seen.Page().Policy("<p>Nos cookies</p>", cut: true)).Single().Kind, Is.EqualTo("page-cut"));
    }
}
