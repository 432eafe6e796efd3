using ConsentAudit.Catalogue.Trackers;
using NUnit.Framework;

namespace ConsentAudit.Tests.Catalogue;

/// <summary>The tables judged on labels that were written, and committed, before the tables were opened.</summary>
public sealed class TrackerLabelsTests
{
    private static IReadOnlyList<(TrackerLabel Label, bool? Said, string By)> Readings { get; } =
        [.. TrackerLabel.All.Select(l => (Label: l, Fact: l.In(BuiltIn.Catalogue.Trackers))).Select(r => (r.Label, r.Fact?.NeedsConsent, Told(r.Fact)))];

    [Test]
    public void What_is_said_to_need_consent_does()
    {
        var said = Readings.Where(r => r.Said == true).ToList();
        var wrong = said.Where(r => r.Label.Needs != true).ToList();
        var precision = 1 - ((double)wrong.Count / said.Count);
        TestContext.Out.WriteLine($"precision {precision:P2}: {said.Count} said, {wrong.Count} wrongly");
        Print(wrong);
        Assert.That(precision, Is.GreaterThanOrEqualTo(0.99));
    }

    [Test]
    public void What_needs_consent_is_said_to()
    {
        var needs = Readings.Where(r => r.Label.Needs == true).ToList();
        var missed = needs.Where(r => r.Said != true).ToList();
        var recall = 1 - ((double)missed.Count / needs.Count);
        TestContext.Out.WriteLine($"recall {recall:P2}: {needs.Count} labels, {missed.Count} missed");
        Print(missed);
        Assert.That(recall, Is.GreaterThanOrEqualTo(0.95));
    }

    [Test]
    public void Nothing_is_excused_that_needs_consent() =>
        Assert.That(Readings.Where(r => r.Said == false && r.Label.Needs == true), Is.Empty);

    [Test]
    public void Labels_are_many_mixed_and_each_told_once()
    {
        var labels = TrackerLabel.All;
        Assert.That(labels, Has.Count.GreaterThanOrEqualTo(360));
        Assert.That(labels.Select(l => l.ToString()), Is.Unique);
        Assert.That(labels, Has.All.Matches<TrackerLabel>(l => l.Why.Length > 0 && l.Name.Length > 0 != l.Url is not null));
        foreach (var needs in new bool?[] { true, false, null })
        {
            Assert.That(labels.Count(l => l.Needs == needs), Is.GreaterThanOrEqualTo(labels.Count / 5), $"{needs}");
        }
    }

    // Neither is an error that the two figures count: it is told, so that the tables can learn it.
    [Test]
    public void Exemptions_that_differ_are_told() =>
        Print(Readings.Where(r => r.Said != r.Label.Needs && r.Said != true && r.Label.Needs != true));

    private static void Print(IEnumerable<(TrackerLabel Label, bool? Said, string By)> readings)
    {
        foreach (var (label, said, by) in readings)
        {
            TestContext.Out.WriteLine($"{label}: said {Word(said)} ({by}), label {Word(label.Needs)} ({label.Why})");
        }
    }

    private static string Told(TrackerFact? fact) => fact is null ? "in no table" : $"{fact.Owner}, {fact.Purpose}";

    private static string Word(bool? needs) => needs switch { true => "needs consent", false => "needs none", _ => "unknown" };
}
