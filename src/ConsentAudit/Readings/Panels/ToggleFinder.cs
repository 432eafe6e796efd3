using ConsentAudit.Evidence;

namespace ConsentAudit.Readings.Panels;

/// <summary>Finds switches that say by their markup that they are switches: check boxes, switch roles, buttons that stay pressed; and what is drawn in the place of an invisible one.</summary>
internal static class ToggleFinder
{
    // A wrapper no larger than this around an invisible check box is the drawn switch itself.
    private const int WidestWrapper = 120;
    private const int HighestWrapper = 60;

    public static IEnumerable<FoundSwitch> Within(PhotoElement root)
    {
        var taken = new HashSet<PhotoElement>();
        foreach (var e in root.SelfAndDescendants())
        {
            if (!IsSingle(e) || e.Ancestors().TakeWhile(a => a != root).Any(taken.Contains))
            {
                continue;
            }

            if (Clicked(e) is { } clicked && taken.Add(e))
            {
                yield return new FoundSwitch { Element = clicked, Real = e };
            }
        }
    }

    /// <summary>The labels of a form control, whichever way they are bound to it.</summary>
    public static IEnumerable<PhotoElement> Labels(PhotoElement e)
    {
        if (e.Ancestors().Take(8).FirstOrDefault(a => a.Tag == "label") is { } around)
        {
            yield return around;
        }

        if (e.Attribute("id") is { Length: > 0 } id)
        {
            var near = e.Ancestors().TakeWhile(a => a.FrameUrl is null).Take(6).LastOrDefault()?.SelfAndDescendants().Take(2_000) ?? [];
            foreach (var label in near.Where(l => l.Tag == "label" && l.Attribute("for") == id))
            {
                yield return label;
            }
        }
    }

    /// <summary>What a visitor clicks to use a form control: itself where it is drawn, else what stands in for it; null where nothing can be seen.</summary>
    public static PhotoElement? Clicked(PhotoElement e)
    {
        if (Tree.IsDrawn(e))
        {
            return e;
        }

        var labels = Labels(e).Where(Tree.IsDrawn).ToList();
        var drawn = labels.SelectMany(l => l.SelfAndDescendants().Skip(1).Take(40)).Concat(After(e)).FirstOrDefault(IsPlate);
        if (drawn is not null)
        {
            return OnTop(e, Innermost(drawn));
        }

        if (e.Parent is { } around && Tree.IsDrawn(around) && around.Box.Width is >= 10 and <= WidestWrapper && around.Box.Height is >= 8 and <= HighestWrapper
            && VisibleText.Of(around, 20).Length <= 3)
        {
            return around;
        }

        // What is not laid out at all may be the hidden half of a fold made of a check box: there a label alone proves nothing.
        return e.Hidden == "display" ? labels.FirstOrDefault(Track.HasSize) : labels.FirstOrDefault(l => l.Box is { Width: >= 4, Height: >= 4 });
    }

    // A transparent form control may lie over what is drawn, or under it: what holds just the two is met by the mouse either way.
    private static PhotoElement OnTop(PhotoElement e, PhotoElement plate)
    {
        var around = Tree.Common(e, plate);
        return e.Hidden == "opacity" && e.Box.Intersect(plate.Box).Area >= 0.5 * plate.Box.Area && Tree.IsDrawn(around)
            && around.Box.Width <= plate.Box.Width + 16 && around.Box.Height <= plate.Box.Height + 16
            ? around
            : plate;
    }

    private static PhotoElement Innermost(PhotoElement plate)
    {
        var at = plate;
        while (at.Elements.FirstOrDefault(c => IsPlate(c) && c.Box.Area >= 0.8 * at.Box.Area) is { } inner)
        {
            at = inner;
        }

        return at;
    }

    private static bool IsSingle(PhotoElement e) => e.Tag == "input"
        ? e.Attribute("type") == "checkbox" && !ControlFinder.Unfolds(e)
        : e.Attribute("role") is "switch" or "checkbox" or "menuitemcheckbox"
            || (e.Attribute("aria-pressed") is not null && e.Attribute("role") != "tab" && !ControlFinder.Unfolds(e));

    private static IEnumerable<PhotoElement> After(PhotoElement e) =>
        e.Parent?.Elements.SkipWhile(s => s != e).Skip(1).Take(2).SelectMany(s => s.SelfAndDescendants().Take(6)) ?? [];

    // An empty plate of the size of a switch or of a box to tick: drawn in the place of the real one.
    private static bool IsPlate(PhotoElement e) =>
        Tree.IsDrawn(e) && e.Tag is not ("input" or "ca-pseudo") && e.Box is { Width: >= 10 and <= 110, Height: >= 8 and <= 50 } && VisibleText.Of(e, 20).Length <= 3;
}
