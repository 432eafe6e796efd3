using ConsentAudit.Audit;
using ConsentAudit.Catalogue;
using ConsentAudit.Evidence;
using NUnit.Framework;

namespace ConsentAudit.Tests.Reports;

public sealed class XlsxTablesTests
{
    [Test]
    public void Findings_go_from_grave_to_light_and_what_does_not_apply_is_left_out()
    {
        var light = Sample.Page() with { Findings = [Sample.Finding(Verdict.Pass), Sample.Finding(Verdict.NotApplicable, "none-of-it")] };
        var grave = Sample.Page() with
        {
            Findings = [Sample.Finding(Verdict.Fail, "small", Severity.Minor), Sample.Finding(Verdict.Review), Sample.Finding(Verdict.Fail, "great")],
        };
        using var book = Workbook.Of(light, grave);
        var rules = Enumerable.Range(1, 5).Select(entry => book.Text("Constats", "Règle", entry));
        Assert.That(rules, Is.EqualTo(new[] { "great", "small", Sample.Rule, Sample.Rule, "" }));
    }

    [Test]
    public void At_most_ten_exhibits_are_listed_and_the_rest_is_counted()
    {
        string[] Lines(int exhibits)
        {
            var finding = Sample.Finding(Verdict.Fail, exhibits: [.. Enumerable.Range(1, exhibits).Select(i => Sample.Exhibit($"cookie{i}"))]);
            using var book = Workbook.Of(Sample.Page() with { Findings = [finding] });
            return book.Text("Constats", "Pièces").Split('\n');
        }

        Assert.That(Lines(12), Has.Length.EqualTo(11).And.ItemAt(10).EqualTo("… (+2)"));
        Assert.That(Lines(10), Has.Length.EqualTo(10).And.ItemAt(9).EqualTo("visite avec refus, avant le choix, à 312 ms : cookie cookie10"));
    }

    [Test]
    public void A_finding_leads_to_its_page_its_rule_its_text_and_its_file()
    {
        var fileless = Sample.Exhibit("a", file: null);
        using var book = Workbook.Of(Sample.Page(), Sample.Page() with { Findings = [Sample.Finding(Verdict.Fail, exhibits: [fileless, Sample.Exhibit("b", "shots/02.png")])] });
        Assert.Multiple(() =>
        {
            Assert.That(book.Cell("Constats", "N°", 2).Hyperlink.InternalAddress, Is.EqualTo("'Pages'!A4"));
            Assert.That(book.Cell("Constats", "Règle", 2).Hyperlink.InternalAddress, Is.EqualTo("'Règles'!A3"));
            Assert.That(book.Cell("Constats", "1er texte", 2).Hyperlink.ExternalAddress.ToString(), Is.EqualTo(Sample.Law.Url));
            Assert.That(book.Cell("Constats", "Fichier", 2).Hyperlink.ExternalAddress.ToString(), Is.EqualTo("evidence/0001-journal.example/shots/02.png"));
            Assert.That(book.Text("Constats", "Fondement", 2), Is.EqualTo(Sample.Law.Text));
        });
    }

    [Test]
    public void A_finding_without_file_or_text_leads_nowhere()
    {
        var finding = Sample.Finding(Verdict.Fail, exhibits: [Sample.Exhibit("a", file: null)]) with { Basis = [] };
        using var book = Workbook.Of(Sample.Page() with { Findings = [finding] });
        Assert.That((book.Cell("Constats", "Fichier").HasHyperlink, book.Cell("Constats", "1er texte").HasHyperlink), Is.EqualTo((false, false)));
    }

    [Test]
    public void A_tracker_has_a_moment_a_blank_or_not_observed_for_each_phase()
    {
        var page = Sample.Page() with { Phases = [Phase.BeforeConsent, Phase.AfterAccept], Trackers = [Sample.Tracker(true, Phase.BeforeConsent)] };
        using var book = Workbook.Of(page);
        Assert.Multiple(() =>
        {
            Assert.That(book.Cell("Traceurs", "Avant le choix (ms)").GetDouble(), Is.EqualTo(312));
            Assert.That(book.Text("Traceurs", "Après le refus (ms)"), Is.EqualTo("non observé"));
            Assert.That(book.Cell("Traceurs", "Après l’acceptation (ms)").IsEmpty(), Is.True);
            Assert.That(book.Cell("Traceurs", "Durée de vie (jours)").GetDouble(), Is.EqualTo(389.5));
            Assert.That(book.Text("Traceurs", "Vu (visites)"), Is.EqualTo("1 sur 1"));
        });
    }

    [TestCase(true, "oui")]
    [TestCase(false, "non")]
    [TestCase(null, "inconnu")]
    public void The_need_of_consent_is_told_and_never_guessed(bool? needs, string word)
    {
        using var book = Workbook.Of(Sample.Page() with { Trackers = [Sample.Tracker(needs)] });
        Assert.That(book.Text("Traceurs", "Consentement requis"), Is.EqualTo(word));
    }

    [Test]
    public void Findings_and_trackers_carry_the_pages_address_whatever_its_name()
    {
        using var book = Workbook.Of(Sample.Page() with { Label = "La une" });
        Assert.That((book.Text("Constats", "Adresse"), book.Text("Traceurs", "Adresse")), Is.EqualTo(("https://journal.example/", "https://journal.example/")));
    }

    [Test]
    public void Rules_are_counted_from_the_findings_also_those_that_found_nothing()
    {
        RuleSheet[] rules = [.. Sample.Rules, Sample.Sheet("idle", new("Oisive", "Idle"), Severity.Minor, Force.Ours, [])];
        using var book = Workbook.Of(Sample.Report(Sample.Page(), Sample.Page(verdict: Verdict.Pass), Sample.Page()), rules: rules);
        Assert.Multiple(() =>
        {
            Assert.That(book.Text("Règles", "Intitulé de la règle"), Is.EqualTo("Refus proposé dès le premier niveau"));
            Assert.That(book.Cell("Règles", "Écart constaté").GetDouble(), Is.EqualTo(2));
            Assert.That(book.Cell("Règles", "Satisfait").GetDouble(), Is.EqualTo(1));
            Assert.That(book.Text("Règles", "Règle", 2), Is.EqualTo("idle"));
            Assert.That(book.Cell("Règles", "Écart constaté", 2).GetDouble(), Is.Zero);
        });
    }

    [Test]
    public void Without_the_catalogue_rules_go_by_their_ids()
    {
        using var book = Workbook.Of(Sample.Report(Sample.Page()), rules: []);
        Assert.That(book.Texts("Règles"), Has.None.EqualTo("Intitulé de la règle"));
        Assert.That((book.Text("Règles", "Règle"), book.Text("Règles", "Gravité")), Is.EqualTo((Sample.Rule, "Critique")));
    }
}
