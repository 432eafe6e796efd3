using ConsentAudit.Evidence;

namespace ConsentAudit.Readings;

/// <summary>Tells what lies over the page from what stands in it.</summary>
public static class Layers
{
    /// <summary>Whether an element lies over the page: fixed, sticky, a dialog, or placed and painted above.</summary>
    public static bool IsLayer(PhotoElement e) =>
        e.Style.Position is "fixed" or "sticky"
        || IsDialog(e)
        || (e.Style.Position == "absolute" && e.Parent?.Tag is "body" or "html");

    /// <summary>Whether an element calls itself a dialog.</summary>
    public static bool IsDialog(PhotoElement e) =>
        e.Tag == "dialog" || e.Attribute("role") is "dialog" or "alertdialog" || e.Attribute("aria-modal") == "true";

    /// <summary>Whether an element holds the page's own content rather than a layer's.</summary>
    public static bool HoldsPage(PhotoElement e, Box viewport)
    {
        if (e.Tag is "html" or "body" && e.Parent is null)
        {
            return true;
        }

        // A layer larger than three windows is a page inside a scroller, unless it calls itself a dialog.
        if (!IsDialog(e) && e.Box.Height > 3 * viewport.Height)
        {
            return true;
        }

        return e.SelfAndDescendants().Any(d => d.Hidden is null && d != e && d.Tag is "main" or "article" or "nav" && d.Box.Area > 0 && !InFrameBelow(d, e) && !InLayeredFrame(d));
    }

    // The main part of a consent manager's own document is not the page's.
    private static bool InLayeredFrame(PhotoElement inner) => inner.Ancestors().SkipWhile(a => a.FrameUrl is null).Any(IsLayer);

    private static bool InFrameBelow(PhotoElement inner, PhotoElement outer) =>
        inner.Ancestors().TakeWhile(a => a != outer).Any(a => a.FrameUrl is not null);
}
