using ConsentAudit.Audit;
using ConsentAudit.Browser.Tests.Setup;
using ConsentAudit.Evidence;
using ConsentAudit.Readings;

namespace ConsentAudit.Browser.Tests.RealManagers;

/// <summary>Consent managers that nobody here wrote, as they ship in the npm registry, in French: what the tool reads on them and what their choices do.</summary>
public sealed class RealManagerTests
{
    // What may be an answer to the banner; links to policies and folds are not compared.
    private static readonly ControlRole[] Answers =
        [ControlRole.Accept, ControlRole.Reject, ControlRole.Settings, ControlRole.Save, ControlRole.Subscribe, ControlRole.Acknowledge, ControlRole.Close];

    private static IEnumerable<string> Pages() => ManagerStage.Cases.Select(c => c.Id);

    private static ManagerCase Case(string id) => ManagerStage.Cases.Single(c => c.Id == id);

    [TestCaseSource(nameof(Pages))]
    public async Task Is_read_refused_and_accepted(string id)
    {
        var expected = Case(id);
        var evidence = await ManagerStage.EvidenceOf(expected);
        var report = new Auditor(Stage.Catalogue).Judge(evidence, "evidence/page/");
        Assert.Multiple(() =>
        {
            Assert.That(report.Outcome, Is.EqualTo(Outcome.Audited), $"{report.Failure}");
            Assert.That(report.Banner?.Platform, Is.EqualTo(expected.Platform));
            Assert.That(Layer1(report), Is.EquivalentTo(expected.Layer1), "the controls of the first layer");
            AssertChoice(expected, evidence, Phase.AfterReject, ControlRole.Reject, "no-reject");
            AssertChoice(expected, evidence, Phase.AfterAccept, ControlRole.Accept, "no-accept");
            Assert.That(In(report, expected, Phase.BeforeConsent), Is.EquivalentTo(expected.WithoutAsking ? expected.Trackers : []), "trackers before any choice");
            Assert.That(In(report, expected, Phase.AfterReject), Is.Empty, "trackers after the refusal");
            if (report.Phases.Contains(Phase.AfterAccept) && !expected.WithoutAsking)
            {
                Assert.That(In(report, expected, Phase.AfterAccept), Is.EquivalentTo(expected.Trackers), "trackers after the acceptance");
            }
        });
    }

    [TestCaseSource(nameof(Pages))]
    public async Task Is_read_alike_without_the_hints(string id)
    {
        var evidence = await ManagerStage.EvidenceOf(Case(id));
        Assert.That(Hints.Needed(evidence), Is.Empty);
    }

    [TestCaseSource(nameof(Pages))]
    public async Task Settings_and_withdrawal_are_followed(string id)
    {
        var expected = Case(id);
        var reading = new PageReader(Stage.Catalogue).Read(await ManagerStage.EvidenceOf(expected));
        Assert.Multiple(() => Layer2.Check(expected, reading));
    }

    // A choice that the first layer offers is followed to its end. One that it does not offer is either made behind it, or the reason is told.
    private static void AssertChoice(ManagerCase expected, EvidenceBundle evidence, Phase phase, ControlRole role, string reason)
    {
        var (visit, record) = evidence.Visits.SelectMany(v => v.Phases.Where(p => p.Phase == phase).Select(p => (v, p))).Single();
        if (expected.KeptBySaving)
        {
            Assert.That(record.Observed || record.Reason == "banner-stayed", Is.True, $"{phase}: {record.Reason}");
        }
        else if (expected.Offers(role))
        {
            Assert.That(record.Observed, Is.True, $"{phase}: {record.Reason} {record.Detail}");
            Assert.That(record.Reason, Is.Null, $"{phase}");
            Assert.That(visit.Choice?.RecordedBy, Is.Not.Empty, $"what recorded the choice of {phase} was seen");
        }
        else
        {
            Assert.That(record.Observed || record.Reason == reason, Is.True, $"{phase}: {record.Reason}");
        }
    }

    private static IEnumerable<(ControlRole, string)> Layer1(PageReport report) =>
        report.Banner?.Controls.Where(c => c.Layer == 1 && Answers.Contains(c.Role)).Select(c => (c.Role, c.Label)) ?? [];

    private static IEnumerable<string> In(PageReport report, ManagerCase expected, Phase phase) =>
        expected.Trackers.Where(name => report.Trackers.Any(t => t.Name == name && t.Phases.Contains(phase)));
}
