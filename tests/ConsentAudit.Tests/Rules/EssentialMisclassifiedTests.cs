using ConsentAudit.Audit;
using ConsentAudit.Evidence;
using ConsentAudit.Readings;
using ConsentAudit.Rules;
using NUnit.Framework;

namespace ConsentAudit.Tests.Rules;

public sealed class EssentialMisclassifiedTests
{
    private static Finding Found(Seen page) => Judge.By<EssentialMisclassified>(page);

    private static Seen Page => Seen.Banner("Tout accepter", "Tout refuser").Refused("Tout refuser");

    private static string Listed(string heading, params string[] names) => $"<h2>{heading}</h2><ul>{string.Concat(names.Select(n => $"<li>{n}</li>"))}</ul>";

    [Test]
    public void No_banner_and_no_list_is_no_matter_of_this_rule() => Assert.That(Found(Seen.Page()), Concludes.NotApplicable);

    [Test]
    public void A_known_advertising_cookie_among_the_necessary_fails_with_its_row() => Assert.That(
        Found(Page.Policy(Listed("Cookies strictement nécessaires", "PHPSESSID", "_fbp"))),
        Concludes.Fail("page", "_fbp – Cookies strictement nécessaires") & Concludes.Says("Meta", "Meta"));

    [TestCase("_ga")]
    [TestCase("_ga_&lt;container-id&gt;")]
    [TestCase("_gat_*")]
    public void Audience_measurement_that_needs_consent_fails_too(string name) => Assert.That(Found(Page.Policy(Listed("Cookies essentiels", name))).Verdict, Is.EqualTo(Verdict.Fail));

    [Test]
    public void A_cookie_on_the_domain_that_its_row_names_is_known_by_it()
    {
        static string Table(string host) => $"<h2>Cookies nécessaires</h2><table><tr><th>Cookie</th><th>Domaine</th></tr><tr><td>IDE</td><td>{host}</td></tr></table>";
        var seen = Page.Accepted("Tout accepter").Cookie("IDE", ".doubleclick.net", Phase.AfterAccept);
        Assert.That(Found(seen.Policy(Table("doubleclick.net"))), Concludes.Fail("page", "IDE – Cookies nécessaires"));
        Assert.That(Found(Page.Policy(Table("doubleclick.net"))), Concludes.Review, "a short name that nobody saw here");
        Assert.That(Found(Page.Policy(Table("journal.example"))).Verdict, Is.Not.EqualTo(Verdict.Fail).And.Not.EqualTo(Verdict.Review));
    }

    [TestCase("Publicité", "_fbp")]
    [TestCase("Cookies non essentiels", "_fbp")]
    [TestCase("Nos cookies", "_fbp")]
    public void The_same_cookie_elsewhere_is_no_fault(string heading, string name) =>
        Assert.That(Found(Page.Policy(Listed("Cookies nécessaires", "PHPSESSID") + Listed(heading, name))), Concludes.Pass & Concludes.Says("PHPSESSID", "PHPSESSID"));

    [TestCase("_pcid")]
    [TestCase("_pk_id.*")]
    [TestCase("didomi_token")]
    [TestCase("jl_theme")]
    public void What_may_be_necessary_is_no_fault(string name) => Assert.That(Found(Page.Policy(Listed("Cookies nécessaires", name))), Concludes.Pass);

    [Test]
    public void What_is_folded_away_is_for_a_person() =>
        Assert.That(Found(Page.Policy("<h2>Cookies nécessaires</h2><div unseen='display'><ul><li>_fbp</li></ul></div>")), Concludes.Review & Concludes.Says("_fbp", "_fbp"));

    [Test]
    public void Features_as_locked_switches_are_for_a_person()
    {
        static PurposeSwitch Locked(string label, bool locked = true) => new() { Element = Photo.Switch(label, true), Label = label, On = true, Locked = locked };
        Assert.That(SecondLayer.By<EssentialMisclassified>(Page.With(Locked("Relier différents terminaux"))), Concludes.Review & Concludes.Says("Relier différents terminaux", "Relier différents terminaux"));
        Assert.That(SecondLayer.By<EssentialMisclassified>(Page.With(Locked("Relier différents terminaux", false))), Concludes.CannotTell("no-tracker-list"));
        Assert.That(SecondLayer.By<EssentialMisclassified>(Page.With(Locked("Assurer la sécurité"))), Concludes.CannotTell("no-tracker-list"));
    }

    [Test]
    public void Without_a_list_or_its_categories_nothing_is_told()
    {
        Assert.That(Found(Page), Concludes.CannotTell("no-tracker-list"));
        Assert.That(Found(Page.Policy(Listed("Nos cookies", "_fbp"))), Concludes.CannotTell("no-necessary-list", "_fbp"));
    }
}
