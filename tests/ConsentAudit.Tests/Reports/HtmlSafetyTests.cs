using System.Security.Cryptography;
using System.Text;
using ConsentAudit.Audit;
using ConsentAudit.Readings;
using NUnit.Framework;

namespace ConsentAudit.Tests.Reports;

public sealed class HtmlSafetyTests
{
    private static readonly string[] Hostile =
    [
        "</script><script>alert(1)</script>",
        "<!--<script>",
        "<img src=x onerror=alert(1)>",
        "\"><svg onload=alert(1)>",
        "' onmouseover='alert(1)",
        "]]>&lt;b&gt;\u2028\u2029\u0000\uD800",
        "evil\u202Egnp.exe\u2066",
        "javascript:alert(1)",
    ];

    [TestCaseSource(nameof(Hostile))]
    public void What_a_page_wrote_stays_a_text(string text)
    {
        var quiet = HtmlFile.Of(Report("quiet"));
        var file = HtmlFile.Of(Report(text));
        Assert.Multiple(() =>
        {
            Assert.That(file.All("//*").Select(node => node.Name).Order(), Is.EqualTo(quiet.All("//*").Select(node => node.Name).Order()), "no element more");
            Assert.That(file.All("//*").SelectMany(node => node.Attributes).Where(a => a.Name.StartsWith("on", StringComparison.Ordinal)), Is.Empty);
            Assert.That(file.All("//a[@href]").Select(a => a.GetAttributeValue("href", "")), Has.All.Matches<string>(href => href.StartsWith('#') || href.StartsWith("https://", StringComparison.Ordinal)));
            Assert.That(file.All("//script[@type='application/json']"), Has.All.Matches<HtmlAgilityPack.HtmlNode>(node => !node.InnerText.Contains('<') && !node.InnerText.Contains('\u2028')));
            Assert.That(file.Text.Contains('\u202E'), Is.False, "nothing turns the direction of what follows");
            Assert.DoesNotThrow(() => file.Data("p0"));
        });
    }

    [Test]
    public void An_ordinary_text_is_as_it_was()
    {
        const string Text = "L’été à Zürich – « 100 % » שלום 🙂";
        var file = HtmlFile.Of(Report(Text));
        Assert.Multiple(() =>
        {
            Assert.That(file.Data("data").GetProperty("pages")[0].GetProperty("t").GetString(), Is.EqualTo(Text));
            Assert.That(System.Net.WebUtility.HtmlDecode(file.All("//tbody/tr/th/bdi[2]")[0].InnerText), Is.EqualTo(Text));
        });
    }

    [Test]
    public void An_endless_text_is_cut()
    {
        var endless = new string('x', 1_000_000);
        Assert.That(HtmlFile.Of(Report(endless)).Text, Has.Length.LessThan(400_000));
    }

    [Test]
    public void The_policy_names_the_very_script_and_style_and_nothing_of_the_web()
    {
        var file = HtmlFile.Of(Sample.Report(Sample.Page()));
        var policy = file.Attribute("//meta[@http-equiv]", "content");
        Assert.Multiple(() =>
        {
            Assert.That(policy, Does.StartWith("default-src 'none'; "));
            Assert.That(policy, Does.Contain($"script-src '{Hash(file, "//script[not(@type)]")}'"));
            Assert.That(policy, Does.Contain($"style-src '{Hash(file, "//style")}'"));
            Assert.That(policy, Does.Contain("img-src data:;").And.Contain("base-uri 'none'").And.Contain("form-action 'none'"));
            Assert.That(policy, Does.Not.Contain("unsafe").And.Not.Contain("http"));
            Assert.That(file.All("//*[@src or @style or @srcset]"), Is.Empty);
            Assert.That(file.All("//link"), Is.Empty);
        });
    }

    [Test]
    public void The_script_ends_where_it_should_and_never_makes_markup_of_data()
    {
        var script = ConsentAudit.Reports.Html.Assets.Script;
        foreach (var never in new[] { "</script", "<!--", "innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval(", "new Function" })
        {
            Assert.That(script, Does.Not.Contain(never));
        }
    }

    private static string Hash(HtmlFile file, string path) =>
        "sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(file.All(path).Single().InnerText)));

    // The text at every place that a page or a user fills.
    private static AuditReport Report(string text)
    {
        var page = Sample.Page() with
        {
            Url = text,
            FinalUrl = text,
            Title = text,
            Label = text,
            Banner = new BannerEntry { Platform = text, Language = text, Text = text, FrameUrl = text, Controls = [new ControlEntry { Role = ControlRole.Accept, Label = text }] },
            Trackers = [Sample.Tracker() with { Name = text, Host = text, Owner = text, SetBy = text, CloakedAs = text, Why = text, Seen = text }],
            Findings = [Sample.Finding(Verdict.Fail, text, exhibits: Sample.Exhibit(text, text)) with { Message = new(text, text), Basis = [new(text, text)] }],
            Evidence = text,
        };
        return Sample.Report(page) with { Tool = new(text, text, text, text), Conditions = new() { UserAgent = text, Appearance = [text], Choices = [text] } };
    }
}
