using System.Text.Json;
using ConsentAudit.Evidence;
using ConsentAudit.Reports;
using ConsentAudit.Tests.Rules;
using NUnit.Framework;

namespace ConsentAudit.Tests.Audit;

public sealed class AuditJsonTests
{
    private static JsonElement Json(Seen page) => JsonSerializer.SerializeToElement(Judge.Of(page), AuditJson.Options);

    private static JsonElement Finding(JsonElement page, string rule) => page.GetProperty("findings").EnumerateArray().Single(f => f.GetProperty("rule").GetString() == rule);

    private static string?[] Strings(JsonElement list) => [.. list.EnumerateArray().Select(e => e.GetString())];

    [Test]
    public void A_page_that_was_judged_is_spelled_as_the_contract_says()
    {
        var page = Json(Pages.Clean().Cookie("_fbp").Stored("cto_bundle"));
        Assert.That((page.GetProperty("outcome").GetString(), page.GetProperty("verdict").GetString()), Is.EqualTo(("audited", "fail")));
        Assert.That(Strings(page.GetProperty("phases")), Is.EqualTo(new[] { "before-consent", "after-reject", "after-accept" }));
        Assert.That(
            page.GetProperty("banner").GetProperty("controls").EnumerateArray().Select(c => c.GetProperty("role").GetString()),
            Is.EqualTo(new[] { "accept", "reject", "settings" }));
        Assert.That(page.GetProperty("trackers").EnumerateArray().Select(t => t.GetProperty("kind").GetString()), Is.EqualTo(new[] { "cookie", "local-storage" }));
    }

    [Test]
    public void A_tracker_is_spelled_as_the_contract_says()
    {
        var tracker = Json(Pages.Clean().Cookie("_fbp")).GetProperty("trackers")[0];
        Assert.That(
            new[] { "name", "host", "party", "purpose", "seen" }.Select(name => tracker.GetProperty(name).GetString()),
            Is.EqualTo(new[] { "_fbp", "journal.example", "first", "advertising", "2 of 2" }));
        Assert.That(tracker.GetProperty("needsConsent").GetBoolean(), Is.True);
        Assert.That(tracker.GetProperty("moments").GetProperty("before-consent").GetInt32(), Is.EqualTo(300));
        Assert.That(tracker.GetProperty("lifetimeDays").GetDouble(), Is.EqualTo(90));
    }

    [Test]
    public void What_is_not_known_is_null() =>
        Assert.That(Json(Pages.Clean().Cookie("xtuid")).GetProperty("trackers")[0].GetProperty("needsConsent").ValueKind, Is.EqualTo(JsonValueKind.Null));

    [Test]
    public void A_finding_is_spelled_as_the_contract_says()
    {
        var finding = Finding(Json(Pages.Clean().Cookie("_fbp")), "ad-cookie-before-consent");
        Assert.That(
            new[] { "verdict", "severity", "force" }.Select(name => finding.GetProperty(name).GetString()),
            Is.EqualTo(new[] { "fail", "critical", "law" }));
        var exhibit = finding.GetProperty("exhibits")[0];
        Assert.That(
            new[] { "visit", "moment", "kind", "what", "file" }.Select(name => exhibit.GetProperty(name).GetString()),
            Is.EqualTo(new[] { "refusing", "before-consent", "cookie", "_fbp (journal.example)", "evidence.json" }));
        Assert.That(exhibit.GetProperty("atMs").GetInt32(), Is.EqualTo(300));
    }

    [Test]
    public void A_page_that_failed_is_spelled_as_the_contract_says()
    {
        var page = Json(Seen.Page().Failing(new Failure(FailureKind.HttpStatus, "The server answered 503.", 503)));
        Assert.That((page.GetProperty("outcome").GetString(), page.GetProperty("verdict").GetString()), Is.EqualTo(("failed", "cannot-tell")));
        var failure = page.GetProperty("failure");
        Assert.That((failure.GetProperty("kind").GetString(), failure.GetProperty("status").GetInt32()), Is.EqualTo(("http-status", 503)));
        Assert.That((page.GetProperty("banner").ValueKind, page.GetProperty("phases").GetArrayLength()), Is.EqualTo((JsonValueKind.Null, 0)));
    }

    [Test]
    public void What_was_clicked_is_told_and_an_untouched_page_tells_nothing()
    {
        var choice = Json(Pages.Clean()).GetProperty("signals").GetProperty("choices")[0];
        Assert.That((choice.GetProperty("role").GetString(), choice.GetProperty("label").GetString()), Is.EqualTo(("reject", "Tout refuser")));
        Assert.That(choice.GetProperty("bannerGone").GetBoolean(), Is.True);
        Assert.That(Json(Seen.Page()).GetProperty("signals").EnumerateObject(), Is.Empty);
    }
}
