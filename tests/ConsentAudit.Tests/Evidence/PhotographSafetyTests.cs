using ConsentAudit.Evidence;
using NUnit.Framework;

namespace ConsentAudit.Tests.Evidence;

/// <summary>A saved page is evidence: opened in a browser, nothing of it loads or runs.</summary>
public sealed class PhotographSafetyTests
{
    [TestCase("script")]
    [TestCase("img")]
    [TestCase("iframe")]
    [TestCase("video")]
    [TestCase("object")]
    [TestCase("image")]
    [TestCase("use")]
    [TestCase("link")]
    [TestCase("meta")]
    public void What_loads_or_runs_is_saved_under_another_name(string tag) =>
        Assert.That(Body(tag), Does.Not.Contain($"<{tag} ").And.Contain($"<ca-tag-{tag} "));

    [TestCase("div")]
    [TestCase("button")]
    public void What_only_shows_keeps_its_name(string tag) =>
        Assert.That(Body(tag), Does.Contain($"<{tag} "));

    [Test]
    public void A_policy_forbids_what_was_forgotten() =>
        Assert.That(Written("div"), Does.Contain("Content-Security-Policy").And.Contain("default-src 'none'"));

    private static string Body(string tag) => Written(tag)[Written(tag).IndexOf("<ca-photograph", StringComparison.Ordinal)..];

    private static string Written(string tag)
    {
        var root = new PhotoElement { Tag = "html" };
        root.Add(new PhotoElement { Tag = tag, Attributes = new Dictionary<string, string> { ["src"] = "https://tracker.example/" } });
        return PhotographHtml.Write(new Photograph { Url = "https://a.example/", Root = root, Viewport = new Box(0, 0, 10, 10) });
    }
}
