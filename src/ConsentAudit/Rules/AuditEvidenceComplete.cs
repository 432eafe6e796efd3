using ConsentAudit.Audit;
using ConsentAudit.Evidence;
using ConsentAudit.Readings;

namespace ConsentAudit.Rules;

/// <summary>All that was to be observed was observed.</summary>
public sealed class AuditEvidenceComplete : IRule
{
    // Where there is no banner, or the user asked for less, there was nothing more to observe.
    private static readonly HashSet<string> Nothing = new(StringComparer.Ordinal) { "no-banner", "not-asked" };

    /// <inheritdoc/>
    public IReadOnlyList<Phase> Needs => [];

    /// <inheritdoc/>
    public Conclusion Judge(PageReading page)
    {
        if (page.Evidence.Visits.FirstOrDefault(v => v.Failure is not null) is { Failure: { } failure })
        {
            return Conclusion.CannotTell("visit-failed", failure.Message);
        }

        var gap = page.Evidence.Visits.SelectMany(v => v.Phases).FirstOrDefault(p => p.Reason is { } reason && !Nothing.Contains(reason));
        if (gap is not null)
        {
            return Conclusion.CannotTell(gap.Reason!, gap.Detail ?? "");
        }

        var obstacle = page.Banner is not null ? default : page.Shots.Where(s => s.Key.Moment == "before-consent").SelectMany(s => s.Value.Obstacles).FirstOrDefault();
        if (obstacle.Reason is not null)
        {
            return Conclusion.CannotTell(obstacle.Reason, obstacle.Detail);
        }

        var incident = page.Evidence.Visits.SelectMany(v => v.Incidents).FirstOrDefault(i => i.Kind == "cut");
        if (incident is not null)
        {
            return Conclusion.CannotTell("recorder-gap", incident.What);
        }

        var banners = page.Shots.Where(s => s.Key.Moment == "before-consent").Select(s => s.Value.Banner is not null).Distinct().Count();
        if (banners > 1)
        {
            return Conclusion.CannotTell("visits-disagree");
        }

        var observed = Enum.GetValues<Phase>().Where(page.Observed).ToList();
        return Conclusion.Of(Verdict.Pass).With("phases", new Text(
            string.Join(", ", observed.Select(French)),
            string.Join(", ", observed.Select(English))));
    }

    private static string French(Phase phase) => phase switch
    {
        Phase.BeforeConsent => "avant le choix",
        Phase.AfterReject => "après le refus",
        _ => "après l’acceptation",
    };

    private static string English(Phase phase) => phase switch
    {
        Phase.BeforeConsent => "before the choice",
        Phase.AfterReject => "after the refusal",
        _ => "after the acceptance",
    };
}
