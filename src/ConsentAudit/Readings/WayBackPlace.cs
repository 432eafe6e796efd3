using ConsentAudit.Catalogue;
using ConsentAudit.Catalogue.Words;
using ConsentAudit.Evidence;

namespace ConsentAudit.Readings;

/// <summary>Where a link or a button stands on the page and where it leads: what tells a way back to the choices from a headline or a recipe.</summary>
internal sealed class WayBackPlace(RuleCatalogue catalogue, Photograph shot)
{
    // An icon in the corner: ours, from the icons of a dozen platforms, the largest of which measures 75 pixels.
    private const double LargestIcon = 100;

    private const string Biscuit = "🍪";

    private static readonly string[] Names = ["id", "class", "title", "aria-label", "alt"];

    private readonly Uri? page = Uri.TryCreate(shot.Url, UriKind.Absolute, out var address) ? address : null;
    private readonly PlatformFinder platforms = new(catalogue.Platforms);

    /// <summary>Whether the browser would leave the page; a fragment of the same page leads nowhere else.</summary>
    public bool LeadsAway(PhotoElement e) =>
        ControlFinder.LeadsAway(e) && !(Target(e) is { } target && page is not null && target.Fragment.Length > 1
            && target.Host == page.Host && target.AbsolutePath == page.AbsolutePath);

    /// <summary>Whether a link leads to another site.</summary>
    public bool IsForeign(PhotoElement e) =>
        LeadsAway(e) && page is not null && Target(e) is { Host.Length: > 0 } target && !catalogue.Sites.SameSite(target.Host, page.Host);

    /// <summary>Whether an element stands in another site's frame, or in an advertisement's, and not in a consent platform's.</summary>
    public bool IsForeignFrame(PhotoElement e) =>
        e.Ancestors().FirstOrDefault(a => a.FrameUrl is not null) is { } frame && !IsOwn(frame.FrameUrl!) && platforms.Of(e) is null;

    /// <summary>Whether a link is a headline or a part of a text.</summary>
    public static bool IsContent(PhotoElement e)
    {
        var around = e.Ancestors().TakeWhile(a => a.FrameUrl is null).ToList();
        return around.Any(a => a.Tag is "article" or "figure" or "h1" or "h2" or "h3")
            || e.Elements.Any(c => c.Tag is "h1" or "h2" or "h3" or "h4")
            || around.FirstOrDefault(IsLandmark) is { } landmark && (landmark.Tag == "main" || landmark.Attribute("role") == "main");
    }

    /// <summary>Whether an element stands at the foot of the page, or stays in the window while the page is scrolled.</summary>
    public static bool IsAtFoot(PhotoElement e) => e.Ancestors().Prepend(e).Any(a =>
        a.Tag == "footer" || a.Attribute("role") == "contentinfo" || a.Style.Position == "fixed"
        || (a.Attribute("id") + " " + a.Attribute("class")).Contains("footer", StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether an element is known to be a platform's way back, or calls one.</summary>
    public bool IsPlatforms(PhotoElement e)
    {
        var near = e.Ancestors().Take(3).Where(a => a.Tag is not ("html" or "body")).Prepend(e).Concat(e.SelfAndDescendants().Take(8)).ToList();
        return CallsPlatform(e) || catalogue.Platforms.Any(p => p.WayBackMarks.Any(s => near.Any(s.Fits)));
    }

    /// <summary>Whether an address that leads nowhere else names consent or a platform: <c>javascript:Didomi.preferences.show()</c>.</summary>
    public bool CallsPlatform(PhotoElement e)
    {
        var href = e.Attribute("href")?.Trim() ?? "";
        if (href.Length == 0 || LeadsAway(e))
        {
            return false;
        }

        var call = href[(href.IndexOf('#', StringComparison.Ordinal) + 1)..];
        return IsNamed(call) || catalogue.Platforms.Any(p => call.Contains(p.Id, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>Whether an element is a small picture that stays in the window and is named after cookies or consent.</summary>
    public bool IsIcon(PhotoElement e)
    {
        var layer = e.Ancestors().Take(4).Prepend(e).FirstOrDefault(a => a.Style.Position is "fixed" or "sticky");
        if (layer is null || e.Box.Width > LargestIcon || e.Box.Height > LargestIcon)
        {
            return false;
        }

        var text = VisibleText.Of(e, 40);
        return LabelText.Words(text).Length == 0
            && (text.Contains(Biscuit, StringComparison.Ordinal) || e.Ancestors().TakeWhile(a => a != layer.Parent).Concat(e.SelfAndDescendants().Take(20)).Any(HasName));
    }

    private static bool IsLandmark(PhotoElement e) =>
        e.Tag is "main" or "footer" or "header" or "nav" or "aside" || e.Attribute("role") is "main" or "contentinfo" or "navigation" or "banner";

    private bool HasName(PhotoElement e) => Names.Any(a => IsNamed(e.Attribute(a) ?? ""))
        || IsNamed((e.Attribute("src") ?? "").Split('?')[0].Split('/')[^1]);

    private bool IsNamed(string text) => catalogue.Lexicon.Count(Topic.Consent, LabelText.Words(text)) > 0;

    private bool IsOwn(string frameUrl) => page is not null && Uri.TryCreate(frameUrl, UriKind.Absolute, out var frame)
        && frame.Host.Length > 0 && catalogue.Sites.SameSite(frame.Host, page.Host);

    private Uri? Target(PhotoElement e) =>
        page is not null && Uri.TryCreate(page, e.Attribute("href")?.Trim() ?? "", out var target) ? target : null;
}
