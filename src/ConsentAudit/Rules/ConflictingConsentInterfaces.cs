using ConsentAudit.Audit;
using ConsentAudit.Evidence;
using ConsentAudit.Readings;

namespace ConsentAudit.Rules;

/// <summary>One interface asks for consent, not several at once.</summary>
public sealed class ConflictingConsentInterfaces : IRule
{
    /// <inheritdoc/>
    public IReadOnlyList<Phase> Needs => [Phase.BeforeConsent];

    /// <inheritdoc/>
    public Conclusion Judge(PageReading page)
    {
        if (page.Banner is null)
        {
            return Conclusion.Of(Verdict.NotApplicable);
        }

        var seen = page.Evidence.Visits
            .Where(v => v.Failure is null)
            .SelectMany(v => v.Shots.Where(s => s.Moment == Moment.BeforeConsent && page.Shots.ContainsKey(s)).Select(s => (Visit: v, Shot: s, Asking: Asking(page.Shots[s]))))
            .OrderByDescending(s => s.Asking.Count > 1 ? 1 + (int)Weight(s.Asking) : 0)
            .FirstOrDefault();
        return seen.Asking is { Count: > 1 } asking
            ? Conclusion.Of(Weight(asking))
                .With("first", Show.Labels(Accepts(asking[0])))
                .With("second", Show.Labels(asking.Skip(1).SelectMany(Accepts)))
                .Showing(asking.SelectMany(b => Exhibits(seen.Visit, seen.Shot, b)))
            : Conclusion.Of(Verdict.Pass).With("labels", Show.Labels(page.Banner.Controls.Where(c => c.Role != ControlRole.Other)))
                .Showing(Show.Controls(page, Accepts(page.Banner)));
    }

    private static List<BannerReading> Asking(ShotReading reading) =>
        [.. (reading.Banner is { } banner ? reading.Others.Prepend(banner) : reading.Others).Where(b => Accepts(b).Any())];

    private static IEnumerable<Control> Accepts(BannerReading banner) => banner.With(ControlRole.Accept);

    // The same words twice, or one platform's two layers, may be one interface that was drawn in two parts.
    private static Verdict Weight(IReadOnlyList<BannerReading> asking) =>
        asking.Skip(1).Any(b => !IsSame(asking[0], b)) ? Verdict.Fail : Verdict.Review;

    private static bool IsSame(BannerReading one, BannerReading other) =>
        (one.Platform is not null && one.Platform == other.Platform)
        || one.Text.Contains(other.Text, StringComparison.Ordinal)
        || other.Text.Contains(one.Text, StringComparison.Ordinal);

    private static IEnumerable<Exhibit> Exhibits(Visit visit, Shot shot, BannerReading banner) =>
        [Of(visit, shot, "banner", Excerpt.Of(banner.Text, 160)), .. Accepts(banner).Select(c => Of(visit, shot, "control", c.Label.Length > 0 ? c.Label : Show.Quoted("").En))];

    private static Exhibit Of(Visit visit, Shot shot, string kind, string what) => new()
    {
        Visit = visit.Kind,
        Moment = Phase.BeforeConsent,
        AtMs = shot.AtMs,
        Kind = kind,
        What = what.Length > 0 ? what : "–",
        File = shot.Picture ?? shot.Dom,
    };
}
