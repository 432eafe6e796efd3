using ConsentAudit.Audit;
using ConsentAudit.Rules;
using ConsentAudit.Tests.Rules;
using NUnit.Framework;

namespace ConsentAudit.Tests.Audit;

public sealed class RuleBookTests
{
    private static IEnumerable<Type> Classes => typeof(IRule).Assembly.GetTypes().Where(t => t is { IsClass: true, IsAbstract: false } && t.IsAssignableTo(typeof(IRule)));

    [Test]
    public void Every_class_of_a_rule_is_in_the_book_under_its_name() => Assert.That(RuleBook.All.Keys, Is.EquivalentTo(Classes.Select(RuleBook.IdOf)));

    [Test]
    public void Every_rule_has_its_sheet_and_its_page_and_every_sheet_its_rule()
    {
        Assert.That(Judge.Catalogue.Sheets.Keys, Is.EquivalentTo(RuleBook.All.Keys));
        Assert.That(Judge.Catalogue.Pages.Keys, Is.EquivalentTo(RuleBook.All.Keys));
    }

    [Test]
    public void Every_rule_has_its_tests()
    {
        var tests = typeof(RuleBookTests).Assembly.GetTypes().Select(t => t.Name).ToHashSet();
        Assert.That(Classes.Where(rule => !tests.Contains(rule.Name + "Tests")), Is.Empty);
    }

    [TestCase(typeof(AdCookieAfterReject), "ad-cookie-after-reject")]
    [TestCase(typeof(BannerPresent), "banner-present")]
    [TestCase(typeof(TcfLi3_6), "tcf-li-3-6")]
    public void An_id_is_the_classs_name_in_kebab_case(Type rule, string id) => Assert.That(RuleBook.IdOf(rule), Is.EqualTo(id));

    [Test]
    public void A_sheet_speaks_of_verdicts_only()
    {
        string[] verdicts = ["fail", "review", "cannot-tell", "pass", "not-applicable"];
        var keys = Judge.Catalogue.Sheets.Values.SelectMany(s => s.Verdicts.Keys);
        Assert.That(keys.Where(key => !verdicts.Any(v => key == v || key.StartsWith(v + "-", StringComparison.Ordinal))), Is.Empty);
    }

    [Test]
    public void Both_languages_of_a_sentence_ask_for_the_same_values()
    {
        static IEnumerable<string> Asked(string sentence) => sentence.Split('{').Skip(1).Select(part => part.Split('}')[0]).Order();
        var sentences = Judge.Catalogue.Sheets.Values.SelectMany(s => s.Verdicts.Values).Concat(Judge.Catalogue.Reasons.Values);
        Assert.That(sentences.Where((Text s) => !Asked(s.Fr).SequenceEqual(Asked(s.En))), Is.Empty);
    }

    [Test]
    public void A_failure_that_is_law_names_its_law() => Assert.That(
        Judge.Catalogue.Sheets.Values.Where(s => s.Force != Force.Ours && (s.Basis.Count == 0 || s.Basis.Any(b => b.Text.Length == 0 || !b.Url.StartsWith("https://", StringComparison.Ordinal)))),
        Is.Empty);
}
