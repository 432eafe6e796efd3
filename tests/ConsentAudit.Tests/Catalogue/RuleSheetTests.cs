using System.Text.RegularExpressions;
using ConsentAudit.Audit;
using ConsentAudit.Catalogue;
using ConsentAudit.Rules;
using NUnit.Framework;

namespace ConsentAudit.Tests.Catalogue;

public sealed partial class RuleSheetTests
{
    private static IEnumerable<string> Rules => RuleBook.All.Keys;

    [Test]
    public void Every_rule_has_a_sheet_and_a_page_and_no_sheet_lacks_its_rule()
    {
        Assert.That(BuiltIn.Catalogue.Sheets.Keys, Is.EquivalentTo(RuleBook.All.Keys));
        Assert.That(BuiltIn.Catalogue.Pages.Keys, Is.EquivalentTo(RuleBook.All.Keys));
    }

    [TestCaseSource(nameof(Rules))]
    public void A_sheet_stands_in_the_file_of_its_name(string rule) =>
        Assert.That(BuiltIn.Source.Text($"catalogue/{rule}.json"), Does.Contain($"\"id\": \"{rule}\""));

    [TestCaseSource(nameof(Rules))]
    public void A_sheet_has_a_sentence_for_each_verdict(string rule) => Assert.That(
        Sheet(rule).Verdicts.Keys,
        Is.SupersetOf(rule == "audit-evidence-complete" ? new[] { "pass", "cannot-tell" } : ["cannot-tell"]).And.Some.StartsWith("pass").And.All.Matches<string>(IsVerdict));

    [TestCaseSource(nameof(Rules))]
    public void French_and_English_ask_for_the_same_words(string rule)
    {
        foreach (var (verdict, text) in Sheet(rule).Verdicts)
        {
            Assert.That(Braces(text.Fr), Is.EquivalentTo(Braces(text.En)), verdict);
        }
    }

    [TestCaseSource(nameof(Rules))]
    public void Only_a_sentence_that_cannot_tell_gives_the_reason(string rule)
    {
        foreach (var (verdict, text) in Sheet(rule).Verdicts)
        {
            Assert.That(Braces(text.En).Contains("reason"), Is.EqualTo(verdict.StartsWith("cannot-tell", StringComparison.Ordinal)), verdict);
        }
    }

    [TestCaseSource(nameof(Rules))]
    public void No_text_is_missing_or_the_same_in_both_languages(string rule)
    {
        foreach (var text in Sheet(rule).Verdicts.Values.Prepend(Sheet(rule).Title))
        {
            Assert.That(text.Fr, Is.Not.Empty.And.Not.EqualTo(text.En));
            Assert.That(text.En, Is.Not.Empty.And.Not.Contain("TODO"));
        }
    }

    [TestCaseSource(nameof(Rules))]
    public void A_rule_of_law_rests_on_a_text_that_can_be_opened(string rule)
    {
        var sheet = Sheet(rule);
        Assert.That(sheet.Basis, sheet.Force == Force.Law ? Is.Not.Empty : Is.Not.Null);
        Assert.That(sheet.Basis.Select(b => b.Text), Is.Unique.And.All.Not.Empty);
        Assert.That(sheet.Basis.Select(b => b.Url), Has.All.Matches<string>(IsHttps));
    }

    [TestCaseSource(nameof(Rules))]
    public void A_page_explains_in_some_paragraphs(string rule)
    {
        var page = BuiltIn.Catalogue.Pages[rule];
        Assert.That(page.Split("\n\n", StringSplitOptions.RemoveEmptyEntries), Has.Length.GreaterThan(3));
        Assert.That(page, Does.StartWith("# "));
    }

    [Test]
    public void Every_reason_is_told_in_both_languages_and_asks_for_its_detail_alike()
    {
        foreach (var (key, text) in BuiltIn.Catalogue.Reasons)
        {
            Assert.That(new[] { text.Fr, text.En }, Has.All.Not.Empty, key);
            Assert.That(Braces(text.Fr), Is.EqualTo(Braces(text.En)).And.SubsetOf(new[] { "detail" }), key);
            Assert.That(text.En, Does.Not.EndWith("."), key);
        }
    }

    private static RuleSheet Sheet(string rule) => BuiltIn.Catalogue.Sheets[rule];

    private static bool IsVerdict(string key) =>
        new[] { "pass", "fail", "review", "cannot-tell", "not-applicable" }.Any(v => key == v || key.StartsWith(v + "-", StringComparison.Ordinal));

    private static bool IsHttps(string url) => Uri.TryCreate(url, UriKind.Absolute, out var address) && address.Scheme == "https" && address.Host.Contains('.', StringComparison.Ordinal);

    private static string[] Braces(string text) => [.. Brace().Matches(text).Select(m => m.Groups[1].Value).Order()];

    [GeneratedRegex(@"\{([^}]*)\}")]
    private static partial Regex Brace();
}
