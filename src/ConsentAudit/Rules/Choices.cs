using System.Globalization;
using ConsentAudit.Audit;
using ConsentAudit.Evidence;
using ConsentAudit.Readings;

namespace ConsentAudit.Rules;

/// <summary>What the rules that rest on a choice share: whether it was verified, its actions, its exhibits.</summary>
internal static class Choices
{
    private const int MostSteps = 12;

    /// <summary>Why nothing favourable can rest on a choice, or null: it was not seen to work, or something asked again.</summary>
    public static Conclusion? Unverified(PageReading page, Phase phase) =>
        page.Verified(phase) && page.Of(phase) is { Record.Reason: not ("second-wall" or "led-to-subscription") } ? null : Why(page, phase);

    /// <summary>Actions on the way to a choice. Scrolling is none.</summary>
    public static int Actions(ChoiceRecord choice) => Math.Max(1, choice.Steps.Count(s => s.Action != "scroll"));

    /// <summary>The labels of the actions, in their order.</summary>
    public static Text Words(ChoiceRecord choice)
    {
        var labels = choice.Steps.Where(s => s.Action != "scroll").Select(s => s.Label).DefaultIfEmpty(choice.Label).ToList();
        var more = labels.Count > MostSteps ? ", …" : "";
        return new Text(
            string.Join(", ", labels.Take(MostSteps).Select(l => Show.Quoted(l).Fr)) + more,
            string.Join(", ", labels.Take(MostSteps).Select(l => Show.Quoted(l).En)) + more);
    }

    /// <summary>The actions of the choice that began a phase, each on the photograph that shows its control.</summary>
    public static IEnumerable<Exhibit> Steps(PageReading page, Phase phase)
    {
        if (page.Of(phase) is not { Visit: var visit } || page.ChoiceOf(phase) is not { } choice)
        {
            return [];
        }

        // Evidence of a first version tells the choice alone, which was one click on the first layer.
        var steps = choice.Steps.Count > 0
            ? choice.Steps
            : [new StepRecord { Action = "click", Role = choice.Role, Label = choice.Label, AtMs = choice.AtMs, Moment = Moment.BeforeConsent }];
        return steps.Select(s => new Exhibit
        {
            Visit = visit.Kind,
            Moment = Phase.BeforeConsent,
            AtMs = s.AtMs,
            Kind = s.Action == "open" ? "page" : "control",
            What = s.Label.Length > 0 ? s.Label : Show.Quoted("").En,
            File = visit.Shots.Where(shot => shot.Moment == s.Moment).Select(shot => shot.Picture ?? shot.Dom).FirstOrDefault() ?? "evidence.json",
        });
    }

    /// <summary>A duration in seconds with one decimal, in both languages.</summary>
    public static Text Seconds(int milliseconds)
    {
        var seconds = (milliseconds / 1000.0).ToString("0.0", CultureInfo.InvariantCulture);
        return new Text(seconds.Replace('.', ','), seconds);
    }

    private static Conclusion Why(PageReading page, Phase phase)
    {
        if (page.Of(phase) is not { } seen)
        {
            var failed = page.Evidence.Visits.FirstOrDefault(v => v.Failure is not null)?.Failure;
            return failed is null ? Conclusion.CannotTell("not-asked") : Conclusion.CannotTell("visit-failed", failed.Message);
        }

        // The rule is asked where there is a banner: the visit that was to choose did not see it.
        return seen.Record.Reason is { } reason
            ? Conclusion.CannotTell(reason == "no-banner" ? "visits-disagree" : reason, seen.Record.Detail ?? "")
            : Conclusion.CannotTell(phase == Phase.AfterAccept ? "acceptance-unverified" : "refusal-unverified", page.ChoiceOf(phase)?.Label ?? "–");
    }
}
