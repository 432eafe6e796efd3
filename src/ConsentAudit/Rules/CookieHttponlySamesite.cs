using System.Globalization;
using ConsentAudit.Audit;
using ConsentAudit.Evidence;
using ConsentAudit.Readings;

namespace ConsentAudit.Rules;

/// <summary>Cookies that keep a session or a login are out of reach of scripts and of other sites. For information.</summary>
public sealed class CookieHttponlySamesite : IRule
{
    /// <inheritdoc/>
    public IReadOnlyList<Phase> Needs => [Phase.BeforeConsent];

    /// <inheritdoc/>
    public IReadOnlyList<Phase> Uses => [Phase.AfterAccept];

    /// <inheritdoc/>
    public Conclusion Judge(PageReading page)
    {
        ArgumentNullException.ThrowIfNull(page);
        var names = page.Names(typeof(CookieHttponlySamesite), "sessions");
        var sessions = CookieFlags.Kept(page)
            .Where(c => c.Tracker is { Party: Party.First, NeedsConsent: not true } && c.Tracker.Purpose is Purpose.Necessary or Purpose.Unknown && CookieFlags.Fits(names, c.Cookie.Name))
            .ToList();
        var open = sessions.Where(c => Lacks(c.Cookie).Length > 0).ToList();
        if (open.Count > 0)
        {
            return Conclusion.Of(Verdict.Review)
                .With("count", open.Count.ToString(CultureInfo.InvariantCulture))
                .With("names", Show.Row(open.Select(c => $"{c.Cookie.Name}\u00A0: {Lacks(c.Cookie)}")))
                .Showing(CookieFlags.Exhibits(open, c => "no " + Lacks(c)));
        }

        return TrackerFinding.Gap(page, Phase.BeforeConsent)
            ?? (sessions.Count == 0 ? Conclusion.Of(Verdict.NotApplicable) : Conclusion.Of(Verdict.Pass).With("names", Show.Row(sessions.Select(c => c.Cookie.Name))));
    }

    private static string Lacks(CookieSighting c) => string.Join(", ", new[] { c.HttpOnly ? "" : "HttpOnly", c.SameSite.Length > 0 ? "" : "SameSite" }.Where(l => l.Length > 0));
}
