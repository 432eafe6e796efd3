using ConsentAudit.Evidence;

namespace ConsentAudit.Readings.Panels;

/// <summary>Finds switches that are only drawn: something that can be clicked, with a track and a knob, or with its state as its only words.</summary>
internal static class DrawnFinder
{
    public static IEnumerable<FoundSwitch> Within(PhotoElement container, IReadOnlyList<FoundSwitch> found, KnownControls known)
    {
        var taken = found.SelectMany(k => k.Parts).ToHashSet();
        var usable = known.Within(container).ToHashSet();
        foreach (var e in container.SelfAndDescendants().Skip(1))
        {
            if (Tree.IsDrawn(e) && (IsTrack(e, known.Answers) || (usable.Contains(e) && IsState(e, known.Answers))) && !Touches(e, taken, container) && !taken.Any(t => Covers(e, t)) && taken.Add(e))
            {
                yield return new FoundSwitch { Element = e, Real = e };
            }
        }

        foreach (var mark in Marks(usable.Where(e => !Touches(e, taken, container))))
        {
            yield return mark;
        }
    }

    // Rows that are clicked as a whole, each with a small mark: green is allowed, red is refused. One alone may be an ornament, and so may marks of one other colour.
    private static List<FoundSwitch> Marks(IEnumerable<PhotoElement> controls)
    {
        var marked = controls
            .Select(c => (Control: c, Marks: c.SelfAndDescendants().Skip(1).Take(20).Where(IsMark).ToList()))
            .Where(c => c.Marks.Count == 1 && VisibleText.Of(c.Control, 20).Length > 3)
            .Select(c => new FoundSwitch { Element = c.Control, Real = c.Control, Mark = c.Marks[0] })
            .ToList();
        return marked.Count >= 2 && marked.All(m => Tints.Of(m.Mark!.Style.Background) is Tint.Green or Tint.Red or Tint.Grey)
            && marked.Any(m => Tints.Of(m.Mark!.Style.Background) is Tint.Green or Tint.Red) ? marked : [];
    }

    private static bool IsMark(PhotoElement e) =>
        Tree.IsDrawn(e) && e.Box is { Width: >= 6 and <= 40, Height: >= 6 and <= 40 } && e.Box.Width / e.Box.Height is >= 0.7 and <= 1.4
        && VisibleText.Of(e, 4).Length == 0 && Tints.Of(e.Style.Background) is Tint.Green or Tint.Red or Tint.Grey && e.Style.Background != e.Parent?.Style.Background;

    private static bool IsTrack(PhotoElement e, Answers answers) =>
        e.Tag is not ("ca-pseudo" or "input") && Track.HasSize(e) && Track.Knob(e) is not null && CanBeUsed(e)
        && VisibleText.Of(e, 20) is var text && (text.Length == 0 || answers.StateOf(text) is not null);

    // « Désactivé » on a button by itself: what can be clicked is the state.
    private static bool IsState(PhotoElement e, Answers answers) =>
        e.Box is { Width: > 0 and <= 400, Height: > 0 and <= 70 }
        && VisibleText.Of(e, 30) is { Length: > 0 and < 30 } text && answers.StateOf(text) is not null;

    private static bool CanBeUsed(PhotoElement e) =>
        Tree.SelfAndAncestors(e).Take(4).Any(a => a.Clickable || a.Tag is "button" or "a" or "label" || a.Style.Cursor is "pointer" or "not-allowed");

    private static bool Touches(PhotoElement e, HashSet<PhotoElement> taken, PhotoElement container) =>
        Tree.SelfAndAncestors(e).TakeWhile(a => a != container).Any(taken.Contains) || e.SelfAndDescendants().Take(60).Any(taken.Contains);

    // The drawing that lies over an invisible form control is that control.
    private static bool Covers(PhotoElement e, PhotoElement other) =>
        other.Box.Area > 0 && e.Box.Intersect(other.Box).Area >= 0.5 * Math.Min(e.Box.Area, other.Box.Area);
}
