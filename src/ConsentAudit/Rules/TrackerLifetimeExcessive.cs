using System.Globalization;
using ConsentAudit.Audit;
using ConsentAudit.Evidence;
using ConsentAudit.Readings;

namespace ConsentAudit.Rules;

/// <summary>Cookies set with consent are not kept for longer than their purpose asks for; what is long is listed.</summary>
public sealed class TrackerLifetimeExcessive : IRule
{
    /// <inheritdoc/>
    public IReadOnlyList<Phase> Needs => [Phase.AfterAccept];

    /// <inheritdoc/>
    public Conclusion Judge(PageReading page)
    {
        ArgumentNullException.ThrowIfNull(page);
        var cookies = page.Trackers.Where(t => t is { Kind: TrackerKind.Cookie, NeedsConsent: true } && t.In(Phase.AfterAccept)).ToList();
        var lives = CookieLife.Of(page, cookies, [Phase.AfterAccept]);
        var months = page.Threshold(typeof(TrackerLifetimeExcessive), "months");
        var longest = page.Threshold(typeof(TrackerLifetimeExcessive), "long");
        var days = page.Threshold(typeof(TrackerLifetimeExcessive), "tolerance").Value;
        var over = lives.Where(l => l.Exceeds(months.Value, days)).ToList();
        if (over.Count > 0)
        {
            var byFar = over.Where(l => l.Exceeds(longest.Value, days)).ToList();
            return (Conclusion.Of(Verdict.Review) with { Variant = byFar.Count > 0 ? "review-long" : null })
                .With("count", Cookies(over))
                .With("long", Cookies(byFar))
                .With("lives", CookieLife.Say(over))
                .With("months", months.Said())
                .With("longMonths", longest.Said())
                .Showing(CookieLife.Exhibits(over));
        }

        return TrackerFinding.Gap(page, Phase.AfterAccept)
            ?? (!page.Verified(Phase.AfterAccept) ? Afterwards.Unverified(page, Phase.AfterAccept)
            : cookies.Count == 0 ? Conclusion.Of(Verdict.NotApplicable)
            : Conclusion.Of(Verdict.Pass).With("count", cookies.Count.ToString(CultureInfo.InvariantCulture)).With("months", months.Said()));
    }

    private static string Cookies(IEnumerable<CookieLife> lives) => lives.Select(l => l.Tracker).Distinct().Count().ToString(CultureInfo.InvariantCulture);
}
