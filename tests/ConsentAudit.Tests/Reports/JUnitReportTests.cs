using System.Text;
using System.Xml.Linq;
using ConsentAudit.Audit;
using ConsentAudit.Audit.Baselines;
using ConsentAudit.Reports;
using NUnit.Framework;

namespace ConsentAudit.Tests.Reports;

public sealed class JUnitReportTests
{
    private static XElement Write(AuditReport report, string language = "fr")
    {
        using var stream = new MemoryStream();
        new JUnitReport(Sample.Rules).Write(report, language, stream);
        return XDocument.Parse(Encoding.UTF8.GetString(stream.ToArray()).TrimStart('\uFEFF')).Root!;
    }

    private static XElement Case(Finding finding, string language = "fr") => Write(Sample.Report(Sample.Page() with { Findings = [finding] }), language).Descendants("testcase").Single();

    [Test]
    public void A_page_is_a_suite_and_a_rule_a_case()
    {
        var suites = Write(Sample.Report(Sample.Page(), Sample.Page("https://b.example/", Verdict.Pass)));
        Assert.That(suites.Elements("testsuite").Select(s => s.Attribute("name")!.Value), Is.EqualTo(new[] { "https://journal.example/", "https://b.example/" }));
        Assert.That(suites.Descendants("testcase").First().Attribute("name")!.Value, Is.EqualTo("reject-on-first-layer: Refus proposé dès le premier niveau"));
    }

    [Test]
    public void A_failure_says_what_why_and_where_it_is_seen()
    {
        var failure = Case(Sample.Finding(Verdict.Fail), "en").Element("failure")!;
        Assert.That((failure.Attribute("message")!.Value, failure.Attribute("type")!.Value), Is.EqualTo(("The banner offers no refusal.", "critical")));
        Assert.That(failure.Value, Does.Contain(Sample.Law.Url).And.Contain("_fbp (.facebook.com)").And.Contain("evidence/0001-journal.example/shots/01.png"));
    }

    [Test]
    public void What_cannot_be_told_is_skipped_with_its_reason() => Assert.That(
        Case(Sample.Finding(Verdict.CannotTell)).Element("skipped")!.Attribute("message")!.Value, Is.EqualTo("Le bandeau ne propose pas de refuser."));

    [Test]
    public void What_is_for_a_person_passes_and_says_so()
    {
        var review = Case(Sample.Finding(Verdict.Review));
        Assert.That(review.Elements().Single().Name.LocalName, Is.EqualTo("system-out"));
        Assert.That(review.Value, Does.StartWith("À examiner : Le bandeau"));
    }

    [Test]
    public void What_passes_is_an_empty_case() => Assert.That(Case(Sample.Finding(Verdict.Pass)).Elements(), Is.Empty);

    [Test]
    public void What_has_no_object_is_no_case() => Assert.That(Write(Sample.Report(Sample.Page(verdict: Verdict.NotApplicable))).Descendants("testcase"), Is.Empty);

    [Test]
    public void A_page_that_was_not_audited_is_an_error()
    {
        var suite = Write(Sample.Report(Sample.FailedPage())).Element("testsuite")!;
        Assert.That(suite.Elements("testcase").Single().Element("error")!.Attribute("type")!.Value, Is.EqualTo("timeout"));
        Assert.That((suite.Attribute("errors")!.Value, suite.Attribute("tests")!.Value, suite.Attribute("failures")!.Value), Is.EqualTo(("1", "1", "0")));
    }

    [TestCase(BaselineState.New, "failure", "Le bandeau")]
    [TestCase(BaselineState.Expired, "failure", "Accepté jusqu’au 2026-01-31 (ticket 12)")]
    [TestCase(BaselineState.Known, "skipped", "Déjà constaté")]
    [TestCase(BaselineState.Accepted, "skipped", "Accepté : ticket 12.")]
    public void Only_what_counts_fails(BaselineState state, string element, string message)
    {
        var acceptance = state is BaselineState.Expired or BaselineState.Accepted ? new AcceptedNote("ticket 12", new DateOnly(2026, 1, 31)) : null;
        var outcome = Case(Sample.Finding(Verdict.Fail) with { Baseline = state, Acceptance = acceptance }).Elements().Single();
        Assert.That((outcome.Name.LocalName, outcome.Attribute("message")!.Value), Is.EqualTo((element, outcome.Attribute("message")!.Value)));
        Assert.That(outcome.Attribute("message")!.Value, Does.StartWith(message));
    }

    [Test]
    public void The_counts_are_those_of_the_cases()
    {
        var page = Sample.Page() with { Findings = [Sample.Finding(Verdict.Fail), Sample.Finding(Verdict.CannotTell), Sample.Finding(Verdict.Pass), Sample.Finding(Verdict.NotApplicable), Sample.Finding(Verdict.Review)] };
        var root = Write(Sample.Report(page, Sample.FailedPage()));
        Assert.That(new[] { "tests", "failures", "errors", "skipped" }.Select(n => root.Attribute(n)!.Value), Is.EqualTo(new[] { "5", "1", "1", "1" }));
        Assert.That(root.Descendants("testcase").Count(), Is.EqualTo(5));
    }

    [Test]
    public void Whatever_a_site_wrote_the_file_is_whole()
    {
        var root = Write(Hostile.Report());
        Assert.That(root.Descendants("testcase").Count(), Is.EqualTo(5));
        Assert.That(root.Descendants("failure").Single().Attribute("message")!.Value, Does.Contain("</testcase><script>"));
        Assert.That(root.ToString().IndexOfAny(Hostile.Unseen), Is.Negative);
        Assert.That(root.DescendantNodes().OfType<XComment>(), Is.Empty);
    }
}
