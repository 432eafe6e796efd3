using ConsentAudit.Evidence;
using ConsentAudit.Readings;

namespace ConsentAudit.Browser.Visits;

/// <summary>Which visits a page needs besides the two that refuse and accept: those that a phase is asked for, and that have an object on this page.</summary>
internal static class VisitPlan
{
    private static readonly (VisitKind Kind, Phase Phase)[] Others =
    [
        (VisitKind.Saving, Phase.AfterSave),
        (VisitKind.Scrolling, Phase.AfterScroll),
        (VisitKind.Browsing, Phase.AfterBrowsing),
        (VisitKind.Closing, Phase.AfterClose),
        (VisitKind.Mobile, Phase.OnMobile),
        (VisitKind.Arriving, Phase.OnArrival),
        (VisitKind.Keyboard, Phase.OnKeyboard),
    ];

    /// <summary>For each other visit, why it is not made; null where it is.</summary>
    public static IReadOnlyList<(VisitKind Kind, Phase Phase, string? Without)> Of(VisitOptions options, FirstLook? look) =>
        [.. Others.Select(o => (o.Kind, o.Phase, WhyNot(o.Phase, options, look)))];

    private static string? WhyNot(Phase phase, VisitOptions options, FirstLook? look)
    {
        if (options.WhyNot(phase) is { } reason)
        {
            return reason;
        }

        if (look is null)
        {
            return "visit-failed";
        }

        if (look.Banner is not { } banner)
        {
            return "no-banner";
        }

        return phase switch
        {
            Phase.AfterSave when !banner.With(ControlRole.Settings).Any() && !banner.With(ControlRole.PurposeToggle).Any() => "no-settings",
            Phase.OnMobile when options.Mobile => "mobile-already",
            Phase.OnArrival when look.Next is null => "no-next-page",
            Phase.OnKeyboard when !banner.With(ControlRole.Accept).Any() || !banner.With(ControlRole.Reject).Any() => "nothing-to-compare",
            Phase.AfterClose when !banner.With(ControlRole.Close).Any() => "no-close",
            _ => null,
        };
    }
}
