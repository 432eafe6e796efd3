using ConsentAudit.Evidence;

namespace ConsentAudit.Readings;

/// <summary>Finds what lies over the page and cannot be read: a banner might be in it.</summary>
internal static class Obstacles
{
    public static IEnumerable<(string Reason, string Detail)> In(Photograph photograph)
    {
        var window = photograph.Viewport;
        foreach (var element in photograph.Root.SelfAndDescendants())
        {
            if (element.Hidden is not null)
            {
                continue;
            }

            var shown = element.Box.Intersect(window).Area;
            if (element.FrameUrl is { Length: 0 } && shown > 0.05 * window.Area && IsOverPage(element))
            {
                yield return ("unreadable-frame", Short(element.Attribute("src") ?? element.Attribute("id") ?? "iframe"));
            }
            else if (element.Tag is "canvas" or "img" or "embed" or "object" && shown > 0.2 * window.Area && IsOverPage(element) && IsAlone(element)
                && element.Box.Contains(window.Width / 2, window.Height / 2))
            {
                yield return ("unreadable-overlay", element.Tag);
            }
        }
    }

    private static bool IsOverPage(PhotoElement element) =>
        element.Ancestors().Prepend(element).TakeWhile(a => a.Tag is not "body").Any(a => a.Style.Position is "fixed" || Layers.IsDialog(a));

    // Text in the same layer says what the picture is there for.
    private static bool IsAlone(PhotoElement element)
    {
        var layer = element.Ancestors().Prepend(element).LastOrDefault(a => Layers.IsLayer(a) && a.Tag is not ("body" or "html")) ?? element;
        return VisibleText.Of(layer, 60).Length < 20;
    }

    private static string Short(string text) => text.Length > 120 ? text[..120] : text;
}
