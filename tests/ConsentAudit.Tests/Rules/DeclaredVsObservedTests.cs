using ConsentAudit.Audit;
using ConsentAudit.Evidence;
using ConsentAudit.Rules;
using NUnit.Framework;

namespace ConsentAudit.Tests.Rules;

public sealed class DeclaredVsObservedTests
{
    private const string List = "<h2>Nos cookies</h2><ul><li>_ga</li><li>_gid</li><li>jl_theme</li></ul>";

    private static Finding Found(Seen page) => Judge.By<DeclaredVsObserved>(page);

    private static Seen Page => Seen.Banner("Tout accepter", "Tout refuser").Refused("Tout refuser").Accepted("Tout accepter");

    private static Seen Seeing(params string[] cookies) => cookies.Aggregate(Page, (page, name) => page.Cookie(name, phase: Phase.AfterAccept));

    [Test]
    public void No_banner_is_no_matter_of_this_rule() => Assert.That(Found(Seen.Page()), Concludes.NotApplicable);

    [Test]
    public void An_advertising_cookie_that_no_list_names_fails() =>
        Assert.That(Found(Seeing("_ga", "_fbp").Policy(List)), Concludes.Fail("cookie", "_fbp (journal.example)") & Concludes.Says("3 noms", "3 names"));

    [Test]
    public void What_is_named_passes_with_its_wildcards()
    {
        Assert.That(Found(Seeing("_ga", "_ga_G1X2Y3").Policy(List)), Concludes.Pass);
        Assert.That(Found(Seeing("_fbp").Policy(List + "<ul><li>_fb*</li></ul>")), Concludes.Pass);
        Assert.That(Found(Seeing("_fbp").Policy(List + "<p>Le cookie _fbp sert à la publicité de nos partenaires.</p>")), Concludes.Pass, "named in running text");
    }

    [TestCase("<p>Nous travaillons avec Meta.</p>")]
    [TestCase("<a href='/partenaires'>Voir la liste de nos partenaires</a>")]
    [TestCase("<button aria-expanded='false'>Publicité</button>")]
    public void A_list_that_may_go_on_elsewhere_accuses_nobody(string more) => Assert.That(Found(Seeing("_fbp").Policy(List + more)), Concludes.Review & Concludes.Says("_fbp", "_fbp"));

    [Test]
    public void A_banner_that_shows_its_partners_has_a_list_of_them() => Assert.That(
        Found(Seen.Banner("Tout accepter", "Tout refuser", "Voir nos partenaires").Refused("Tout refuser").Accepted("Tout accepter").Cookie("_fbp", phase: Phase.AfterAccept).Policy(List)),
        Concludes.Review);

    [Test]
    public void A_page_that_was_cut_accuses_nobody() => Assert.That(Found(Seeing("_fbp").Policy(List, cut: true)), Concludes.Review);

    [Test]
    public void Settings_without_the_policy_accuse_nobody() => Assert.That(Found(Seeing("_fbp").SettingsLayer(List)), Concludes.Review);

    [Test]
    public void What_is_no_advertising_cookie_is_for_a_person()
    {
        Assert.That(Found(Seeing("_hjSessionUser_12").Policy(List)), Concludes.Review);
        Assert.That(Found(Page.Cookie("xtuid").Policy(List)), Concludes.Review & Concludes.Shows("cookie", "xtuid (journal.example)"));
        Assert.That(Found(Page.Cookie("theme", values: Seen.Constant).Policy(List)), Concludes.NotApplicable);
    }

    [Test]
    public void Two_names_are_no_list() => Assert.That(Found(Seeing("_fbp").Policy("<ul><li>_ga</li><li>_gid</li></ul>")), Concludes.CannotTell("no-tracker-list"));

    [Test]
    public void Without_a_list_nothing_is_told() => Assert.That(Found(Seeing("_fbp")), Concludes.CannotTell("no-tracker-list"));
}
