using System.Globalization;
using ConsentAudit.Audit;
using ConsentAudit.Evidence;
using ConsentAudit.Readings;

namespace ConsentAudit.Rules;

/// <summary>The reasoning that the rules about trackers share: known to need consent, fail; what a person must qualify, review; else pass.</summary>
internal static class TrackerFinding
{
    public static Conclusion Of(PageReading page, Phase phase, Func<TrackerReading, bool> which, Func<TrackerReading, bool>? certain = null)
    {
        var seen = page.Trackers.Where(t => which(t) && t.In(phase)).ToList();
        var failing = seen.Where(t => t.NeedsConsent == true && (certain?.Invoke(t) ?? true)).ToList();
        if (failing.Count > 0)
        {
            return Told(Verdict.Fail, failing, phase);
        }

        // Audience measurement that may be exempt is no matter of these rules: what it must fulfil is asked elsewhere.
        var doubtful = seen.Where(t => IsDoubtful(t) && !(t.NeedsConsent is null && t.Purpose == Purpose.Audience)).ToList();
        if (doubtful.Count > 0)
        {
            return Told(Verdict.Review, doubtful, phase);
        }

        return page.Of(phase) is { Record: { Reason: { } reason } record }
            ? Conclusion.CannotTell(reason, record.Detail ?? "")
            : Conclusion.Of(Verdict.Pass).With("seconds", Show.Seconds(page, phase));
    }

    /// <summary>Known to need consent in some forms, depending on its settings, or an identifier that nobody knows.</summary>
    public static bool IsDoubtful(TrackerReading tracker) => tracker.NeedsConsent == true
        || (tracker.NeedsConsent is null && (tracker.Fact is not null || tracker.Identifies != false));

    private static Conclusion Told(Verdict verdict, List<TrackerReading> trackers, Phase phase) => Conclusion.Of(verdict)
        .With("count", trackers.Count.ToString(CultureInfo.InvariantCulture))
        .With("names", Show.Names(trackers))
        .Showing(Show.Trackers(trackers, phase));
}
