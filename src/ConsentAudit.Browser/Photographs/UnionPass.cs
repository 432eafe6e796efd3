using ConsentAudit.Evidence;

namespace ConsentAudit.Browser.Photographs;

/// <summary>Gives an element that has no box of its own the box of what can be seen inside it.</summary>
/// <remarks>So it is with <c>display: contents</c>, slots, and wrappers around floats or fixed boxes.</remarks>
internal static class UnionPass
{
    public static void Run(NodeFacts[][] all)
    {
        var grown = new HashSet<NodeFacts>(ReferenceEqualityComparer.Instance);

        // Inner documents come after the outer ones, children after parents: backwards, every child is ready before its parent.
        foreach (var facts in all.Reverse())
        {
            foreach (var fact in facts.Reverse().Where(f => f is { Hidden: null, Parent: not null }))
            {
                var around = fact.Parent!;
                if (!around.IsElement || (around.Hidden is not ("display" or "size") && !grown.Contains(around)))
                {
                    continue;
                }

                if (fact.Box.Width >= 2 && fact.Box.Height >= 2)
                {
                    Grow(around, fact, grown);
                }
            }
        }
    }

    private static void Grow(NodeFacts around, NodeFacts inside, HashSet<NodeFacts> grown)
    {
        for (var at = around; at is { IsElement: true } && (at.Hidden is "display" or "size" || grown.Contains(at)); at = at.Parent)
        {
            at.Box = Union(at.Hidden == "display" && at.Layout is null && at.Box == Box.None ? inside.Box : at.Box, inside.Box);
            at.Shown = Union(at.Shown == Box.None ? inside.Shown : at.Shown, inside.Shown);
            at.Reachable = Union(at.Reachable == Box.None ? inside.Reachable : at.Reachable, inside.Reachable);
            at.Hidden = null;
            grown.Add(at);
        }
    }

    private static Box Union(Box a, Box b)
    {
        if (a.Width < 2 || a.Height < 2)
        {
            return b;
        }

        var x = Math.Min(a.X, b.X);
        var y = Math.Min(a.Y, b.Y);
        return new Box(x, y, Math.Max(a.Right, b.Right) - x, Math.Max(a.Bottom, b.Bottom) - y);
    }
}
