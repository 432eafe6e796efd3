using ConsentAudit.Evidence;

namespace ConsentAudit.Readings;

/// <summary>Finds what a visitor can use: by tag, by role, by listener, by the mouse pointer.</summary>
public static class ControlFinder
{
    // A label longer than this is a container's text, not a control's.
    private const int LongestLabel = 220;

    private static readonly HashSet<string> Roles = new(StringComparer.Ordinal) { "button", "link", "switch", "checkbox", "radio", "menuitem", "option" };

    /// <summary>The usable elements within an element, in the order of the page; of nested ones, the one that carries the meaning.</summary>
    public static IReadOnlyList<PhotoElement> Within(PhotoElement root)
    {
        ArgumentNullException.ThrowIfNull(root);
        var found = new List<PhotoElement>();
        Walk(root, found);
        return found;
    }

    /// <summary>Whether an element is a switch, a check box or a radio button.</summary>
    public static bool IsToggle(PhotoElement element)
    {
        ArgumentNullException.ThrowIfNull(element);
        return element.Attribute("role") is "switch" or "checkbox" or "radio" or "menuitemcheckbox"
            || (element.Tag == "input" && element.Attribute("type") is "checkbox" or "radio");
    }

    /// <summary>Whether an element is a link to another address.</summary>
    public static bool LeadsAway(PhotoElement element)
    {
        ArgumentNullException.ThrowIfNull(element);
        var href = element.Tag == "a" ? element.Attribute("href")?.Trim() ?? "" : "";
        return href.Length > 0 && !href.StartsWith('#') && !href.StartsWith("javascript:", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Whether an element shows or hides a part of the page beside it, as the head of a fold.</summary>
    public static bool Unfolds(PhotoElement element)
    {
        ArgumentNullException.ThrowIfNull(element);
        return element.Attribute("aria-expanded") is not null || element.Attribute("aria-haspopup") is not null || element.Tag is "summary" or "select";
    }

    /// <summary>Whether an element is the head of a fold: what it shows stands beside it.</summary>
    internal static bool Folds(PhotoElement element) => element.Attribute("aria-expanded") is not null || element.Tag is "summary" or "select";

    private static void Walk(PhotoElement root, List<PhotoElement> found)
    {
        var open = new Stack<PhotoElement>([root]);
        while (open.TryPop(out var element))
        {
            if (element.Hidden is "display" or "frame")
            {
                continue;
            }

            if (IsUsable(element) && StandsForItself(element))
            {
                found.Add(element);
                continue;
            }

            for (var i = element.Children.Count - 1; i >= 0; i--)
            {
                if (element.Children[i] is PhotoElement child)
                {
                    open.Push(child);
                }
            }
        }
    }

    private static bool IsUsable(PhotoElement e) => (e.Hidden is null && (IsSemantic(e) || IsByBehaviour(e))) || (IsSemantic(e) && HasStandIn(e));

    // The real form control made invisible, and something drawn in its place: the label that switches it, or the words under a transparent button.
    private static bool HasStandIn(PhotoElement e)
    {
        if (e.Tag != "input" || e.Hidden is not ("opacity" or "size" or "clipped" or "off-screen") || e.Parent is not { Hidden: null } around)
        {
            return false;
        }

        return IsToggle(e)
            ? LabelFinder.Proxy(e) is { } label && label.SelfAndDescendants().Any(l => l.Hidden is null && l.Box.Width >= 4 && l.Box.Height >= 4)
            : e.Hidden == "opacity" && around.Elements.Any(s => s != e && s.Hidden is null && s.Box.Intersect(e.Box).Area >= 0.5 * e.Box.Area && VisibleText.Of(s, 10).Length > 0);
    }

    private static bool IsSemantic(PhotoElement e) => e.Tag switch
    {
        "button" or "summary" or "select" => true,
        "a" => e.Attribute("href") is not null || e.Clickable || e.Attribute("role") is not null || e.Style.Cursor == "pointer",
        "input" => e.Attribute("type") is "button" or "submit" or "reset" or "image" or "checkbox" or "radio",
        _ => e.Attribute("role") is { } role && Roles.Contains(role),
    };

    private static bool IsByBehaviour(PhotoElement e) =>
        e.Tag is not ("html" or "body" or "main" or "article" or "form" or "dialog" or "iframe" or "label" or "input" or "textarea" or "ca-pseudo")
        && (e.Clickable || (e.Style.Cursor == "pointer" && e.Parent?.Style.Cursor != "pointer") || (e.Attribute("tabindex") is "0" && e.Style.Cursor == "pointer"));

    // An element with a listener is a container where it holds several things that can be used: the listener is a delegate.
    private static bool StandsForItself(PhotoElement e)
    {
        if (IsSemantic(e))
        {
            return true;
        }

        var inside = e.SelfAndDescendants().Skip(1).Where(IsUsable).Take(8).ToList();
        if (inside.Any(IsSemantic))
        {
            return false;
        }

        var text = VisibleText.Of(e, LongestLabel + 1);
        return text.Length <= LongestLabel && inside.All(i => VisibleText.Of(i, LongestLabel + 1) is var own && (own == text || own.Length == 0));
    }
}
