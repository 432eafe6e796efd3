using ConsentAudit.Evidence;

namespace ConsentAudit.Browser.Photographs;

/// <summary>Works out for each node of a snapshot where it is in the window and why it cannot be seen, if so.</summary>
internal static class SightPass
{
    private static readonly Box Everywhere = new(-1e7, -1e7, 2e7, 2e7);

    /// <summary>All nodes, document by document, parents before children; null where a node was left out.</summary>
    public static NodeFacts[][] Run(Snapshot snapshot, Box viewport)
    {
        var all = snapshot.Documents.Select(d => new NodeFacts[d.Count]).ToArray();
        var open = new Queue<(int Document, NodeFacts? Frame, Sight Sight)>();
        open.Enqueue((0, null, TopSight(snapshot.Documents[0], viewport)));
        var reached = new HashSet<int> { 0 };
        while (open.TryDequeue(out var at))
        {
            var document = snapshot.Documents[at.Document];
            Document(document, at.Document, at.Frame, at.Sight, all[at.Document]);
            foreach (var (node, inner) in document.Frames)
            {
                if (inner < all.Length && all[at.Document][node] is { } frame && reached.Add(inner))
                {
                    open.Enqueue((inner, frame, FrameSight(frame, snapshot.Documents[inner])));
                }
            }
        }

        return all;
    }

    private static Sight TopSight(SnapshotDocument document, Box viewport)
    {
        var reach = new Box(
            -document.ScrollX,
            -document.ScrollY,
            Math.Max(document.ContentWidth, viewport.Width),
            Math.Max(document.ContentHeight, viewport.Height));
        return new Sight
        {
            OffsetX = -document.ScrollX,
            OffsetY = -document.ScrollY,
            FlowClip = Everywhere,
            AbsoluteClip = Everywhere,
            FlowView = Everywhere,
            AbsoluteView = Everywhere,
            FixedClip = viewport,
            Reach = ScrollLocked(document) ? viewport : reach,
        };
    }

    private static Sight FrameSight(NodeFacts frame, SnapshotDocument document)
    {
        var outer = frame.Inside;
        var content = frame.Layout is { } layout ? WithoutBorder(frame.Box, layout) : frame.Box;
        var shown = content.Intersect(frame.Reachable);
        var view = content.Intersect(frame.Shown);
        var locked = ScrollLocked(document);
        return outer with
        {
            OffsetX = content.X - document.ScrollX,
            OffsetY = content.Y - document.ScrollY,
            FlowClip = locked ? shown : Everywhere,
            AbsoluteClip = locked ? shown : Everywhere,
            FlowView = view,
            AbsoluteView = view,
            FixedClip = shown,
            Reach = locked ? outer.Reach.Intersect(shown) : Everywhere,
            InScroller = outer.InScroller || !locked,
            HiddenBy = frame.Hidden ?? outer.HiddenBy,
        };
    }

    // A frame shows its document inside its border.
    private static Box WithoutBorder(Box box, SnapshotLayout layout) => new(
        box.X + layout.BorderLeft,
        box.Y + layout.BorderTop,
        Math.Max(0, box.Width - layout.BorderLeft - layout.BorderRight),
        Math.Max(0, box.Height - layout.BorderTop - layout.BorderBottom));

    // The window takes html's overflow, or body's where html has none (CSS Overflow 3, §3.3): hidden there, nothing below the fold is reached.
    private static bool ScrollLocked(SnapshotDocument document)
    {
        var html = OverflowOf(document, "HTML");
        return (html == "visible" ? OverflowOf(document, "BODY") : html) is "hidden" or "clip";
    }

    private static string OverflowOf(SnapshotDocument document, string name)
    {
        var node = Enumerable.Range(0, document.Count).FirstOrDefault(n => document.Types[n] == 1 && document.Name(n) == name, -1);
        return node >= 0 ? document.Layout(node)?.OverflowY ?? "visible" : "visible";
    }

