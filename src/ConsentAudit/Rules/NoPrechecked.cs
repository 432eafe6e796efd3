using System.Globalization;
using ConsentAudit.Audit;
using ConsentAudit.Evidence;
using ConsentAudit.Readings;

namespace ConsentAudit.Rules;

/// <summary>No optional purpose is switched on before the visitor does it.</summary>
public sealed class NoPrechecked : IRule
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

        // Legitimate interests that are on are the matter of li-toggles-on.
        var optional = panel.Optional.Where(s => !s.LegitimateInterest).ToList();
        var on = optional.Where(s => s.On == true).ToList();
        var certain = on.Where(s => s.IsTold && !page.WordsOf(s).Denies).ToList();
        if (certain.Count > 0)
        {
            return Told(Verdict.Fail, page, certain);
        }

        if (on.Count > 0)
        {
            return Told(Verdict.Review, page, on);
        }

        var locked = panel.Switches.Where(s => s is { Locked: true, On: true, Necessary: false, LegitimateInterest: false }).ToList();
        if (locked.Count > 0)
        {
            return Told(Verdict.Review, page, locked) with { Variant = "review-locked" };
        }

        var unread = optional.Where(s => s.On is null).ToList();
        return unread.Count > 0 ? Conclusion.CannotTell("switches-unread", Panels.Labels(unread)).Showing(Panels.Switches(page, unread))
            : optional.Count > 0 ? Told(Verdict.Pass, page, optional)
            : Panels.Incomplete(page, panel) ?? Conclusion.Of(Verdict.NotApplicable);
    }

    private static Conclusion Told(Verdict verdict, PageReading page, IReadOnlyList<PurposeSwitch> switches) => Conclusion.Of(verdict)
        .With("count", switches.Count.ToString(CultureInfo.InvariantCulture))
        .With("labels", Panels.Labels(switches))
        .Showing(Panels.Switches(page, switches));
}
