using ConsentAudit.Evidence;
using ConsentAudit.Readings;

namespace ConsentAudit.Browser.Tests.RealManagers;

/// <summary>Compares what was seen behind the first layer of a consent manager with what its case expects.</summary>
internal static class Layer2
{
    public static void Check(ManagerCase expected, PageReading reading)
    {
        Settings(expected.Layer2, reading);
        Refusal(expected.Layer2, reading);
        Saving(expected, reading);
        if (reading.Observed(Phase.AfterAccept))
        {
            Withdrawal(expected, reading);
        }
    }

    private static void Settings(ExpectedLayer2 expected, PageReading reading)
    {
        var switches = expected.Switches.Select(label => (Label: label, Found: reading.Panel?.Optional.Where(s => s.Label.Contains(label, StringComparison.Ordinal)).ToList() ?? [])).ToList();
        var labels = string.Join(", ", reading.Panel?.Switches.Select(s => $"{s.Label} ({s.On}, by {s.ReadFrom})") ?? []);
        Assert.That(switches.Where(s => s.Found.Count != 1).Select(s => s.Label), Is.Empty, $"switches not found, or more than once, among: {labels}");
        Assert.That(switches.Where(s => s.Found.Any(f => f.On == true)).Select(s => s.Label), Is.EquivalentTo(expected.PrecheckedOn), $"switches that are on: {labels}");
        Assert.That(switches.Where(s => s.Found.Any(f => f.LegitimateInterest)).Select(s => s.Label), Is.EquivalentTo(expected.Interests), $"legitimate interests: {labels}");
    }

    private static void Refusal(ExpectedLayer2 expected, PageReading reading)
    {
        Assert.That(reading.Observed(Phase.AfterReject), Is.EqualTo(expected.RefuseActions is not null), $"the refusal: {reading.Of(Phase.AfterReject)?.Record}");
        if (expected.RefuseActions is { } actions)
        {
            Assert.That(reading.ChoiceOf(Phase.AfterReject)?.Actions, Is.EqualTo(actions), Steps("refusing", reading.ChoiceOf(Phase.AfterReject)));
        }
    }

    private static void Saving(ManagerCase expected, PageReading reading)
    {
        if (expected.Layer2.SaveRefuses is { } refuses)
        {
            Assert.That(reading.Observed(Phase.AfterSave), Is.True, $"saving with nothing changed: {reading.Of(Phase.AfterSave)?.Record}");
            var after = In(reading, expected, Phase.AfterSave);

            // What is on from the beginning may have begun before it was saved.
            Assert.That(refuses ? after : expected.Trackers.Except(after).Except(In(reading, expected, Phase.BeforeConsent)), Is.Empty, "trackers after saving with nothing changed");
        }
    }

    private static void Withdrawal(ManagerCase expected, PageReading reading)
    {
        var record = reading.Of(Phase.AfterWithdrawal)?.Record;
        if (expected.Layer2.WithdrawActions is not { } actions)
        {
            Assert.That(record?.Reason, Is.AnyOf("no-way-back", "way-back-failed"));
            return;
        }

        Assert.That(reading.Observed(Phase.AfterWithdrawal), Is.True, $"the withdrawal: {record}");
        Assert.That(reading.ChoiceOf(Phase.AfterWithdrawal)?.Actions, Is.EqualTo(actions), Steps("withdrawing", reading.ChoiceOf(Phase.AfterWithdrawal)));
        Assert.That(In(reading, expected, Phase.AfterWithdrawal), Is.Empty, "trackers after the withdrawal");
        var kept = reading.Reads.Where(r => r.Request.Phase == Phase.AfterWithdrawal).Select(r => r.Tracker.Name).Intersect(expected.Trackers, StringComparer.Ordinal);
        Assert.That(kept, expected.Layer2.WithdrawalDeletes ? Is.Empty : Is.Not.Empty, "cookies that are still sent");
    }

    private static IEnumerable<string> In(PageReading reading, ManagerCase expected, Phase phase) =>
        expected.Trackers.Where(name => reading.Trackers.Any(t => t.Name == name && t.Sights.ContainsKey(phase)));

    private static string Steps(string what, ChoiceRecord? choice) =>
        $"actions of {what}: " + string.Join(", ", choice?.Steps.Select(s => $"{s.Action} {s.Role} {s.Label}") ?? []);
}
