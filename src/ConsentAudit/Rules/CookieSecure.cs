using System.Globalization;
using ConsentAudit.Audit;
using ConsentAudit.Evidence;
using ConsentAudit.Readings;

namespace ConsentAudit.Rules;

/// <summary>Cookies that keep an identifier beyond the session go over encrypted connections only. For information.</summary>
public sealed class CookieSecure : IRule
{
    /// <inheritdoc/>
    public IReadOnlyList<Phase> Needs => [Phase.BeforeConsent];

    /// <inheritdoc/>
    public IReadOnlyList<Phase> Uses => [Phase.AfterAccept];

    /// <inheritdoc/>
    public Conclusion Judge(PageReading page)
    {
        ArgumentNullException.ThrowIfNull(page);
        var lasting = CookieFlags.Kept(page).Where(c => c.Cookie.LifetimeDays is > 0 && IsIdentifier(c.Tracker)).ToList();
        var open = lasting.Where(c => !c.Cookie.Secure).ToList();
        if (open.Count > 0)
        {
            return Conclusion.Of(Verdict.Review)
                .With("count", open.Count.ToString(CultureInfo.InvariantCulture))
                .With("names", Show.Row(open.Select(c => c.Cookie.Name)))
                .Showing(CookieFlags.Exhibits(open, _ => "no Secure"));
        }

        return TrackerFinding.Gap(page, Phase.BeforeConsent)
            ?? (lasting.Count == 0 ? Conclusion.Of(Verdict.NotApplicable) : Conclusion.Of(Verdict.Pass).With("count", lasting.Count.ToString(CultureInfo.InvariantCulture)));
    }

    private static bool IsIdentifier(TrackerReading t) => t.NeedsConsent == true || t.Identifies == true || (t.NeedsConsent is null && t.Fact is not null);
}
