using System.Globalization;
using ConsentAudit.Audit;
using ConsentAudit.Evidence;
using ConsentAudit.Readings;

namespace ConsentAudit.Rules;

/// <summary>A cookie of audience measurement that is used without consent lasts for thirteen months at most.</summary>
public sealed class AudienceCookie13Months : IRule
{
    /// <inheritdoc/>
    public IReadOnlyList<Phase> Needs => [Phase.BeforeConsent];

    /// <inheritdoc/>
    public IReadOnlyList<Phase> Uses => [Phase.AfterReject];

    /// <inheritdoc/>
    public Conclusion Judge(PageReading page)
    {
        ArgumentNullException.ThrowIfNull(page);
        var cookies = AudienceTools.Cookies(page);
        var (lives, tooLong) = Lives(page);
        if (tooLong.Count > 0)
        {
            return Conclusion.Of(Verdict.Fail).With("lives", CookieLife.Say(tooLong)).Showing(CookieLife.Exhibits(tooLong));
        }

        if (cookies.Count == 0)
        {
            return AudienceTools.Endless(page) is { Count: > 0 } endless
                ? Conclusion.CannotTell("storage-without-end", Show.Names(endless))
                : TrackerFinding.Gap(page, Phase.BeforeConsent) ?? Conclusion.Of(Verdict.NotApplicable);
        }

        var told = lives.Count > 0 ? Conclusion.Of(Verdict.Pass).With("lives", CookieLife.Say(lives)) : Conclusion.Of(Verdict.Pass) with { Variant = "pass-session" };
        return TrackerFinding.Gap(page, Phase.BeforeConsent)
            ?? told.With("count", cookies.Count.ToString(CultureInfo.InvariantCulture)).With("names", Show.Names(cookies));
    }

    /// <summary>The lives asked for without consent, and those that are too long.</summary>
    internal static (IReadOnlyList<CookieLife> All, IReadOnlyList<CookieLife> TooLong) Lives(PageReading page)
    {
        var months = page.Threshold(typeof(AudienceCookie13Months), "months").Value;
        var days = page.Threshold(typeof(AudienceCookie13Months), "tolerance").Value;
        var all = CookieLife.Of(page, AudienceTools.Cookies(page), AudienceTools.Unconsented);
        return (all, [.. all.Where(l => l.Exceeds(months, days))]);
    }
}
