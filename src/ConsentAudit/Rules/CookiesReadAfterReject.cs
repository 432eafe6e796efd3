using System.Globalization;
using ConsentAudit.Audit;
using ConsentAudit.Evidence;
using ConsentAudit.Readings;

namespace ConsentAudit.Rules;

/// <summary>Cookies that need consent are no longer sent, and so no longer read, after a refusal.</summary>
public sealed class CookiesReadAfterReject : IRule
{
    /// <inheritdoc/>
    public IReadOnlyList<Phase> Needs => [Phase.AfterReject];

    /// <inheritdoc/>
    public Conclusion Judge(PageReading page)
    {
        ArgumentNullException.ThrowIfNull(page);
        var reads = page.Reads.Where(r => r.Request.Phase == Phase.AfterReject).ToList();
        if (reads.Count > 0)
        {
            return Conclusion.Of(Verdict.Fail)
                .With("count", reads.Select(r => r.Tracker).Distinct().Count().ToString(CultureInfo.InvariantCulture))
                .With("names", Show.Names(reads.Select(r => r.Tracker)))
                .With("requests", reads.Count.ToString(CultureInfo.InvariantCulture))
                .Showing(Afterwards.Reads(reads));
        }

        var stored = page.Trackers.Any(t => t.Kind == TrackerKind.Cookie && t.NeedsConsent == true && (t.In(Phase.BeforeConsent) || t.In(Phase.AfterReject)));
        return TrackerFinding.Gap(page, Phase.AfterReject)
            ?? (Conclusion.Of(Verdict.Pass) with { Variant = stored ? null : "pass-nothing" }).With("seconds", Show.Seconds(page, Phase.AfterReject));
    }
}
