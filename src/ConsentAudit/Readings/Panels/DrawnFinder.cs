using ConsentAudit.Evidence;

namespace ConsentAudit.Readings.Panels;

/// <summary>Finds switches that are only drawn: something that can be clicked, with a track and a knob, or with its state as its only words.</summary>
internal static class DrawnFinder
{
    public static IEnumerable<FoundSwitch> Within(PhotoElement container, IReadOnlyList<FoundSwitch> known, Answers answers)
    {
        var taken = known.SelectMany(k => k.Parts).ToHashSet();
        foreach (var e in container.SelfAndDescendants().Skip(1))
        {
            if (Tree.IsDrawn(e) && (IsTrack(e) || IsState(e, answers)) && !Touches(e, taken, container) && taken.Add(e))
            {
                yield return new FoundSwitch { Element = e, Real = e };
            }
        }
    }

    private static bool IsTrack(PhotoElement e) =>
        e.Tag is not ("ca-pseudo" or "input") && Track.HasSize(e) && VisibleText.Of(e, 20).Length <= 12 && Track.Knob(e) is not null && CanBeUsed(e);

    // « Désactivé » on a button by itself: what can be clicked is the state.
    private static bool IsState(PhotoElement e, Answers answers) =>
        (e.Clickable || e.Tag is "button" or "a" || e.Attribute("role") == "button" || e.Style.Cursor == "pointer")
        && e.Box is { Width: > 0 and <= 400, Height: > 0 and <= 70 }
        && VisibleText.Of(e, 30) is { Length: > 0 and < 30 } text && answers.StateOf(text) is not null;

    private static bool CanBeUsed(PhotoElement e) =>
        Tree.SelfAndAncestors(e).Take(4).Any(a => a.Clickable || a.Tag is "button" or "a" or "label" || a.Style.Cursor is "pointer" or "not-allowed");

    private static bool Touches(PhotoElement e, HashSet<PhotoElement> taken, PhotoElement container) =>
        Tree.SelfAndAncestors(e).TakeWhile(a => a != container).Any(taken.Contains) || e.SelfAndDescendants().Take(60).Any(taken.Contains);
}
