using ConsentAudit.Audit;
using ConsentAudit.Browser.Visits;
using ConsentAudit.Evidence;
using ConsentAudit.Rules;
using ConsentAudit.Tests.Audit;
using ConsentAudit.Tests.Rules;
using NUnit.Framework;

namespace ConsentAudit.Tests.Browser;

public sealed class RepeatingVisitorTests
{
    private sealed class Turns(params Func<Seen>[] pages) : IPageVisitor
    {
        public int Made { get; private set; }

        public Conditions Conditions { get; } = new();

        public Task<EvidenceBundle> VisitAsync(string url, string? label, Action<string>? progress, CancellationToken cancel) =>
            Task.FromResult(pages[Made++]().Evidence() with { Url = url, Label = label, HostNames = [new HostName("a.example", []), new HostName($"host{Made}.example", [])] });
    }

    private static Task<EvidenceBundle> VisitAsync(Turns turns, int times) => new RepeatingVisitor(turns, times).VisitAsync(Seen.Site, null, null, default);

    private static async Task<PageReport> JudgeAsync(params Func<Seen>[] pages) => new Auditor(Judge.Catalogue).Judge(await VisitAsync(new Turns(pages), pages.Length), "evidence/page/");

    private static Finding Finding<TRule>(PageReport report)
        where TRule : IRule => report.Findings.Single(f => f.Rule == RuleBook.IdOf(typeof(TRule)));

    [Test]
    public async Task What_was_seen_in_one_visit_of_many_was_seen()
    {
        var report = await JudgeAsync(Pages.Clean, () => Pages.Clean().Cookie("_fbp", phase: Phase.AfterReject), Pages.Clean);
        Assert.That(report.Trackers.Single(t => t.Name == "_fbp").Seen, Is.EqualTo("1 of 6"));
        Assert.That(Finding<AdCookieAfterReject>(report).Verdict, Is.EqualTo(Verdict.Fail));
    }

    [Test]
    public async Task What_was_seen_in_none_was_not()
    {
        var report = await JudgeAsync(Pages.Clean, Pages.Clean, Pages.Clean);
        Assert.That(report.Trackers, Is.Empty);
        Assert.That(Finding<AdCookieAfterReject>(report).Verdict, Is.EqualTo(Verdict.Pass));
    }

    [Test]
    public async Task What_is_seen_every_time_says_so()
    {
        var report = await JudgeAsync(() => Pages.Clean().Cookie("_fbp"), () => Pages.Clean().Cookie("_fbp"));
        Assert.That(report.Trackers.Single(t => t.Name == "_fbp").Seen, Is.EqualTo("4 of 4"));
    }

    [Test]
    public async Task A_round_that_failed_leaves_a_gap_and_takes_nothing_back()
    {
        var report = await JudgeAsync(() => Pages.Clean().Cookie("_fbp"), Pages.Failed);
        Assert.That((report.Outcome, Finding<AdCookieBeforeConsent>(report).Verdict, Finding<AuditEvidenceComplete>(report).Verdict), Is.EqualTo((Outcome.Audited, Verdict.Fail, Verdict.CannotTell)));
    }

    [Test]
    public async Task Each_visit_has_files_of_its_own_and_tells_its_round()
    {
        var evidence = await VisitAsync(new Turns(Pages.Clean, Pages.Clean, Pages.Clean), 3);
        Assert.That(evidence.Visits.Select(v => v.Round), Is.EqualTo(new int?[] { null, null, 2, 2, 3, 3 }));
        Assert.That(evidence.Visits.SelectMany(v => v.Shots).SelectMany(s => new[] { s.Dom, s.Picture }), Is.Unique.And.Contains("dom/3-Accepting.html"));
        Assert.That(evidence.HostNames!.Select(n => n.Host), Is.EqualTo(new[] { "a.example", "host1.example", "host2.example", "host3.example" }));
    }

    [Test]
    public async Task A_page_that_cannot_be_seen_is_not_visited_again_and_again()
    {
        var turns = new Turns(Pages.Failed, Pages.Clean);
        Assert.That((await VisitAsync(turns, 2)).Visits, Has.All.Property(nameof(Visit.Failure)).Not.Null);
        Assert.That(turns.Made, Is.EqualTo(1));
    }

    [Test]
    public async Task Once_is_as_without()
    {
        var evidence = await VisitAsync(new Turns(Pages.Clean), 1);
        Assert.That(evidence.Visits, Has.Count.EqualTo(2).And.All.Property(nameof(Visit.Round)).Null);
    }
}
