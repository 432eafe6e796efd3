using ConsentAudit.Audit;
using ConsentAudit.Evidence;
using ConsentAudit.Readings;

namespace ConsentAudit.Rules;

/// <summary>Where the acceptance is seen without scrolling, the refusal and the purposes are.</summary>
public sealed class ChoiceInfoAboveFold : IRule
{
    /// <inheritdoc/>
    public IReadOnlyList<Phase> Needs => [Phase.BeforeConsent];

    /// <inheritdoc/>
    public Conclusion Judge(PageReading page)
    {
        var accepts = page.Banner?.With(ControlRole.Accept).Where(ControlLooks.IsSeen).ToList() ?? [];
        var rejects = page.Banner?.With(ControlRole.Reject).Where(ControlLooks.IsSeen).ToList() ?? [];
        if (accepts.Count == 0 || rejects.Count == 0 || page.BannerShot?.Photograph?.Viewport is not { } window)
        {
            return Conclusion.Of(Verdict.NotApplicable);
        }

        // Evidence of earlier versions does not say what boxes that scroll show.
        var unrecorded = accepts.Concat(rejects).Where(c => c.Element.Style.Picture is null && !IsBelow(c, window)).ToList();
        if (!accepts.Any(a => IsShown(a, window)))
        {
            return Told(page, Verdict.Pass, rejects) with { Variant = "pass-both" };
        }

        if (!rejects.Any(r => IsShown(r, window)))
        {
            return unrecorded.Count > 0 ? Looks.Unread(page, unrecorded) : Looks.Doubt(page, rejects) ?? Told(page, Verdict.Fail, rejects);
        }

        return unrecorded.Count > 0 ? Looks.Unread(page, unrecorded)
            : page.PurposesBelow.Count > 0 ? Told(page, Verdict.Review, rejects)
            : Told(page, Verdict.Pass, [.. rejects.Where(r => IsShown(r, window))]);
    }

    private static bool IsShown(Control control, Box window) => !control.Element.NeedsScroll && !IsBelow(control, window);

    private static bool IsBelow(Control control, Box window) => control.Element.Box.Intersect(window).Area < 0.25 * control.Element.Box.Area;

    private static Conclusion Told(PageReading page, Verdict verdict, List<Control> rejects) => Conclusion.Of(verdict)
        .With("reject", Show.Labels(rejects))
        .With("window", page.BannerShot?.Photograph?.Viewport is { } window ? $"{window.Width:0}\u00A0×\u00A0{window.Height:0}" : "")
        .Showing(Show.Controls(page, rejects));
}
