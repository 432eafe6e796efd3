using ConsentAudit.Audit;
using ConsentAudit.Cli;
using ConsentAudit.Cli.Runs;
using ConsentAudit.Tests.Rules;
using NUnit.Framework;

namespace ConsentAudit.Tests.Audit;

public sealed class ExitCodeTests
{
    // Of a page without settings the gravest failure is serious; of one with an advertising cookie it is critical.
    private static Seen Serious => Seen.Banner("Tout accepter", "Tout refuser").Accepted("Tout accepter").Refused("Tout refuser");

    private static Seen Critical => Pages.Clean().Cookie("_fbp");

    private static int Code(Severity? failOn, bool stopped, params Seen[] pages)
    {
        var now = DateTimeOffset.UnixEpoch;
        var report = ReportBuilder.Build([.. pages.Select(Judge.Of)], ReportBuilder.Tool(Judge.Catalogue, ""), new RunConditions(), now, now);
        return new RunResult(report, [], stopped).ExitCode(failOn);
    }

    [Test]
    public void The_codes_are_those_of_the_contract() => Assert.That(
        new[] { ExitCodes.Success, ExitCodes.Findings, ExitCodes.Input, ExitCodes.NotAudited, ExitCodes.Stopped },
        Is.EqualTo(new[] { 0, 1, 2, 3, 130 }));

    [Test]
    public void A_clean_page_succeeds() => Assert.That(Code(Severity.Minor, false, Pages.Clean()), Is.EqualTo(ExitCodes.Success));

    [TestCase(Severity.Minor, ExitCodes.Findings)]
    [TestCase(Severity.Serious, ExitCodes.Findings)]
    [TestCase(Severity.Critical, ExitCodes.Success)]
    [TestCase(null, ExitCodes.Success)]
    public void A_serious_failure_counts_up_to_its_severity(Severity? failOn, int code) => Assert.That(Code(failOn, false, Serious), Is.EqualTo(code));

    [TestCase(Severity.Serious, ExitCodes.Findings)]
    [TestCase(Severity.Critical, ExitCodes.Findings)]
    [TestCase(null, ExitCodes.Success)]
    public void A_critical_failure_counts_unless_nothing_does(Severity? failOn, int code) => Assert.That(Code(failOn, false, Critical), Is.EqualTo(code));

    [Test]
    public void What_is_for_a_person_or_cannot_be_told_is_no_failure()
    {
        Assert.That(Code(Severity.Minor, false, Pages.Clean().Cookie("xtuid")), Is.EqualTo(ExitCodes.Success));
        Assert.That(Code(Severity.Minor, false, Pages.Clean().NextPageMissing("HTTP 500")), Is.EqualTo(ExitCodes.Success));
    }

    [Test]
    public void A_page_that_could_not_be_audited_has_a_code_of_its_own()
    {
        Assert.That(Code(Severity.Serious, false, Pages.Clean(), Pages.Failed()), Is.EqualTo(ExitCodes.NotAudited));
        Assert.That(Code(null, false, Critical, Pages.Failed()), Is.EqualTo(ExitCodes.NotAudited));
    }

    [Test]
    public void A_failure_weighs_more_than_a_page_that_could_not_be_audited() =>
        Assert.That(Code(Severity.Serious, false, Critical, Pages.Failed()), Is.EqualTo(ExitCodes.Findings));

    [Test]
    public void A_run_that_was_stopped_says_so_whatever_it_found() =>
        Assert.That(Code(Severity.Serious, true, Critical, Pages.Failed()), Is.EqualTo(ExitCodes.Stopped));
}
