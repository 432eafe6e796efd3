using ConsentAudit.Catalogue;
using NUnit.Framework;

namespace ConsentAudit.Tests.Catalogue;

/// <summary>A mistake in a table is told when the rules are loaded, in one sentence with the file and the entry.</summary>
public sealed class TableCheckTests
{
    private const string Cookies = "trackers/cookies.json";
    private const string Samples = ", \"must\": [\"x_abc\"], \"mustNot\": [\"x\"]";

    [TestCase("x_id", "x_id", "rules/trackers/cookies.json: x_id stands there twice.")]
    [TestCase("x_id", "y_id", null)]
    public void A_name_stands_there_once(string one, string other, string? told) => Expect(Load(Cookies, Cookie(one), Cookie(other)), told);

    [Test]
    public void A_name_may_stand_there_once_for_each_domain()
    {
        Expect(Load(Cookies, Cookie("x_id"), Cookie("x_id", more: ", \"hosts\": [\"x.example\"]"), Cookie("x_id", more: ", \"hosts\": [\"y.example\"]")), null);
        Expect(Load(Cookies, Cookie("x_id", more: ", \"hosts\": [\"x.example\"]"), Cookie("x_id", more: ", \"hosts\": [\"x.example\"]")), "x_id on x.example stands there twice");
    }

    [TestCase(Samples, null)]
    [TestCase("", "x_* is a pattern without samples")]
    [TestCase(", \"must\": [\"x_abc\"]", "x_* is a pattern without samples")]
    [TestCase(", \"mustNot\": [\"x\"]", "x_* is a pattern without samples")]
    [TestCase(", \"must\": [\"y_abc\"], \"mustNot\": [\"x\"]", "x_* does not fit a sample")]
    [TestCase(", \"must\": [\"x_abc\"], \"mustNot\": [\"x_b\"]", "x_* fits a sample that it must not")]
    public void A_pattern_proves_itself(string samples, string? told) => Expect(Load(Cookies, Cookie("x_*", more: samples + ", \"hosts\": [\"x.example\"]")), told);

    [TestCase("x*", "too few letters")]
    [TestCase("*_id", "too few letters")]
    [TestCase("x_*", "too few letters")]
    public void A_pattern_begins_with_letters_of_its_own(string name, string told) => Expect(Load(Cookies, Cookie(name, more: Samples)), told);

    [TestCase("auth*", "auth-1", "author", "necessary", "false", "general words")]
    [TestCase("auth_*", "auth_1", "auth", "necessary", "false", "general words")]
    [TestCase("session_id*", "session_id1", "session", "necessary", "false", "general words")]
    [TestCase("cookie-consent-*", "cookie-consent-1", "cookie", "consent-record", "false", "general words")]
    [TestCase("auth_*", "auth_1", "auth", "unknown", "null", null, Description = "it excuses nobody")]
    [TestCase("didomi_auth*", "didomi_auth1", "didomi", "necessary", "false", null, Description = "a name of one's own")]
    public void A_pattern_of_general_words_excuses_nobody(string name, string must, string mustNot, string purpose, string needs, string? told) =>
        Expect(Load(Cookies, Cookie(name, purpose, needs, $", \"must\": [\"{must}\"], \"mustNot\": [\"{(told is null ? mustNot : "zz")}\"]")), told);

    [TestCase("audience", "false", "needs no consent, though")]
    [TestCase("necessary", "true", "needs consent, though")]
    [TestCase("consent-record", "false", null)]
    [TestCase("audience", "true", null)]
    public void What_is_said_of_consent_fits_the_purpose(string purpose, string needs, string? told) => Expect(Load(Cookies, Cookie("x_id", purpose, needs)), told);

    [TestCase("xyz_a*", "advertising", "true", null, Description = "the longer pattern wins: meant")]
    [TestCase("xyz_abc", "advertising", "true", null, Description = "a name in full wins: meant")]
    [TestCase("xyz_*", "advertising", "true", "xyz_* swallows xyz_*, which says something else")]
    public void A_pattern_swallows_no_other(string name, string purpose, string needs, string? told)
    {
        var pattern = name.EndsWith('*');
        var other = Cookie(name, purpose, needs, (pattern ? ", \"must\": [\"xyz_abc\"], \"mustNot\": [\"xyz\"]" : "") + (name == "xyz_*" ? ", \"hosts\": [\"x.example\", \"y.example\"]" : ""));
        var wide = Cookie("xyz_*", more: ", \"must\": [\"xyz_abc\"], \"mustNot\": [\"xyz\"]" + (name == "xyz_*" ? ", \"hosts\": [\"a.x.example\", \"b.x.example\"]" : ""));
        Expect(Load(Cookies, wide, other), told);
    }

