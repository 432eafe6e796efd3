using ConsentAudit.Audit;
using ConsentAudit.Evidence;
using ConsentAudit.Readings;

namespace ConsentAudit.Rules;

/// <summary>Settings that are saved with nothing chosen in them are a refusal.</summary>
public sealed class SaveUnselectedEqualsRefusal : IRule
{
    /// <inheritdoc/>
    public IReadOnlyList<Phase> Needs => [Phase.AfterSave];

    /// <inheritdoc/>
    public Conclusion Judge(PageReading page)
    {
        if (page.Banner is null)
        {
            return Conclusion.CannotTell("visits-disagree");
        }

        if (!page.Verified(Phase.AfterSave))
        {
            return Conclusion.CannotTell("save-unverified", page.ChoiceOf(Phase.AfterSave)?.Label ?? "–");
        }

        var found = TrackerFinding.Of(page, Phase.AfterSave, _ => true);
        var conclusion = found.Verdict switch
        {
            Verdict.Fail => Weigh(page, found),
            Verdict.Pass when Granted(page) is { } granted => granted,
            _ => found,
        };
        return conclusion.Showing(Choices.Steps(page, Phase.AfterSave)).Showing(page.Panel is null ? [] : [Panels.Whole(page)]);
    }

    private static Conclusion Weigh(PageReading page, Conclusion found)
    {
        var asked = page.Panel?.Optional.Where(s => !s.LegitimateInterest).ToList();
        var on = asked?.Where(s => s.On == true).ToList() ?? [];
        if (on.Count > 0)
        {
            // A box ticked beforehand is no consent (CJEU, C-673/17); that the site took it for one is no-prechecked's matter first.
            return found.With("labels", Panels.Labels(on)).Showing(Panels.Switches(page, on)) with { Verdict = Verdict.Review, Variant = "review-prechecked" };
        }

        if (asked is null || asked.Any(s => s.On is null) || (asked.Count == 0 && Panels.Incomplete(page, page.Panel!) is not null))
        {
            return found with { Verdict = Verdict.Review, Variant = "review-unread" };
        }

        return found.Showing(Panels.Switches(page, asked)) with { Variant = asked.Count > 0 && asked.TrueForAll(s => !s.IsTold) ? "fail-shown" : null };
    }

    // Nothing was seen to run, and yet the platform says that there is a consent.
    private static Conclusion? Granted(PageReading page) => page.Of(Phase.AfterSave) is { Visit: var visit }
        && visit.Signals.LastOrDefault(s => s is { Phase: Phase.AfterSave, Tcf: not null }) is { Tcf.PurposeConsents: { Count: > 0 } purposes } signal
        ? (Conclusion.Of(Verdict.Review) with { Variant = "review-signal" })
            .With("purposes", string.Join(", ", purposes))
            .Showing([new Exhibit { Visit = visit.Kind, Moment = Phase.AfterSave, AtMs = signal.AtMs, Kind = "signal", What = "TCF purpose.consents: " + string.Join(", ", purposes), File = "evidence.json" }])
        : null;
}
