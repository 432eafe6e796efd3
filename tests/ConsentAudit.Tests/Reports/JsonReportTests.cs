using System.Text;
using System.Text.Json;
using ConsentAudit.Audit;
using ConsentAudit.Evidence;
using ConsentAudit.Reports;
using NUnit.Framework;

namespace ConsentAudit.Tests.Reports;

public sealed class JsonReportTests
{
    private static string Write(AuditReport report)
    {
        using var stream = new MemoryStream();
        JsonReport.Write(report, stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static AuditReport Read(string json) => JsonReport.Read(new MemoryStream(Encoding.UTF8.GetBytes(json)));

    private static JsonElement Tree(AuditReport report) => JsonDocument.Parse(Write(report)).RootElement;

    private static string[] Names(JsonElement element) => [.. element.EnumerateObject().Select(property => property.Name)];

    [Test]
    public void Names_are_those_of_the_contract()
    {
        var page = Sample.Page() with { Trackers = [Sample.Tracker(true, Phase.BeforeConsent)] };
        var root = Tree(Sample.Report(page));
        var first = root.GetProperty("pages")[0];
        var control = first.GetProperty("banner").GetProperty("controls")[0];
        var finding = first.GetProperty("findings")[0];
        Assert.Multiple(() =>
        {
            Assert.That(Names(root), Is.EqualTo(new[] { "schema", "tool", "startedAt", "finishedAt", "conditions", "summary", "pages" }));
            Assert.That(Names(root.GetProperty("tool")), Is.EqualTo(new[] { "name", "version", "catalogue", "browser" }));
            Assert.That(Names(root.GetProperty("summary")), Is.EqualTo(new[] { "pages", "audited", "failed", "verdicts", "rules" }));
            Assert.That(Names(first), Is.EqualTo(new[]
            {
                "url", "finalUrl", "title", "label", "outcome", "failure", "phases", "verdict", "banner", "actions", "trackers", "signals", "findings", "evidence", "durationMs",
            }));
            Assert.That(Names(first.GetProperty("banner")), Is.EqualTo(new[] { "platform", "language", "text", "frameUrl", "shownAfterMs", "blocksPage", "picture", "controls" }));
            Assert.That(Names(control), Is.EqualTo(new[] { "role", "label", "layer", "box", "fontSize", "contrast", "checked", "clicks" }));
            Assert.That(Names(control.GetProperty("box")), Is.EqualTo(new[] { "x", "y", "width", "height" }));
            Assert.That(Names(first.GetProperty("trackers")[0]), Is.EqualTo(new[]
            {
                "kind", "name", "host", "party", "owner", "purpose", "needsConsent", "phases", "moments", "lifetimeDays", "setBy", "cloakedAs", "why", "seen",
            }));
            Assert.That(Names(finding), Is.EqualTo(new[] { "rule", "verdict", "severity", "force", "message", "basis", "exhibits" }));
            Assert.That(Names(finding.GetProperty("message")), Is.EqualTo(new[] { "fr", "en" }));
            Assert.That(Names(finding.GetProperty("basis")[0]), Is.EqualTo(new[] { "citation", "url" }));
            Assert.That(Names(finding.GetProperty("exhibits")[0]), Is.EqualTo(new[] { "visit", "moment", "atMs", "kind", "what", "file" }));
        });
    }

    [Test]
    public void Values_are_spelled_as_in_the_contract_also_as_names()
    {
        var page = Sample.Page() with { Trackers = [Sample.Tracker(true, Phase.BeforeConsent)] };
        var root = Tree(Sample.Report(page, Sample.FailedPage()));
        var first = root.GetProperty("pages")[0];
        var tracker = first.GetProperty("trackers")[0];
        Assert.Multiple(() =>
        {
            Assert.That(root.GetProperty("schema").GetString(), Is.EqualTo("consentaudit/1"));
            Assert.That(Names(root.GetProperty("summary").GetProperty("verdicts")), Is.EqualTo(new[] { "fail", "cannot-tell" }));
            Assert.That(Names(root.GetProperty("summary").GetProperty("rules").GetProperty(Sample.Rule)), Is.EqualTo(new[] { "fail", "cannot-tell" }));
            Assert.That(first.GetProperty("outcome").GetString(), Is.EqualTo("audited"));
            Assert.That(first.GetProperty("phases")[1].GetString(), Is.EqualTo("after-reject"));
            Assert.That(tracker.GetProperty("kind").GetString(), Is.EqualTo("local-storage"));
            Assert.That(tracker.GetProperty("moments").GetProperty("before-consent").GetInt32(), Is.EqualTo(312));
            Assert.That(root.GetProperty("pages")[1].GetProperty("failure").GetProperty("kind").GetString(), Is.EqualTo("timeout"));
        });
    }

    [Test]
    public void Nulls_are_written_and_accents_are_not_escaped()
    {
        var text = Write(Sample.Report(Sample.Page()));
        Assert.That(text, Does.Contain("\"failure\": null").And.Contain("\"label\": null").And.Contain("l’actualité à la une").And.Not.Contain("\\u00e9"));
    }

    [Test]
    public void Reading_back_gives_the_same_report()
    {
        var written = Write(Sample.Report(Sample.Page(), Sample.FailedPage()));
        Assert.That(Write(Read(written)), Is.EqualTo(written));
    }

    [Test]
    public void What_is_not_known_is_not_guessed()
    {
        AuditReport Of(bool? needsConsent) => Read(Write(Sample.Report(Sample.Page() with { Trackers = [Sample.Tracker(needsConsent)] })));
        Assert.That(Of(null).Pages[0].Trackers[0].NeedsConsent, Is.Null);
        Assert.That(Of(false).Pages[0].Trackers[0].NeedsConsent, Is.False);
    }

    [Test]
    public void A_later_property_is_passed_over()
    {
        var written = Write(Sample.Report(Sample.Page()));
        var later = written.Replace("\"outcome\":", "\"invented\": { \"later\": [1] }, \"outcome\":", StringComparison.Ordinal);
        Assert.That(Write(Read(later)), Is.EqualTo(written));
    }

    [TestCase("")]
    [TestCase("null")]
    [TestCase("[]")]
    [TestCase("{}")]
    [TestCase("no json at all")]
    [TestCase("{ \"tool\": { \"name\": \"x\", \"version\": \"\", \"catalogue\": \"\", \"browser\": \"\" } }")]
    [TestCase("{ \"schema\": \"consentaudit/1\", \"tool\": { \"name\": \"x\", \"version\": \"\", \"catalogue\": \"\", \"browser\": \"\" }, \"pages\": [null] }")]
    [TestCase("{ \"schema\": \"consentaudit/1\", \"tool\": null, \"pages\": [] }")]
    public void Another_file_is_a_mistake_of_the_users(string text) => Assert.That(() => Read(text), Throws.TypeOf<InputException>());

    [Test]
    public void A_half_of_an_emoji_is_a_mistake_in_the_file_and_none_in_the_report()
    {
        var written = Write(Sample.Report(Sample.Page() with { Title = "a\ud83d" }));
        Assert.That(Read(written).Pages[0].Title, Is.EqualTo("a\uFFFD"));
        var broken = Write(Sample.Report(Sample.Page() with { Title = "whole" })).Replace("whole", "\\ud83d", StringComparison.Ordinal);
        Assert.That(() => Read(broken), Throws.TypeOf<InputException>());
    }

    [Test]
    public void Another_schema_is_named()
    {
        var later = Write(Sample.Report()).Replace("consentaudit/1", "consentaudit/2", StringComparison.Ordinal);
        Assert.That(() => Read(later), Throws.TypeOf<InputException>().With.Message.Contains("consentaudit/2"));
    }

    [Test]
    public void An_empty_report_is_a_report() => Assert.That(Read(Write(Sample.Report())).Pages, Is.Empty);

    [Test]
    public void Both_languages_are_written_whichever_is_asked_for()
    {
        using var stream = new MemoryStream();
        new JsonReport().Write(Sample.Report(Sample.Page()), "en", stream);
        Assert.That(Encoding.UTF8.GetString(stream.ToArray()), Does.Contain("ne propose pas").And.Contain("offers no refusal"));
    }
}
