using ConsentAudit.Audit;
using ConsentAudit.Evidence;
using ConsentAudit.Readings;

namespace ConsentAudit.Rules;

/// <summary>The refusal stands within the frame that holds the banner's text and its acceptance.</summary>
public sealed class RejectInsideBanner : IRule
{
    // What takes nearly the whole window is the cloth behind a dialog, and no frame that an eye sees.
    private const double WholeWindow = 0.9;

    /// <inheritdoc/>
    public IReadOnlyList<Phase> Needs => [Phase.BeforeConsent];

    /// <inheritdoc/>
    public Conclusion Judge(PageReading page)
    {
        if (page.Banner is not { } banner || Looks.Pair(page) is not var (accept, _))
        {
            return Conclusion.Of(Verdict.NotApplicable);
        }

        var looks = new ControlLooks(banner);
        var refusals = banner.With(ControlRole.Reject).Where(ControlLooks.IsSeen).Select(looks.Of).ToList();
        var holders = Holders(banner, accept.Control.Element);
        var frame = holders.FirstOrDefault(h => IsFrame(h, banner.Container, page.BannerShot?.Photograph?.Viewport ?? Box.None));
        var inside = refusals.Where(r => Holds(frame ?? banner.Container, r)).ToList();
        if (inside.Count > 0)
        {
            return Told(page, Verdict.Pass, inside[0].Control);
        }

        // Without a frame that an eye sees there is no outside; colours that were not read may draw one.
        var outside = refusals.MaxBy(r => r.Prominence)!;
        if (frame is null || outside.Style.Picture is null)
        {
            return Looks.Unread(page, outside.Control);
        }

        return outside.IsButton != false
            ? Told(page, Verdict.Review, outside.Control)
            : Looks.Doubt(page, accept.Control, outside.Control) ?? Told(page, Verdict.Fail, outside.Control);
    }

    // From the whole banner inwards, the elements that hold the acceptance and most of the banner's text.
    private static List<PhotoElement> Holders(BannerReading banner, PhotoElement accept)
    {
        var least = VisibleText.Of(banner.Container).Length / 2;
        return [.. accept.Ancestors().TakeWhile(a => a != banner.Container.Parent).Where(a => VisibleText.Of(a).Length >= least).Reverse()];
    }

    private static bool IsFrame(PhotoElement e, PhotoElement container, Box window) =>
        e.Box.Area > 0 && !Fills(e, window)
        && (e.Style.Border is { Length: > 0 } || e.Style.Picture == true || (e.Style.Background.Length > 0 && (e.Style.Background != Around(e) || IsOnCloth(e, container, window))));

    private static bool Fills(PhotoElement e, Box window) => e.Box.Intersect(window).Area >= WholeWindow * window.Area;

    private static string Around(PhotoElement e) =>
        e.Ancestors().Select(a => a.Style.Background).FirstOrDefault(b => b.Length > 0) ?? "";

    // A white box on a half transparent cloth over a white page. What has words of its own tells the colour behind them, not its own.
    private static bool IsOnCloth(PhotoElement e, PhotoElement container, Box window) =>
        Fills(container, window) && e != container && !e.Children.OfType<PhotoText>().Any(t => !string.IsNullOrWhiteSpace(t.Text))
        && e.Ancestors().TakeWhile(a => a != container.Parent).All(a => a.Style.Background.Length == 0);

    // What a box that scrolls does not show yet lies below its edge, and in it all the same.
    private static bool Holds(PhotoElement frame, ControlLook look) =>
        (look.Control.Element.NeedsScroll && look.Control.Element.Ancestors().Contains(frame)) || frame.Box.Contains(look.Control.Element.Box.X + (look.Control.Element.Box.Width / 2), look.Control.Element.Box.Y + (look.Control.Element.Box.Height / 2));

    private static Conclusion Told(PageReading page, Verdict verdict, Control reject) =>
        Conclusion.Of(verdict).With("reject", Show.Labels([reject])).Showing(Show.Controls(page, [reject]));
}
