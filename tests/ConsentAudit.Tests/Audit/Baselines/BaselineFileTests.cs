using ConsentAudit.Audit.Baselines;
using NUnit.Framework;

namespace ConsentAudit.Tests.Audit.Baselines;

public sealed class BaselineFileTests
{
    private static string File(string entry) => $$"""
        {
          "schema": "consentaudit-baseline/1",
          "accepted": [
            {{entry}}
          ]
        }
        """;

    private static string Entry(string rule = "cookie-secure", string more = "") => $$"""{ "url": "https://a.example/*", "rule": "{{rule}}", "reason": "ticket 12"{{more}} }""";

    [Test]
    public void A_list_is_read()
    {
        var baseline = BaselineFile.Read(File(Entry(more: ", \"until\": \"2027-01-31\"") + ",\n    // kept for good\n    " + Entry("banner-present")), "b.json");
        Assert.That(baseline.Known, Is.Empty);
        Assert.That(baseline.Accepted, Is.EqualTo(new[]
        {
            new Acceptance("https://a.example/*", "cookie-secure", "ticket 12", new DateOnly(2027, 1, 31)),
            new Acceptance("https://a.example/*", "banner-present", "ticket 12"),
        }));
    }

    [Test]
    public void An_empty_list_accepts_nothing() => Assert.That(BaselineFile.Read(File(""), "b.json").Accepted, Is.Empty);

    [TestCase("""{ "url": "*", "rule": "cookie-secured", "reason": "r" }""", "b.json, line 4: there is no rule \"cookie-secured\".")]
    [TestCase("""{ "url": "*", "rule": "cookie-secure" }""", "b.json, line 4: \"reason\" is missing.")]
    [TestCase("""{ "url": "*", "rule": "cookie-secure", "reason": " " }""", "b.json, line 4: \"reason\" is empty")]
    [TestCase("""{ "url": "", "rule": "cookie-secure", "reason": "r" }""", "b.json, line 4: \"url\" is empty")]
    [TestCase("""{ "url": "*", "rule": "cookie-secure", "reason": "r", "until": "31/01/2027" }""", "b.json, line 4: \"until\" is to be a day such as 2027-01-31, and not \"31/01/2027\".")]
    [TestCase("""{ "url": "*", "rule": "cookie-secure", "reason": "r", "untill": "2027-01-31" }""", "b.json, line 4: \"untill\" is not known")]
    [TestCase("""{ "url": 3, "rule": "cookie-secure", "reason": "r" }""", "b.json, line 4: \"url\" is to be a text.")]
    [TestCase("\"cookie-secure\"", "b.json, line 4: an accepted finding is an object")]
    [TestCase("nothing", "b.json, line 4: ")]
    public void What_is_wrong_is_told_with_its_line(string entry, string sentence) =>
        Assert.That(() => BaselineFile.Read(File(entry), "b.json"), Throws.TypeOf<InputException>().With.Message.StartsWith(sentence));

    [TestCase("")]
    [TestCase("null")]
    [TestCase("[]")]
    [TestCase("{ \"schema\": \"consentaudit-baseline/1\" }")]
    [TestCase("{ \"schema\": \"consentaudit-baseline/2\", \"accepted\": [] }")]
    [TestCase("{ \"schema\": \"consentaudit-baseline/1\", \"accepted\": [], \"more\": 1 }")]
    public void Another_file_is_a_mistake_of_the_users(string text) => Assert.That(() => BaselineFile.Read(text, "b.json"), Throws.TypeOf<InputException>().With.Message.StartsWith("b.json"));
}
