using System.Globalization;
using ConsentAudit.Audit;
using ConsentAudit.Evidence;
using ConsentAudit.Readings;

namespace ConsentAudit.Rules;

/// <summary>No measurement of the audience that needs consent runs before the visitor chooses.</summary>
public sealed class AnalyticsBeforeConsent : IRule
{
    /// <inheritdoc/>
    public IReadOnlyList<Phase> Needs => [Phase.BeforeConsent];

    /// <inheritdoc/>
    public Conclusion Judge(PageReading page)
    {
        ArgumentNullException.ThrowIfNull(page);
        var seen = page.Trackers.Where(t => t.Purpose == Purpose.Audience && t.Kind != TrackerKind.Fingerprint && t.In(Phase.BeforeConsent)).ToList();
        var needing = seen.Where(t => t.NeedsConsent == true).ToList();
        var certain = needing.Where(t => TrackerFinding.IsCertain(t, Phase.BeforeConsent)).ToList();
        if (certain.Count > 0)
        {
            return Told(Verdict.Fail, certain);
        }

        if (needing.Count > 0)
        {
            return Told(Verdict.Review, needing);
        }

        // Tools that may do without consent on conditions: those are asked about by the rule about them.
        var conditional = seen.Where(t => t.NeedsConsent is null).ToList();
        return conditional.Count > 0
            ? Told(Verdict.Review, conditional) with { Variant = "review-conditional" }
            : TrackerFinding.Gap(page, Phase.BeforeConsent) ?? Conclusion.Of(Verdict.Pass).With("seconds", Show.Seconds(page, Phase.BeforeConsent));
    }

    private static Conclusion Told(Verdict verdict, List<TrackerReading> trackers) => Conclusion.Of(verdict)
        .With("tools", Show.Row(trackers.Select(t => t.Fact?.Service ?? t.Fact?.Owner ?? t.Name)))
        .With("count", trackers.Count.ToString(CultureInfo.InvariantCulture))
        .With("names", Show.Names(trackers))
        .Showing(Show.Trackers(trackers, Phase.BeforeConsent));
}
