using ConsentAudit.Evidence;
using Microsoft.Playwright;

namespace ConsentAudit.Browser.Visits.Choices;

/// <summary>Compares how controls look with the focus and without (WCAG 2.4.7): small pictures, point by point the same or not.</summary>
internal sealed class FocusCamera(VisitSession session)
{
    // Outlines are drawn around a control.
    private const double Around = 8;

    private readonly Dictionary<int, (Box Box, string Picture)> without = [];

    /// <summary>Takes the control's picture without the focus, where it stands still.</summary>
    public async Task RememberAsync(int node)
    {
        if (await PictureAsync(node) is { } first && await PictureAsync(node) is { } second && first == second)
        {
            without[node] = first;
        }
    }

    /// <summary>Whether the control looks otherwise now; null where that cannot be compared.</summary>
    public async Task<bool?> IsMarkedAsync(int node) =>
        without.TryGetValue(node, out var before) && await PictureAsync(node) is { } now && now.Box == before.Box
            ? now.Picture != before.Picture
            : null;

    private async Task<(Box Box, string Picture)?> PictureAsync(int node)
    {
        try
        {
            var answer = await session.Cdp.SendAsync("DOM.getBoxModel", new Dictionary<string, object> { ["backendNodeId"] = node });
            var p = answer?.GetProperty("model").GetProperty("border").EnumerateArray().Select(n => n.GetDouble()).ToArray();
            if (p is not { Length: 8 })
            {
                return null;
            }

            // Of quads the extremes; in the window, where the picture counts from the document's beginning.
            var window = (await session.Cdp.SendAsync("Page.getLayoutMetrics"))?.GetProperty("cssLayoutViewport");
            var (left, top) = (window?.GetProperty("pageX").GetDouble() ?? 0, window?.GetProperty("pageY").GetDouble() ?? 0);
            var x = Math.Floor(new[] { p[0], p[2], p[4], p[6] }.Min() - Around);
            var y = Math.Floor(new[] { p[1], p[3], p[5], p[7] }.Min() - Around);
            var box = new Box(x, y, Math.Ceiling(new[] { p[0], p[2], p[4], p[6] }.Max() + Around) - x, Math.Ceiling(new[] { p[1], p[3], p[5], p[7] }.Max() + Around) - y)
                .Intersect(new Box(0, 0, session.Options.Width, session.Options.Height));
            if (box.Area < 1)
            {
                return null;
            }

            var picture = await session.Cdp.SendAsync("Page.captureScreenshot", new Dictionary<string, object>
            {
                ["format"] = "png",
                ["optimizeForSpeed"] = true,
                ["clip"] = new Dictionary<string, object> { ["x"] = box.X + left, ["y"] = box.Y + top, ["width"] = box.Width, ["height"] = box.Height, ["scale"] = 1 },
            });
            return picture?.GetProperty("data").GetString() is { } data ? (box, data) : null;
        }
        catch (PlaywrightException)
        {
            // It has no box, or is gone: nothing to compare.
            return null;
        }
    }
}
