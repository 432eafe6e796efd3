using ConsentAudit.Audit;
using ConsentAudit.Evidence;
using ConsentAudit.Rules;
using ConsentAudit.Tests.Rules;
using NUnit.Framework;

namespace ConsentAudit.Tests.Audit;

public sealed class AuditorTests
{
    private static Verdict Of<TRule>(Seen page)
        where TRule : IRule => Judge.By<TRule>(page).Verdict;

    [TestCaseSource(typeof(Pages), nameof(Pages.All))]
    public void Every_rule_finds_something_once_and_in_the_books_order(object page) =>
        Assert.That(Judge.Of((Seen)page).Findings.Select(f => f.Rule), Is.EqualTo(RuleBook.All.Keys));

    [TestCaseSource(typeof(Pages), nameof(Pages.All))]
    public void A_page_has_the_gravest_verdict_of_its_findings(object page)
    {
        var report = Judge.Of((Seen)page);
        Assert.That(report.Findings.Select(f => f.Verdict), Has.Some.EqualTo(report.Verdict));
        Assert.That(report.Findings.Select(f => f.Verdict), Has.None.GreaterThan(report.Verdict));
    }

    [TestCaseSource(typeof(Pages), nameof(Pages.All))]
    public void No_failure_is_without_an_exhibit_and_every_exhibit_names_its_file(object page)
    {
        var findings = Judge.Of((Seen)page).Findings;
        Assert.That(findings.Where(f => f.Verdict == Verdict.Fail && f.Exhibits.Count == 0), Is.Empty);
        Assert.That(findings.SelectMany(f => f.Exhibits).Where(e => e.What.Length == 0 || e.File is null), Is.Empty);
    }

    [TestCaseSource(typeof(Pages), nameof(Pages.All))]
    public void What_a_finding_says_of_its_rule_is_what_the_sheet_says(object page)
    {
        foreach (var finding in Judge.Of((Seen)page).Findings)
        {
            var sheet = Judge.Catalogue.Sheets[finding.Rule];
            Assert.That((finding.Severity, finding.Force, finding.Basis), Is.EqualTo((sheet.Severity, sheet.Force, sheet.Basis)));
        }
    }

    [Test]
    public void Gravity_rises_from_not_applicable_to_fail() => Assert.That(
        Enum.GetValues<Verdict>(),
        Is.EqualTo(new[] { Verdict.NotApplicable, Verdict.Pass, Verdict.CannotTell, Verdict.Review, Verdict.Fail }));

    [Test]
    public void A_clean_page_leaves_open_only_what_nobody_looked_at_and_all_its_phases_were_observed()
    {
        var report = Judge.Of(Pages.Clean());
        Assert.That((report.Outcome, report.Verdict, report.Failure), Is.EqualTo((Outcome.Audited, Verdict.CannotTell, (Failure?)null)));
        var unseen = new[] { "not-asked", "settings-unseen", "unseen-after", "not-timed", "no-record", "page-unseen", "fingerprints-unwatched", "aliases-not-asked" }.Select(r => Judge.Catalogue.Reasons[r].En.Split('(')[0]).ToList();
        Assert.That(report.Findings.Where(f => f.Verdict == Verdict.CannotTell && !unseen.Any(f.Message.En.Contains)).Select(f => f.Rule), Is.Empty);
        Assert.That(report.Phases, Is.EqualTo(new[] { Phase.BeforeConsent, Phase.AfterReject, Phase.AfterAccept }));
        Assert.That((report.Url, report.FinalUrl, report.Title, report.Evidence), Is.EqualTo(
            ("https://www.journal.example/actu", "https://www.journal.example/actu", "Actualités", "evidence/001-actu/")));
    }

    [Test]
    public void A_page_that_failed_is_judged_by_no_rule_and_nothing_of_it_is_told()
    {
        var report = Judge.Of(Pages.Failed().Cookie("_fbp"));
        Assert.That((report.Outcome, report.Failure), Is.EqualTo((Outcome.Failed, Pages.NoAddress)));
        Assert.That(report.Findings, Has.All.Matches<Finding>(f => Concludes.CannotTell("page-failed", "The host name has no address").ApplyTo(f).IsSuccess));
        Assert.That((report.Banner, report.Phases.Count, report.Trackers.Count), Is.EqualTo(((BannerEntry?)null, 0, 0)));
    }

    [Test]
    public void One_visit_that_failed_leaves_what_the_other_saw()
    {
        var page = Seen.Banner("Tout accepter", "Tout refuser").Accepted("Tout accepter").Cookie("_fbp").FailingWhenRefusing(Pages.NoAddress);
        var report = Judge.Of(page);
        Assert.That((report.Outcome, report.Failure), Is.EqualTo((Outcome.Audited, (Failure?)null)));
        Assert.That(report.Phases, Is.EqualTo(new[] { Phase.BeforeConsent, Phase.AfterAccept }));
        Assert.That((Of<BannerPresent>(page), Of<RejectOnFirstLayer>(page), Of<AdCookieBeforeConsent>(page)), Is.EqualTo((Verdict.Pass, Verdict.Pass, Verdict.Fail)));
        Assert.That((Of<AdCookieAfterReject>(page), Of<RejectClickParity>(page), Of<AuditEvidenceComplete>(page)), Is.EqualTo((Verdict.CannotTell, Verdict.CannotTell, Verdict.CannotTell)));
    }

    [Test]
    public void A_phase_that_one_visit_observed_was_observed()
    {
        var page = Pages.Clean().Cookie("_fbp").NotWatchedWhenRefusing("page-gone");
        Assert.That(Judge.Of(page).Phases, Has.Member(Phase.BeforeConsent));
        Assert.That((Of<AdCookieBeforeConsent>(page), Of<AuditEvidenceComplete>(page)), Is.EqualTo((Verdict.Fail, Verdict.CannotTell)));
        Assert.That(Judge.Of(Pages.Clean().NotWatched("page-gone", "")).Phases, Has.No.Member(Phase.BeforeConsent));
    }

    [Test]
    public void A_phase_is_told_only_where_it_was_observed() => Assert.That(
        Judge.Of(Seen.Banner("Tout accepter", "Tout refuser").Accepted("Tout accepter").RefusedInVain("Tout refuser")).Phases,
        Is.EqualTo(new[] { Phase.BeforeConsent, Phase.AfterAccept }));

    [Test]
    public void Evidence_without_a_visit_is_no_complete_observation()
    {
        var report = new Auditor(Judge.Catalogue).Judge(new EvidenceBundle { Url = Seen.Site }, "");
        Assert.That(report.Findings, Has.None.Property(nameof(Finding.Verdict)).EqualTo(Verdict.Pass));
    }
}
