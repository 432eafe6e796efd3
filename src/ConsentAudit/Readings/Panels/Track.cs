using ConsentAudit.Evidence;

namespace ConsentAudit.Readings.Panels;

/// <summary>A switch as it is drawn: a long rounded track, and a knob at one of its ends.</summary>
internal static class Track
{
    /// <summary>Whether an element has the size of a switch's track.</summary>
    public static bool HasSize(PhotoElement e) =>
        e.Box is { Width: >= 18 and <= 110, Height: >= 8 and <= 50 } && e.Box.Width / e.Box.Height is >= 1.3 and <= 4;

    /// <summary>The knob of a track, or null: something small and square, drawn inside and at one end.</summary>
    public static PhotoElement? Knob(PhotoElement track)
    {
        var knobs = track.SelfAndDescendants().Skip(1).Take(30)
            .Where(k => Tree.IsDrawn(k) && IsKnob(k, track))
            .ToList();

        // Icons for on and off may be drawn at both ends: then a plain disc is the knob, if there is one.
        var discs = knobs.Where(k => VisibleText.Of(k, 4).Length == 0 && k.Tag is not ("svg" or "img" or "path")).ToList();
        var chosen = discs.Count > 0 ? discs : knobs;
        return chosen.Select(k => Side(k, track)).Distinct().Count() == 1 ? chosen[0] : null;
    }

    /// <summary>Whether the knob stands at the end that means on: the right one, or in languages written from the right, the left one.</summary>
    public static bool? IsOn(PhotoElement track)
    {
        if (Knob(track) is not { } knob)
        {
            return null;
        }

        var right = Side(knob, track);
        return IsFromRight(track) ? !right : right;
    }

    private static bool IsKnob(PhotoElement k, PhotoElement track) =>
        k.Box.Height > 0
        && k.Box.Width / k.Box.Height is >= 0.6 and <= 1.6
        && k.Box.Height >= 0.35 * track.Box.Height && k.Box.Height <= 1.5 * track.Box.Height
        && k.Box.Width <= 0.68 * track.Box.Width
        && Math.Abs(Place(k, track) - 0.5) is >= 0.08 and <= 0.6
        && Math.Abs(k.Box.Y + (k.Box.Height / 2) - track.Box.Y - (track.Box.Height / 2)) <= 0.35 * track.Box.Height
        && (k.Style.Background.Length > 0 ? k.Style.Background != track.Style.Background || k.Tag == "ca-pseudo" : k.Tag is "svg" or "img" or "ca-pseudo");

    private static bool Side(PhotoElement knob, PhotoElement track) => Place(knob, track) > 0.5;

    private static double Place(PhotoElement knob, PhotoElement track) =>
        (knob.Box.X + (knob.Box.Width / 2) - track.Box.X) / track.Box.Width;

    private static bool IsFromRight(PhotoElement e) =>
        Tree.SelfAndAncestors(e).Select(a => a.Attribute("dir")).FirstOrDefault(d => d is "ltr" or "rtl") == "rtl";
}
