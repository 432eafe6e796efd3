using System.Globalization;
using ConsentAudit.Audit;
using ConsentAudit.Evidence;
using ConsentAudit.Readings;

namespace ConsentAudit.Rules;

/// <summary>After a consent was withdrawn, nothing that needs it is stored, sent or read any more.</summary>
public sealed class WithdrawEffective : IRule
{
    /// <inheritdoc/>
    public IReadOnlyList<Phase> Needs => [Phase.AfterAccept, Phase.AfterWithdrawal];

    /// <inheritdoc/>
    public Conclusion Judge(PageReading page)
    {
        ArgumentNullException.ThrowIfNull(page);
        if (!Afterwards.Worked(page.ChoiceOf(Phase.AfterWithdrawal)))
        {
            return Afterwards.Unverified(page, Phase.AfterWithdrawal);
        }

        var seen = page.Trackers.Where(t => t.In(Phase.AfterWithdrawal)).ToList();
        var active = seen.Where(t => t.NeedsConsent == true && TrackerFinding.IsCertain(t, Phase.AfterWithdrawal)).ToList();
        var reads = page.Reads.Where(r => r.Request.Phase == Phase.AfterWithdrawal).ToList();
        if (active.Count + reads.Count > 0)
        {
            return Told(Verdict.Fail, [.. active, .. reads.Select(r => r.Tracker)])
                .Showing(Show.Trackers(active, Phase.AfterWithdrawal))
                .Showing(Afterwards.Reads(reads));
        }

        var doubtful = seen.Where(TrackerFinding.IsForAPerson).ToList();
        if (doubtful.Count > 0)
        {
            return Told(Verdict.Review, doubtful).Showing(Show.Trackers(doubtful, Phase.AfterWithdrawal));
        }

        // A publisher can delete its own cookies only; those of others are judged by whether they are sent.
        var kept = page.Trackers.Where(t => t is { Kind: TrackerKind.Cookie, NeedsConsent: true, Party: Party.First } && IsKept(page, t)).ToList();
        return kept.Count > 0
            ? Told(Verdict.Review, kept).Showing(Show.Trackers(kept, Phase.AfterAccept)) with { Variant = "review-kept" }
            : TrackerFinding.Gap(page, Phase.AfterWithdrawal) ?? Conclusion.Of(Verdict.Pass).With("seconds", Show.Seconds(page, Phase.AfterWithdrawal));
    }

    private static bool IsKept(PageReading page, TrackerReading tracker) => page.Of(Phase.AfterWithdrawal)?.Visit.Cookies
        .Any(c => c.Kept && tracker.IsNamed(c.Name) && c.Domain.TrimStart('.') == tracker.Host) == true;

    private static Conclusion Told(Verdict verdict, List<TrackerReading> trackers) => Conclusion.Of(verdict)
        .With("count", trackers.Distinct().Count().ToString(CultureInfo.InvariantCulture))
        .With("names", Show.Names(trackers));
}
