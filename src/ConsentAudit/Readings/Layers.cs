using ConsentAudit.Evidence;

namespace ConsentAudit.Readings;

/// <summary>Tells what lies over the page from what stands in it.</summary>
public static class Layers
{
    // How many links to other pages of the site make a part of it, or a layer, the page itself: ours, from news pages.
    private const int LinksOfLandmark = 4;
    private const int LinksOfPage = 10;

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
        if (e.Tag is "html" or "body" && e.Ancestors().All(a => a.FrameUrl is null))
        {
            return true;
        }

        // A layer larger than three windows is a page inside a scroller, unless it calls itself a dialog.
        if (!IsDialog(e) && e.Box.Height > 3 * viewport.Height)
        {
            return true;
        }

        // What leads to the site's other pages is the page; the links of a banner are few (its policy, its notice).
        // A landmark alone says nothing: banners are built of nav, main and article too.
        return e.SelfAndDescendants().Where(d => d.Hidden is null && d != e && d.Tag is "main" or "article" or "nav" && d.Box.Area > 0 && !InFrameBelow(d, e) && !InLayeredFrame(d)).Any(d => HasLinks(d, LinksOfLandmark))
            || HasLinks(e, IsDialog(e) ? 3 * LinksOfPage : LinksOfPage);
    }

    // The partners' own policies, on their sites, open beside the page.
    private static bool HasLinks(PhotoElement e, int least) =>
        e.SelfAndDescendants().Where(d => d.Hidden is null && ControlFinder.LeadsAway(d) && d.Attribute("target") != "_blank" && !InFrameBelow(d, e)).Take(least).Count() == least;

    // The main part of a consent manager's own document is not the page's.
    private static bool InLayeredFrame(PhotoElement inner) => inner.Ancestors().SkipWhile(a => a.FrameUrl is null).Any(IsLayer);

    private static bool InFrameBelow(PhotoElement inner, PhotoElement outer) =>
        inner.Ancestors().TakeWhile(a => a != outer).Any(a => a.FrameUrl is not null);
}
