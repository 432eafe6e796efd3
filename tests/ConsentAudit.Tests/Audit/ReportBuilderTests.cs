using ConsentAudit.Audit;
using ConsentAudit.Evidence;
using ConsentAudit.Tests.Rules;
using NUnit.Framework;

namespace ConsentAudit.Tests.Audit;

public sealed class ReportBuilderTests
{
    private static readonly DateTimeOffset Start = new(2026, 3, 1, 8, 0, 0, TimeSpan.Zero);

    private static AuditReport Build(params Seen[] pages) => ReportBuilder.Build(
        [.. pages.Select(Judge.Of)],
        ReportBuilder.Tool(Judge.Catalogue, "Chromium 140"),
        ReportBuilder.Conditions(new Conditions { Locale = "fr-FR", ObserveSeconds = 5 }, ["reject", "accept"], Judge.Catalogue.Pack),
        Start,
        Start.AddMinutes(1));

    [Test]
    public void Pages_are_counted_by_outcome_and_by_verdict()
    {
        var summary = Build(Pages.Clean(), Pages.Clean(), Pages.Clean().Cookie("_fbp"), Pages.Failed()).Summary;
        Assert.That((summary.Pages, summary.Audited, summary.Failed), Is.EqualTo((4, 3, 1)));
        Assert.That(summary.Verdicts, Is.EqualTo(new Dictionary<Verdict, int> { [Verdict.Fail] = 1, [Verdict.CannotTell] = 3 }));
    }

    [Test]
    public void Of_a_run_that_was_stopped_the_pages_asked_for_are_told()
    {
        var report = ReportBuilder.Build([Judge.Of(Pages.Clean())], ReportBuilder.Tool(Judge.Catalogue, ""), new RunConditions(), Start, Start, asked: 27);
        Assert.That((report.Summary.Pages, report.Summary.Audited, report.Pages), Is.EqualTo((27, 1, report.Pages)));
    }

    [Test]
    public void The_gravest_verdict_is_counted_first() =>
        Assert.That(Build(Pages.Clean(), Pages.Failed(), Pages.Clean().Cookie("_fbp")).Summary.Verdicts.Keys, Is.Ordered.Descending);

    [Test]
    public void Findings_are_counted_by_rule_and_all_of_them()
    {
        var report = Build(Pages.Clean(), Pages.Clean().Cookie("_fbp"), Pages.Clean().Cookie("xtuid"), Pages.Failed());
        Assert.That(report.Summary.Rules["ad-cookie-before-consent"], Is.EqualTo(new Dictionary<Verdict, int>
        {
            [Verdict.Fail] = 1,
            [Verdict.Review] = 1,
            [Verdict.CannotTell] = 1,
            [Verdict.Pass] = 1,
        }));
        Assert.That(report.Summary.Rules.Values.SelectMany(r => r.Values).Sum(), Is.EqualTo(report.Pages.Sum(p => p.Findings.Count)));
    }

    [Test]
    public void A_run_without_pages_counts_nothing()
    {
        var summary = Build().Summary;
        Assert.That((summary.Pages, summary.Verdicts.Count, summary.Rules.Count), Is.EqualTo((0, 0, 0)));
    }

    [Test]
    public void What_was_used_and_when_is_told()
    {
        var report = Build(Pages.Clean());
        Assert.That((report.Tool.Name, report.Tool.Browser, report.Tool.Catalogue), Is.EqualTo(("consentaudit", "Chromium 140", Judge.Catalogue.Digest)));
        Assert.That((report.StartedAt, report.FinishedAt, report.Conditions.Locale, report.Conditions.Pack), Is.EqualTo((Start, Start.AddMinutes(1), "fr-FR", "fr")));
        Assert.That(report.Conditions.Choices, Is.EqualTo(new[] { "reject", "accept" }));
    }
}
