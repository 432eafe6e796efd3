using System.Text;
using System.Text.Json;
using ConsentAudit.Audit;
using ConsentAudit.Audit.Baselines;
using ConsentAudit.Reports;
using ConsentAudit.Tests.Audit;
using ConsentAudit.Tests.Catalogue;
using ConsentAudit.Tests.Rules;
using NJsonSchema;
using NUnit.Framework;

namespace ConsentAudit.Tests.Reports;

public sealed class SarifReportTests
{
    private static readonly Lazy<JsonSchema> Schema = new(() =>
    {
        using var file = typeof(SarifReportTests).Assembly.GetManifestResourceStream("sarif-2.1.0.json")!;
        return JsonSchema.FromJsonAsync(new StreamReader(file).ReadToEnd()).Result;
    });

    private static string Write(AuditReport report, string language = "fr", bool builtIn = false)
    {
        using var stream = new MemoryStream();
        new SarifReport(builtIn ? [.. BuiltIn.Catalogue.Sheets.Values] : Sample.Rules, builtIn ? BuiltIn.Catalogue.Pages : new Dictionary<string, string>()).Write(report, language, stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static JsonElement Run(AuditReport report, string language = "fr", bool builtIn = false) => JsonDocument.Parse(Write(report, language, builtIn)).RootElement.GetProperty("runs")[0];

    private static JsonElement Result(Finding finding, string url = "https://journal.example/") => Run(Sample.Report(Sample.Page(url) with { Findings = [finding] })).GetProperty("results")[0];

    private static string? Text(JsonElement element, params string[] path) => path.Aggregate(element, (e, name) => e.GetProperty(name)).GetString();

    [Test]
    public void It_keeps_to_the_schema_of_OASIS()
    {
        var pages = Pages.All().Take(8).Select(c => Judge.Of((Seen)c.Arguments[0]!)).ToArray();
        Assert.Multiple(() =>
        {
            Assert.That(Schema.Value.Validate(Write(Sample.Report(pages), "en", builtIn: true)), Is.Empty);
            Assert.That(Schema.Value.Validate(Write(Sample.Report())), Is.Empty);
            Assert.That(Schema.Value.Validate(Write(Hostile.Report())), Is.Empty);
        });
    }

    [Test]
    public void The_schema_can_say_no() => Assert.That(Schema.Value.Validate(Write(Sample.Report(Sample.Page())).Replace("\"ruleId\"", "\"ruleID\"", StringComparison.Ordinal)), Is.Not.Empty);

    [TestCase(Verdict.Fail, Severity.Critical, "fail", "error")]
    [TestCase(Verdict.Fail, Severity.Serious, "fail", "warning")]
    [TestCase(Verdict.Fail, Severity.Minor, "fail", "note")]
    [TestCase(Verdict.Review, Severity.Critical, "review", "none")]
    [TestCase(Verdict.CannotTell, Severity.Critical, "open", "none")]
    public void Verdict_and_severity_are_kind_and_level(Verdict verdict, Severity severity, string kind, string level)
    {
        var result = Result(Sample.Finding(verdict, severity: severity));
        Assert.That((Text(result, "kind"), Text(result, "level")), Is.EqualTo((kind, level)));
    }

    [TestCase(Verdict.Pass)]
    [TestCase(Verdict.NotApplicable)]
    public void What_passes_or_has_no_object_is_left_out(Verdict verdict) =>
        Assert.That(Run(Sample.Report(Sample.Page(verdict: verdict))).GetProperty("results").GetArrayLength(), Is.Zero);

    [Test]
    public void A_result_names_its_page_its_rule_and_its_evidence()
    {
        var run = Run(Sample.Report(Sample.Page()), builtIn: true);
        var result = run.GetProperty("results")[0];
        Assert.That(Text(result.GetProperty("locations")[0], "physicalLocation", "artifactLocation", "uri"), Is.EqualTo("https://journal.example/"));
        Assert.That(Text(result.GetProperty("attachments")[0], "artifactLocation", "uri"), Is.EqualTo("evidence/0001-journal.example/shots/01.png"));
        Assert.That(Text(run.GetProperty("tool").GetProperty("driver").GetProperty("rules")[result.GetProperty("ruleIndex").GetInt32()], "id"), Is.EqualTo(Sample.Rule));
    }

    [Test]
    public void A_rule_has_its_title_its_page_and_its_law()
    {
        var rule = Run(Sample.Report(), "en", builtIn: true).GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray().Single(r => Text(r, "id") == Sample.Rule);
        Assert.That((Text(rule, "name"), Text(rule, "shortDescription", "text")), Is.EqualTo(("RejectOnFirstLayer", "Refusal offered on the first layer")));
        Assert.That(Text(rule, "help", "markdown"), Does.StartWith("# reject-on-first-layer"));
        Assert.That((Text(rule, "helpUri"), Text(rule, "defaultConfiguration", "level")), Is.EqualTo((Sample.Law.Url, "error")));
    }

    [Test]
    public void The_fingerprint_is_that_of_page_and_rule_and_of_nothing_that_moves()
    {
        string? Of(Finding finding, string url = "https://journal.example/") => Text(Result(finding, url), "partialFingerprints", "pageAndRule/v1");
        var usual = Of(Sample.Finding(Verdict.Fail));
        Assert.That(Of(Sample.Finding(Verdict.Fail, exhibits: [Sample.Exhibit("_gcl_au")]) with { Message = new("autre", "other") }), Is.EqualTo(usual));
        Assert.That(Of(Sample.Finding(Verdict.Fail), "HTTPS://Journal.example#top"), Is.EqualTo(usual));
        Assert.That(Of(Sample.Finding(Verdict.Fail, "banner-present")), Is.Not.EqualTo(usual));
        Assert.That(Of(Sample.Finding(Verdict.Fail), "https://journal.example/sport"), Is.Not.EqualTo(usual));
    }

    [Test]
    public void A_page_that_was_not_audited_is_a_notification_and_no_result()
    {
        var run = Run(Sample.Report(Sample.FailedPage()));
        var told = run.GetProperty("invocations")[0].GetProperty("toolExecutionNotifications")[0];
        Assert.That(run.GetProperty("results").GetArrayLength(), Is.Zero);
        Assert.That((Text(told, "level"), Text(told.GetProperty("locations")[0], "physicalLocation", "artifactLocation", "uri")), Is.EqualTo(("error", "https://absent.example/")));
    }

    [TestCase(BaselineState.New, "new", false)]
    [TestCase(BaselineState.Known, "unchanged", false)]
    [TestCase(BaselineState.Accepted, "unchanged", true)]
    [TestCase(BaselineState.Expired, "unchanged", false)]
    public void A_baseline_is_told_and_what_is_accepted_is_suppressed(BaselineState state, string expected, bool suppressed)
    {
        var result = Result(Sample.Finding(Verdict.Fail) with { Baseline = state, Acceptance = new AcceptedNote("r", null) });
        Assert.That((Text(result, "baselineState"), result.TryGetProperty("suppressions", out _)), Is.EqualTo((expected, suppressed)));
    }

    [Test]
    public void Without_a_baseline_nothing_is_told_of_one() => Assert.That(Result(Sample.Finding(Verdict.Fail)).TryGetProperty("baselineState", out _), Is.False);

    [Test]
    public void What_a_site_wrote_makes_no_link_and_no_blank_in_a_message()
    {
        var text = Text(Run(Hostile.Report()).GetProperty("results")[0], "message", "text")!;
        Assert.That(text, Does.Contain("\\[link\\](javascript:x)").And.Contain("`{{0}}`"));
        Assert.That(text.IndexOfAny([.. Hostile.Unseen, '\n']), Is.Negative);
    }

    [Test]
    public void No_file_outside_the_run_is_attached() => Assert.That(Write(Hostile.Report()), Does.Not.Contain("\"uri\": \"evidence/0001-journal.example/../"));
}
