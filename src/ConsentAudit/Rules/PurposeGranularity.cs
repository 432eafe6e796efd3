using System.Globalization;
using ConsentAudit.Audit;
using ConsentAudit.Evidence;
using ConsentAudit.Readings;

namespace ConsentAudit.Rules;

/// <summary>Each purpose can be allowed by itself.</summary>
public sealed class PurposeGranularity : IRule
{
    /// <inheritdoc/>
    public IReadOnlyList<Phase> Needs => [Phase.BeforeConsent];

    /// <inheritdoc/>
    public IReadOnlyList<Phase> Uses => [Phase.AfterSave, Phase.AfterReject];

    /// <inheritdoc/>
    public Conclusion Judge(PageReading page)
    {
        if (page.Banner is null || page.Panel is not { } panel)
        {
            return Panels.Missing(page);
        }

        var own = panel.Optional.Where(s => !s.LegitimateInterest).ToList();
        if (own.Count >= 2)
        {
            return Told(Verdict.Pass, page, own, page.Purposes);
        }

        // Several commands that allow are pairs by purpose which were not read as such.
        var pairs = panel.Controls.Where(c => c.Role is ControlRole.Accept or ControlRole.Reject).ToList();
        if (pairs.GroupBy(c => c.Role).Any(g => g.Count() > 1))
        {
            return Conclusion.CannotTell("settings-unclear", Show.Labels(pairs)).Showing([Panels.Whole(page)]);
        }

        if (Panels.Incomplete(page, panel) is { } incomplete)
        {
            return incomplete;
        }

        // What has a switch of its own that is locked is said to need no choice: that is another question.
        var locked = panel.Switches.Where(s => s.Necessary || s.Locked).SelectMany(s => page.WordsOf(s).Purposes);
        var asked = page.Purposes.Except(locked).ToList();
        var covered = own.SelectMany(s => page.WordsOf(s).Purposes).Distinct().Count();

        if (asked.Count >= 2)
        {
            // A switch for one of the purposes: of the others, the site may say that they need no consent. An objection to each is a choice by purpose of a kind.
            return Told(covered == 1 || (own.Count == 0 && panel.Optional.Any()) ? Verdict.Review : Verdict.Fail, page, own, asked);
        }

        return asked.Count == 1 ? Told(own.Count == 1 ? Verdict.Pass : Verdict.Review, page, own, asked)
            : page.Purposes.Count == 0 || own.Count == 1 ? Conclusion.CannotTell("purposes-unread").Showing([Panels.Whole(page)])
            : Conclusion.Of(Verdict.NotApplicable);
    }

    private static Conclusion Told(Verdict verdict, PageReading page, IReadOnlyList<PurposeSwitch> own, IReadOnlyList<Purpose> purposes) => Conclusion.Of(verdict)
        .With("count", own.Count.ToString(CultureInfo.InvariantCulture))
        .With("labels", own.Count > 0 ? Panels.Labels(own) : new Text("aucun", "none"))
        .With("purposes", purposes.Count > 0 ? new Text(string.Join(", ", purposes.Select(French)), string.Join(", ", purposes.Select(English))) : new Text("aucune", "none"))
        .Showing(Panels.Switches(page, own))
        .Showing([Panels.Whole(page)]);

    private static string French(Purpose purpose) => purpose switch
    {
        Purpose.Advertising => "publicité",
        Purpose.Audience => "mesure d’audience",
        Purpose.Personalisation => "personnalisation du contenu",
        _ => "réseaux sociaux",
    };

    private static string English(Purpose purpose) => purpose switch
    {
        Purpose.Advertising => "advertising",
        Purpose.Audience => "audience measurement",
        Purpose.Personalisation => "personalised content",
        _ => "social networks",
    };
}
