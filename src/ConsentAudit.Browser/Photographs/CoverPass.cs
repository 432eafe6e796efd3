using ConsentAudit.Evidence;

namespace ConsentAudit.Browser.Photographs;

/// <summary>Finds controls that something else lies over: a click would not reach them.</summary>
/// <remarks>As Chromium's own hit test: whatever is painted later, takes pointer events and holds the point, catches the click, transparent or not.</remarks>
internal sealed class CoverPass
{
    private readonly List<NodeFacts> above;
    private readonly Box viewport;

    public CoverPass(NodeFacts[][] all, Box viewport)
    {
        this.viewport = viewport;
        above =
        [
            .. all.SelectMany(d => d)
                .Where(f => f is { IsElement: true, Layout: { PointerEvents: not "none", Visibility: "visible" } }
                    && f.Hidden is null or "opacity" && f.Shown.Area > 0)
                .OrderByDescending(f => f.Layout!.PaintOrder),
        ];
    }

    /// <summary>Whether all of the points where one would click are covered.</summary>
    public bool Covers(NodeFacts control)
    {
        var seen = control.Shown.Intersect(viewport);
        if (seen.Area <= 0)
        {
            return false;
        }

        var order = Order(control);
        return Points(seen).All(p => above
            .TakeWhile(f => f.Layout!.PaintOrder > order)
            .Any(f => f.Shown.Contains(p.X, p.Y) && !f.IsWithin(control) && !control.IsWithin(f)));
    }

    private static int Order(NodeFacts fact)
    {
        for (var at = fact; at is not null; at = at.Parent)
        {
            if (at.Layout is not null)
            {
                return at.Layout.PaintOrder;
            }
        }

        return 0;
    }

    private static IEnumerable<(double X, double Y)> Points(Box box)
    {
        yield return (box.X + (box.Width / 2), box.Y + (box.Height / 2));
        yield return (box.X + (box.Width / 4), box.Y + (box.Height / 4));
        yield return (box.X + (box.Width * 3 / 4), box.Y + (box.Height / 4));
        yield return (box.X + (box.Width / 4), box.Y + (box.Height * 3 / 4));
        yield return (box.X + (box.Width * 3 / 4), box.Y + (box.Height * 3 / 4));
    }
}
