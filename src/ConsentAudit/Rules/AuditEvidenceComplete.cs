using ConsentAudit.Audit;
using ConsentAudit.Evidence;
using ConsentAudit.Readings;

namespace ConsentAudit.Rules;

/// <summary>All that was to be observed was observed.</summary>
public sealed class AuditEvidenceComplete : IRule
{
    // Where there is no banner, or the user asked for less, there was nothing more to observe.
    private static readonly HashSet<string> Nothing = new(StringComparer.Ordinal) { "no-banner", "not-asked", "not-needed", "no-settings", "no-save", "no-close", "nothing-withheld", "too-short", "no-next-page", "no-way-back", "no-purpose-for-service" };

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

        var incident = page.Evidence.Visits.SelectMany(v => v.Incidents).FirstOrDefault(i => i.LosesRecords());
        if (incident is not null)
        {
            return Conclusion.CannotTell("recorder-gap", incident.What);
        }

        // The other visits wait for the banner only as long as it took to appear before.
        var banners = new[] { VisitKind.Refusing, VisitKind.Accepting }
            .Select(kind => page.At(kind, Moment.BeforeConsent))
            .Where(shot => shot is not null)
            .Select(shot => shot!.Value.Reading.Banner is not null)
            .Distinct().Count();
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
        Phase.AfterAccept => "après l’acceptation",
        Phase.Withdrawing => "pendant le retrait",
        Phase.AfterWithdrawal => "après le retrait",
        Phase.AfterSave => "réglages enregistrés tels quels",
        Phase.AfterScroll => "après défilement",
        Phase.AfterBrowsing => "sur une seconde page, sans choix",
        Phase.AfterClose => "bandeau fermé sans choix",
        Phase.OnMobile => "sur téléphone",
        Phase.OnArrival => "arrivée sur une page intérieure",
        Phase.OnKeyboard => "au clavier",
        _ => "une seule finalité acceptée",
    };

    private static string English(Phase phase) => phase switch
    {
        Phase.BeforeConsent => "before the choice",
        Phase.AfterReject => "after the refusal",
        Phase.AfterAccept => "after the acceptance",
        Phase.Withdrawing => "while withdrawing",
        Phase.AfterWithdrawal => "after the withdrawal",
        Phase.AfterSave => "settings saved as they were",
        Phase.AfterScroll => "after scrolling",
        Phase.AfterBrowsing => "on a second page, without a choice",
        Phase.AfterClose => "banner closed without a choice",
        Phase.OnMobile => "on a phone",
        Phase.OnArrival => "arrival on an inner page",
        Phase.OnKeyboard => "by keyboard",
        _ => "one purpose alone granted",
    };
}
