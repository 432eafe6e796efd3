using ConsentAudit.Catalogue;
using NUnit.Framework;

namespace ConsentAudit.Tests.Catalogue;

public sealed class CatalogueLoadingTests
{
    private const string Hosts = "trackers/hosts.json";

    [TestCase("[\n  {\n    \"host\": \"x.example\",,\n", "line 3", Description = "no JSON")]
    [TestCase("[\n{ \"host\": \"x.example\", \"owner\": \"X\", \"purpose\": \"audience\",\n \"needsConsent\": true, \"source\": \"\", \"colour\": 1 }]", "colour", Description = "a field that there is not")]
    [TestCase("[\n\n{ \"host\": \"x.example\" }]", "line 3", Description = "a field that is missing")]
    [TestCase("[{ \"host\": null, \"owner\": \"X\", \"purpose\": \"audience\", \"needsConsent\": true, \"source\": \"\" }]", "line 1", Description = "null")]
    [TestCase("[{ \"host\": \"x.example\", \"owner\": \"X\", \"purpose\": \"adverts\", \"needsConsent\": true, \"source\": \"\" }]", "purpose", Description = "a purpose that there is not")]
    [TestCase("null", "holds nothing")]
    [TestCase("", "line 1")]
    public void A_mistake_in_a_file_is_told_with_the_file_and_the_line(string text, string told) =>
        Assert.That(Error(BuiltIn.With(Hosts, text)), Does.Contain("rules/" + Hosts).And.Contain(told));

    [Test]
    public void Comments_are_allowed() =>
        Assert.That(RuleCatalogue.Load(BuiltIn.With(Hosts, "// none\n[]")).Trackers.Hosts, Is.Empty);

    [TestCase("reasons.json")]
    [TestCase(Hosts)]
    [TestCase("trackers/public_suffix_list.dat")]
    public void A_missing_file_is_named(string path) => Assert.That(Error(BuiltIn.With(path, null)), Is.EqualTo($"rules/{path} is missing."));

    [Test]
    public void Two_sheets_of_one_rule_are_a_mistake_of_the_users() =>
        Assert.That(Error(BuiltIn.With("catalogue/copy.json", BuiltIn.Source.Text("catalogue/banner-present.json"))), Does.Contain("banner-present"));

    [Test]
    public void The_digest_changes_with_a_byte()
    {
        var text = BuiltIn.Source.Text("catalogue/banner-present.md");
        var changed = RuleCatalogue.Load(BuiltIn.With("catalogue/banner-present.md", text + " "));
        Assert.That(changed.Digest, Is.Not.EqualTo(BuiltIn.Catalogue.Digest).And.Match("^[0-9a-f]{16}$"));
    }

    [Test]
    public void The_digest_changes_with_a_name() =>
        Assert.That(RuleCatalogue.Load(BuiltIn.With("catalogue/more.md", "")).Digest, Is.Not.EqualTo(RuleCatalogue.Load(BuiltIn.With("catalogue/else.md", "")).Digest));

    [Test]
    public void The_digest_does_not_change_with_the_ends_of_lines()
    {
        var text = BuiltIn.Source.Text("catalogue/banner-present.md");
        var windows = RuleCatalogue.Load(BuiltIn.With("catalogue/banner-present.md", text.ReplaceLineEndings("\r\n")));
        Assert.That(text, Does.Not.Contain("\r"));
        Assert.That(windows.Digest, Is.EqualTo(BuiltIn.Catalogue.Digest));
    }

    private static string Error(CatalogueSource source) => Assert.Throws<InputException>(() => RuleCatalogue.Load(source))!.Message;
}