    private static void Document(SnapshotDocument document, int number, NodeFacts? frame, Sight top, NodeFacts[] facts)
    {
        for (var node = 0; node < document.Count; node++)
        {
            var parent = document.Parents[node] >= 0 ? facts[document.Parents[node]] : frame;
            var sight = document.Parents[node] >= 0 ? parent!.Inside : top;
            var layout = document.Layout(node);
            var isElement = document.Types[node] == 1;
            var fact = new NodeFacts
            {
                Document = number,
                Node = node,
                Parent = parent,
                Layout = layout,
                IsElement = isElement,
            };
            facts[node] = fact;
            if (layout is null)
            {
                fact.Hidden = "display";
                fact.Inside = sight;
                continue;
            }

            var bounds = layout.Bounds;
            fact.Box = bounds with { X = bounds.X + sight.OffsetX, Y = bounds.Y + sight.OffsetY };
            if (!isElement)
            {
                fact.Reachable = fact.Box.Intersect(sight.FlowClip);
                fact.Shown = fact.Reachable.Intersect(sight.FlowView);
                fact.Inside = sight;

                // By itself and not by its parent: that may have no box of its own (a slot, display: contents) and the text still be drawn.
                fact.Hidden = WhyHidden(fact, layout, sight, sight.Opacity, sight.InFixed);
                continue;
            }

            var isWindow = document.Name(node) is "HTML" or "BODY";
            Element(fact, layout, sight, isWindow);
        }
    }

    private static void Element(NodeFacts fact, SnapshotLayout layout, Sight sight, bool isWindow)
    {
        var isFixed = layout.Position == "fixed";
        var (clip, view) = layout.Position switch
        {
            "fixed" => (sight.FixedClip, sight.FixedClip),
            "absolute" => (sight.AbsoluteClip, sight.AbsoluteView),
            _ => (sight.FlowClip, sight.FlowView),
        };
        var opacity = sight.Opacity * layout.Opacity;
        var inFixed = sight.InFixed || isFixed;
        fact.Reachable = fact.Box.Intersect(clip);
        fact.Shown = fact.Reachable.Intersect(view);
        fact.Hidden = isWindow ? sight.HiddenBy : WhyHidden(fact, layout, sight, opacity, inFixed);

        // A scroller that shows nothing of itself cannot be scrolled: it cuts, as the others do.
        var cuts = !isWindow && (layout.OverflowY is "hidden" or "clip" or "auto" or "scroll" || layout.OverflowX is "hidden" or "clip" or "auto" or "scroll");
        var scrolls = cuts && fact.Hidden is null && (layout.OverflowY is "auto" or "scroll" || layout.OverflowX is "auto" or "scroll");
        var flow = scrolls ? Everywhere : cuts ? clip.Intersect(fact.Box) : clip;
        var seen = cuts ? fact.Shown : view;
        var positioned = layout.Position != "static";
        fact.Inside = sight with
        {
            Opacity = opacity,
            FlowClip = flow,
            FlowView = seen,
            AbsoluteClip = positioned ? flow : sight.AbsoluteClip,
            AbsoluteView = positioned ? seen : sight.AbsoluteView,
            InScroller = sight.InScroller || scrolls,
            InFixed = inFixed,
        };
    }

    private static string? WhyHidden(NodeFacts fact, SnapshotLayout layout, Sight sight, double opacity, bool inFixed)
    {
        if (sight.HiddenBy is not null)
        {
            return sight.HiddenBy;
        }

        if (layout.Visibility is "hidden" or "collapse")
        {
            return "visibility";
        }

        if (opacity < 0.1)
        {
            return "opacity";
        }

        if (fact.Box.Width < 2 || fact.Box.Height < 2)
        {
            return "size";
        }

        if (layout.ClipPath is "inset(50%)" or "inset(100%)" or "circle(0px)" || layout.Clip is "rect(0px, 0px, 0px, 0px)" or "rect(1px, 1px, 1px, 1px)")
        {
            return "clipped";
        }

        // Less than a quarter left: what the eye gets is a sliver.
        if (fact.Reachable.Area < 0.25 * fact.Box.Area)
        {
            return inFixed ? "off-screen" : "clipped";
        }

        if (sight.InScroller)
        {
            return null;
        }

        var reach = inFixed ? sight.FixedClip : sight.Reach;
        return fact.Box.Intersect(reach).Area < 0.25 * fact.Box.Area ? "off-screen" : null;
    }
}
