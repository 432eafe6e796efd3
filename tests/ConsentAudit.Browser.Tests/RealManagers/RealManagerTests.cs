using ConsentAudit.Audit;
using ConsentAudit.Browser.Tests.Setup;
using ConsentAudit.Evidence;
using ConsentAudit.Readings;

namespace ConsentAudit.Browser.Tests.RealManagers;

/// <summary>Consent managers that nobody here wrote, as they ship in the npm registry, in French: the three controls, the refusal, the acceptance.</summary>
public sealed class RealManagerTests
{
    [TestCase("tarteaucitronjs", "1.34.0", "tarteaucitron.js")]
    [TestCase("klaro", "0.7.22", "Klaro")]
    [TestCase("vanilla-cookieconsent", "3.1.0", "vanilla-cookieconsent")]
    public async Task Is_read_refused_and_accepted(string package, string version, string platform)
    {
        var files = await NpmPackage.FetchAsync(package, version);
        await using var site = await PackageSite.StartAsync(PageOf(package), files);
        await using var browser = await Stage.StartBrowserAsync(site.Browser);
        var (evidence, report) = await Audits.PageAsync(PackageSite.Url, browser);

        Assert.Multiple(() =>
        {
            Assert.That(report.Outcome, Is.EqualTo(Outcome.Audited));
            Assert.That(report.Banner, Is.Not.Null);
            Assert.That(report.Banner?.Platform, Is.EqualTo(platform));
            foreach (var role in new[] { ControlRole.Accept, ControlRole.Reject, ControlRole.Settings })
            {
                Assert.That(report.Banner?.Controls.Count(c => c.Role == role), Is.EqualTo(1), $"{role}: {Labels(report)}");
            }

            Assert.That(report.Phases, Is.EquivalentTo(new[] { Phase.BeforeConsent, Phase.AfterReject, Phase.AfterAccept }));
            Assert.That(evidence.Visits.Select(v => v.Choice?.RecordedBy), Has.All.Not.Empty, "what recorded the choice was seen");
            Assert.That(In(report, "_ga", Phase.AfterAccept), Is.True, "the acceptance starts Google Analytics");
            Assert.That(In(report, "_ga", Phase.AfterReject), Is.False, "the refusal keeps it out");
            Assert.That(In(report, "_ga", Phase.BeforeConsent), Is.False, "and so does silence");
            Assert.That(Verdict("reject-on-first-layer", report), Is.EqualTo(Audit.Verdict.Pass));
            Assert.That(Verdict("reject-click-parity", report), Is.EqualTo(Audit.Verdict.Pass));
        });
    }

    private static string PageOf(string package) => package switch
    {
        "klaro" => ManagerPages.Klaro,
        "tarteaucitronjs" => ManagerPages.Tarteaucitron,
        _ => ManagerPages.VanillaCookieConsent,
    };

    private static bool In(PageReport report, string name, Phase phase) => report.Trackers.Any(t => t.Name == name && t.Phases.Contains(phase));

    private static Verdict? Verdict(string rule, PageReport report) => report.Findings.Single(f => f.Rule == rule).Verdict;

    private static string Labels(PageReport report) => string.Join(", ", report.Banner?.Controls.Select(c => $"{c.Role} {c.Label}") ?? []);
}