    [TestCase("trackers/hosts.json", "\"host\": \"x.example\"", "\"host\": \"x.example\"", "x.example stands there twice")]
    [TestCase("trackers/hosts.json", "\"host\": \"x.example\"", "\"host\": \"x.example\", \"path\": \"/a\"", null)]
    [TestCase("trackers/hosts.json", "\"host\": \"x.example\"", "\"host\": \"Y.example\"", "Y.example is no host in lower case")]
    [TestCase("trackers/cloaks.json", "\"suffix\": \"x.example\"", "\"suffix\": \"x.example\"", "x.example stands there twice")]
    [TestCase("trackers/cloaks.json", "\"suffix\": \"x.example\"", "\"suffix\": \"https://y.example\"", "is no host in lower case")]
    [TestCase("trackers/cloaks.json", "\"suffix\": \"x.example\"", "\"suffix\": \"y.example\"", null)]
    [TestCase("trackers/known-paths.json", "\"path\": \"/a/\", \"must\": [\"/a/b\"], \"mustNot\": [\"/b\"]", "\"path\": \"*/b.js\", \"must\": [\"/c/b.js\"], \"mustNot\": [\"/b\"]", null)]
    [TestCase("trackers/known-paths.json", "\"path\": \"/a/\", \"must\": [\"/a/b\"], \"mustNot\": [\"/b\"]", "\"path\": \"b.js\", \"must\": [\"b.js\"], \"mustNot\": [\"/b\"]", "b.js does not begin with /")]
    [TestCase("trackers/known-paths.json", "\"path\": \"/a/\", \"must\": [\"/a/b\"], \"mustNot\": [\"/b\"]", "\"path\": \"/c/\", \"must\": [\"/d\"], \"mustNot\": [\"/b\"]", "/c/ does not fit a sample")]
    public void Every_table_is_checked(string file, string one, string other, string? told) => Expect(Load(file, Entry(one), Entry(other)), told);

    [Test]
    public void A_domain_has_one_owner()
    {
        const string File = "trackers/owners.json";
        var one = "{ \"owner\": \"A\", \"domains\": [\"a.example\", \"b.example\"], \"source\": \"https://a.example/\" }";
        Expect(Load(File, one, one.Replace("\"A\"", "\"B\"", StringComparison.Ordinal)), "a.example stands there twice");
        Expect(Load(File, one), null);
    }

    [Test]
    public void The_tables_stand_in_order() => Assert.Multiple(() =>
    {
        var tables = BuiltIn.Catalogue.Trackers;
        Assert.That(tables.Hosts.Select(h => h.Host), Is.Ordered.Using((IComparer<string>)StringComparer.Ordinal));
        Assert.That(tables.Storage.Select(s => s.Key), Is.Ordered.Using((IComparer<string>)StringComparer.Ordinal));
        Assert.That(tables.Cloaks.Select(c => c.Suffix), Is.Ordered.Using((IComparer<string>)StringComparer.Ordinal));
    });

    private static string Cookie(string name, string purpose = "unknown", string needs = "null", string more = "") =>
        $"{{ \"name\": \"{name}\", \"owner\": \"X\", \"purpose\": \"{purpose}\", \"needsConsent\": {needs}, \"source\": \"https://x.example/\"{more} }}";

    private static string Entry(string fields) => $"{{ {fields}, \"owner\": \"X\", \"purpose\": \"unknown\", \"needsConsent\": null, \"source\": \"https://x.example/\" }}";

    // The other tables empty, and no words: what is looked at is one table, fast.
    private static TestDelegate Load(string file, params string[] entries)
    {
        var files = BuiltIn.Source.Files.Where(f => !f.Key.StartsWith("lexicon/", StringComparison.Ordinal) && !f.Key.StartsWith("catalogue/", StringComparison.Ordinal) && (f.Key == "packs/fr.json" || !f.Key.StartsWith("packs/", StringComparison.Ordinal)))
            .ToDictionary(f => f.Key, f => f.Key.StartsWith("trackers/", StringComparison.Ordinal) && f.Value.TrimStart().StartsWith('[') ? "[]" : f.Value);
        files["trackers/public_suffix_list.dat"] = "example";
        files[file] = $"[{string.Join(",\n", entries)}]";
        return () => RuleCatalogue.Load(new CatalogueSource(files));
    }

    private static void Expect(TestDelegate load, string? told)
    {
        if (told is null)
        {
            Assert.That(load, Throws.Nothing);
        }
        else
        {
            Assert.That(Assert.Throws<InputException>(load)!.Message, Does.Contain(told).And.StartsWith("rules/trackers/").And.EndsWith("."));
        }
    }
}
