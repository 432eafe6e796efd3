using System.Globalization;
using ConsentAudit.Audit;
using ConsentAudit.Evidence;
using ConsentAudit.Readings;

namespace ConsentAudit.Rules;

/// <summary>A cookie of audience measurement that is used without consent is not given a new life on each page or visit.</summary>
public sealed class AudienceCookieNotExtended : IRule
{
    /// <inheritdoc/>
    public IReadOnlyList<Phase> Needs => [Phase.BeforeConsent];

    /// <inheritdoc/>
    public IReadOnlyList<Phase> Uses => [Phase.AfterReject, Phase.AfterBrowsing];

    /// <inheritdoc/>
    public Conclusion Judge(PageReading page)
    {
        ArgumentNullException.ThrowIfNull(page);
        var renewals = Renewals(page);
        if (Said(page, renewals, CookieRenewal.Outcome.Moved, Verdict.Fail) is { } fail)
        {
            return renewals.Any(r => r.Result == CookieRenewal.Outcome.Moved && r.MovedSeconds > page.Threshold(typeof(AudienceCookieNotExtended), "seconds").Value) ? fail : fail with { Variant = "fail-anew" };
        }

        if (Said(page, renewals, CookieRenewal.Outcome.Doubtful, Verdict.Review) is { } review)
        {
            return review;
        }

        if (renewals.Count == 0)
        {
            return TrackerFinding.Gap(page, Phase.BeforeConsent) ?? Conclusion.Of(Verdict.NotApplicable);
        }

        // A cookie that one visit saw on one page only, another may have seen on two.
        var unseen = renewals.GroupBy(r => r.Tracker).Where(g => g.All(r => r.Result == CookieRenewal.Outcome.Unseen)).Select(g => g.Key).ToList();
        return unseen.Count > 0
            ? Conclusion.CannotTell("renewal-unseen", Show.Names(unseen))
            : TrackerFinding.Gap(page, Phase.BeforeConsent) ?? Conclusion.Of(Verdict.Pass).With("names", Show.Names(renewals.Select(r => r.Tracker)));
    }

    /// <summary>What became of the cookies' ends.</summary>
    internal static IReadOnlyList<CookieRenewal> Renewals(PageReading page) =>
        CookieRenewal.Of(page, page.Threshold(typeof(AudienceCookieNotExtended), "seconds").Value);

    private static Conclusion? Said(PageReading page, IReadOnlyList<CookieRenewal> renewals, CookieRenewal.Outcome result, Verdict verdict)
    {
        var of = renewals.Where(r => r.Result == result).ToList();
        return of.Count == 0 ? null : Conclusion.Of(verdict)
            .With("names", Show.Names(of.Select(r => r.Tracker)))
            .With("moved", Math.Round(of.Max(r => r.MovedSeconds)).ToString(CultureInfo.InvariantCulture))
            .With("seconds", page.Threshold(typeof(AudienceCookieNotExtended), "seconds").Said())
            .Showing(CookieRenewal.Exhibits(of));
    }
}
