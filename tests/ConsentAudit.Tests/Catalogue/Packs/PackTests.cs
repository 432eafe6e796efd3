using ConsentAudit.Audit;
using ConsentAudit.Catalogue;
using ConsentAudit.Rules;
using NUnit.Framework;

namespace ConsentAudit.Tests.Catalogue.Packs;

public sealed class PackTests
{
    private static RuleCatalogue Plain => BuiltIn.Catalogue;

    private static IEnumerable<string> Names => Plain.Packs.Select(p => p.Name);

    [Test]
    public void France_is_the_default_and_changes_nothing_in_the_sheets()
    {
        Assert.That(Plain.Pack.Name, Is.EqualTo("fr"));
        Assert.That(Plain.Sheets["reject-on-first-layer"].Basis[0].Text, Does.StartWith("Loi Informatique"));
        Assert.That(RuleBook.In(Plain.Pack).Keys, Is.EqualTo(RuleBook.All.Keys));
    }

    [Test]
    public void The_packs_that_the_command_names_are_there() =>
        Assert.That(Names, Is.EquivalentTo(new[] { "fr", "be", "it", "es", "de", "nl", "uk", "ie", "eu" }));

    [TestCaseSource(nameof(Names))]
    public void In_no_pack_does_a_rule_stand_on_the_law_of_another_country(string name)
    {
        var here = Plain.InPack(name);
        var others = Plain.Packs.Where(p => p.Name != name).SelectMany(p => p.National).ToList();
        foreach (var sheet in here.Sheets.Values)
        {
            Assert.That(sheet.Basis.Count > 0 || sheet.Force == Force.Ours, sheet.Id);
            Assert.That(sheet.Basis.Where(b => others.Any(o => b.Text.StartsWith(o + ",", StringComparison.Ordinal))), Is.Empty, sheet.Id);
        }
    }

    [TestCase("be", "Loi belge")]
    [TestCase("it", "Codice")]
    [TestCase("de", "TDDDG")]
    [TestCase("uk", "PECR")]
    public void The_same_article_of_the_directive_is_named_by_its_national_law(string name, string law) =>
        Assert.That(Plain.InPack(name).Sheets["ad-cookie-before-consent"].Basis[0].Text, Does.StartWith(law));

    [Test]
    public void Britain_has_its_own_regulation_under_the_same_articles()
    {
        var basis = Plain.InPack("uk").Sheets["reject-on-first-layer"].Basis.Select(b => b.Text).ToList();
        Assert.That(basis, Has.Some.StartsWith("UK GDPR, art."));
        Assert.That(basis, Has.None.StartsWith("RGPD"));
        Assert.That(Plain.InPack("ie").Sheets["reject-on-first-layer"].Basis.Select(b => b.Text), Has.Some.StartsWith("RGPD"));
    }

    [Test]
    public void Spain_measures_the_life_of_a_choice_by_its_own_figure()
    {
        Assert.That(Plain.InPack("es").Sheets["choice-lifetime-max"].Thresholds["months"].Value, Is.EqualTo(24));
        Assert.That(Plain.InPack("es").Sheets["choice-lifetime-max"].Thresholds["tolerance"], Is.EqualTo(Plain.Sheets["choice-lifetime-max"].Thresholds["tolerance"]));
        Assert.That(Plain.Sheets["choice-lifetime-max"].Thresholds["months"].Value, Is.EqualTo(6));
    }

    [Test]
    public void Germany_sets_no_life_of_a_choice()
    {
        Assert.That(RuleBook.In(Plain.InPack("de").Pack).Keys, Has.None.EqualTo("choice-lifetime-max"));
        Assert.That(RuleBook.In(Plain.InPack("de").Pack).Keys, Has.Some.EqualTo("choice-lifetime-parity"));
    }

    [Test]
    public void Belgium_holds_audience_measurement_for_critical()
    {
        Assert.That(Plain.InPack("be").Sheets["analytics-before-consent"].Severity, Is.EqualTo(Severity.Critical));
        Assert.That(Plain.Sheets["analytics-before-consent"].Severity, Is.Not.EqualTo(Severity.Critical));
    }

    [TestCase("packs/fr.json", "\"audienceExemption\"", "\"audienceExemptions\"", "line")]
    [TestCase("packs/es.json", "\"months\": {", "\"weeks\": {", "no such figure")]
    [TestCase("packs/de.json", "\"choice-lifetime-max\"", "\"choice-lifetime-maximum\"", "no sheet")]
    [TestCase("packs/nl.json", "\"name\": \"nl\"", "\"name\": \"be\"", "packs/be.json")]
    public void A_pack_that_is_wrong_is_told(string path, string from, string to, string words)
    {
        var files = CatalogueSource.BuiltIn().Files.ToDictionary(f => f.Key, f => f.Value);
        Assert.That(files[path], Does.Contain(from));
        files[path] = files[path].Replace(from, to, StringComparison.Ordinal);
        Assert.That(() => RuleCatalogue.Load(new CatalogueSource(files)), Throws.TypeOf<InputException>().With.Message.Contains(words));
    }

    [Test]
    public void A_pack_that_is_not_there_is_told() =>
        Assert.That(() => Plain.InPack("mars"), Throws.TypeOf<InputException>().With.Message.Contains("be, de, es, eu, fr, ie, it, nl, uk"));
}
