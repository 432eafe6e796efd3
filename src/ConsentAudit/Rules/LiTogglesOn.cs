using System.Globalization;
using ConsentAudit.Audit;
using ConsentAudit.Evidence;
using ConsentAudit.Readings;

namespace ConsentAudit.Rules;

/// <summary>No switch claims a legitimate interest for storage on the device or for profiles by default.</summary>
public sealed class LiTogglesOn : IRule
{
    // Storage, and the purposes of profiles, for which the TCF itself allows consent only (since its version 2.2).
    private static readonly int[] ConsentOnly = [1, 3, 4, 5, 6];

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

        var interests = panel.Switches.Where(s => s.LegitimateInterest).ToList();
        if (interests.Count == 0)
        {
            return panel.InterestsTab is { } tab
                ? Conclusion.CannotTell("settings-folded", Show.Quoted(tab.Label)).Showing([Panels.Whole(page)])
                : (panel.Switches.Count == 0 ? Panels.Incomplete(page, panel) : null) ?? Conclusion.Of(Verdict.NotApplicable);
        }

        var on = interests.Where(s => s.On == true).ToList();
        var certain = on.Where(s => s.IsTold && !page.WordsOf(s).Denies).ToList();
        var forbidden = certain.Where(s => page.WordsOf(s).Profiles).ToList();
        if (forbidden.Count > 0)
        {
            return Told(Verdict.Fail, page, forbidden);
        }

        if (certain.Count > 0 && Claimed(page) is { } claim)
        {
            return Told(Verdict.Fail, page, certain).With("claimed", claim.What).Showing([claim.Exhibit]) with { Variant = "fail-tcf" };
        }

        var unread = interests.Where(s => s.On is null).ToList();
        return on.Count > 0 ? Told(Verdict.Review, page, on)
            : unread.Count > 0 ? Conclusion.CannotTell("switches-unread", Panels.Labels(unread)).Showing(Panels.Switches(page, unread))
            : Told(Verdict.Pass, page, interests);
    }

    private static (string What, Exhibit Exhibit)? Claimed(PageReading page) => page.Evidence.Visits
        .SelectMany(v => v.Signals
            .Where(s => s.Phase == Phase.BeforeConsent && s.Tcf is not null)
            .Select(s => (Visit: v, Signal: s, Purposes: s.Tcf!.PurposeInterests.Intersect(ConsentOnly).Order().ToList())))
        .Where(c => c.Purposes.Count > 0)
        .Select(c => ((string What, Exhibit Exhibit)?)(string.Join(", ", c.Purposes), new Exhibit
        {
            Visit = c.Visit.Kind,
            Moment = Phase.BeforeConsent,
            AtMs = c.Signal.AtMs,
            Kind = "signal",
            What = "TCF purpose.legitimateInterests: " + string.Join(", ", c.Purposes),
            File = "evidence.json",
        }))
        .FirstOrDefault();

    private static Conclusion Told(Verdict verdict, PageReading page, IReadOnlyList<PurposeSwitch> switches) => Conclusion.Of(verdict)
        .With("count", switches.Count.ToString(CultureInfo.InvariantCulture))
        .With("labels", Panels.Labels(switches))
        .Showing(Panels.Switches(page, switches));
}
