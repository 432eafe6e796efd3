using System.Globalization;
using ConsentAudit.Audit;
using ConsentAudit.Evidence;
using ConsentAudit.Readings;

namespace ConsentAudit.Rules;

/// <summary>A request for consent is shown where something needs it.</summary>
public sealed class BannerPresent : IRule
{
    /// <inheritdoc/>
    public IReadOnlyList<Phase> Needs => [Phase.BeforeConsent];

    /// <inheritdoc/>
    public Conclusion Judge(PageReading page)
    {
        if (page.Banner is { } banner)
        {
            var platform = banner.Platform is { } name ? new Text(name, name) : new Text("plateforme non reconnue", "unrecognised platform");
            return Conclusion.Of(Verdict.Pass)
                .With("ms", (page.BannerVisit?.BannerAtMs ?? page.BannerShot?.AtMs ?? 0).ToString(CultureInfo.InvariantCulture))
                .With("platform", platform)
                .Showing(Show.Controls(page, banner.Controls.Take(6)));
        }

        var obstacle = page.Shots.Where(s => s.Key.Moment == "before-consent").SelectMany(s => s.Value.Obstacles).FirstOrDefault();
        if (obstacle.Reason is not null)
        {
            return Conclusion.CannotTell(obstacle.Reason, obstacle.Detail).Showing(Show.Page(page));
        }

        var seen = page.Trackers.Where(t => t.In(Phase.BeforeConsent)).ToList();
        var certain = seen.Where(t => t.NeedsConsent == true && TrackerFinding.IsCertain(t, Phase.BeforeConsent)).ToList();
        var doubtful = seen.Where(TrackerFinding.IsDoubtful).ToList();
        return certain.Count > 0 ? Told(Verdict.Fail, page, certain)
            : doubtful.Count > 0 ? Told(Verdict.Review, page, doubtful)
            : Conclusion.Of(Verdict.NotApplicable);
    }

    private static Conclusion Told(Verdict verdict, PageReading page, List<TrackerReading> trackers) => Conclusion.Of(verdict)
        .With("count", trackers.Count.ToString(CultureInfo.InvariantCulture))
        .With("names", Show.Names(trackers))
        .Showing(Show.Page(page))
        .Showing(Show.Trackers(trackers, Phase.BeforeConsent));
}
