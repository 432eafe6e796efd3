using System.Globalization;
using ConsentAudit.Audit;
using ConsentAudit.Evidence;
using ConsentAudit.Readings;

namespace ConsentAudit.Rules;

/// <summary>The reasoning that the rules about trackers share: known to need consent, fail; what a person must qualify, review; else pass.</summary>
internal static class TrackerFinding
{
    public static Conclusion Of(PageReading page, Phase phase, Func<TrackerReading, bool> which)
    {
        var seen = page.Trackers.Where(t => which(t) && t.In(phase)).ToList();
        var failing = seen.Where(t => t.NeedsConsent == true && IsCertain(t, phase)).ToList();
        if (failing.Count > 0)
        {
            return Told(Verdict.Fail, failing, phase);
        }

        var doubtful = seen.Where(IsForAPerson).ToList();
        if (doubtful.Count > 0)
        {
            return Told(Verdict.Review, doubtful, phase);
        }

        return Gap(page, phase) ?? Conclusion.Of(Verdict.Pass).With("seconds", Show.Seconds(page, phase));
    }

    /// <summary>Why what was seen of a phase is not all of it, or null: nothing favourable can rest on a part.</summary>
    public static Conclusion? Gap(PageReading page, Phase phase)
    {
        if (page.Of(phase) is { Record: { Reason: { } reason } record })
        {
            return Conclusion.CannotTell(reason, record.Detail ?? "");
        }

        // What came after the recording was cut was not seen, and is not absent.
        return Cut(page, phase) is { } cut ? Conclusion.CannotTell("recorder-gap", cut.What) : null;
    }

    /// <summary>Stored on the device, or a request with an identifier: a request without one may be lawful.</summary>
    public static bool IsCertain(TrackerReading tracker, Phase phase) => tracker.Kind != TrackerKind.Request || tracker.Sights[phase].Identified;

    /// <summary>Known to need consent in some forms, depending on its settings, or an identifier that nobody knows, or on a list of the user's.</summary>
    public static bool IsDoubtful(TrackerReading tracker) => tracker.NeedsConsent == true
        || (tracker.NeedsConsent is null && (tracker.Fact is not null || tracker.Listed is not null || tracker.Identifies != false));

    /// <summary>Doubtful, and a matter of the rules about trackers: audience measurement that may be exempt is asked about elsewhere.</summary>
    public static bool IsForAPerson(TrackerReading tracker) => IsDoubtful(tracker) && !(tracker.NeedsConsent is null && tracker.Purpose == Purpose.Audience);

    /// <summary>Where the recording of a phase was cut, or null.</summary>
    public static Incident? Cut(PageReading page, Phase phase) => page.Evidence.Visits
        .SelectMany(v => v.Phases.Where(p => p.Phase == phase).SelectMany(p => v.Incidents.Where(i => i.LosesRecords() && i.AtMs <= p.ToMs)))
        .FirstOrDefault();

    private static Conclusion Told(Verdict verdict, List<TrackerReading> trackers, Phase phase) => Conclusion.Of(verdict)
        .With("count", trackers.Count.ToString(CultureInfo.InvariantCulture))
        .With("names", Show.Names(trackers))
        .Showing(Show.Trackers(trackers, phase))
        .Showing(verdict == Verdict.Review ? Show.Digests(trackers, phase) : []);
}
