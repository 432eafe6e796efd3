using System.Text.Json;
using ConsentAudit.Browser.Recorders;
using ConsentAudit.Evidence;
using Microsoft.Playwright;

namespace ConsentAudit.Browser.Visits;

/// <summary>Clicks a control as a visitor would: brought into view, tested for being on top, then with the real mouse.</summary>
internal sealed class Clicker(IPage page, ICDPSession session, Camera camera, VisitClock clock)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1.5);
    private static readonly TimeSpan Tick = TimeSpan.FromMilliseconds(250);

    // The page has heard before it has answered: where the word of it is not here soon after, its scripts cannot tell.
    private static readonly TimeSpan Hearing = TimeSpan.FromSeconds(0.5);

    /// <summary>Clicks the control with this number of the browser's.</summary>
    /// <param name="node">The element's backend node id.</param>
    /// <param name="begins">The phase that begins when the page hears of the click, or null.</param>
    /// <param name="beforehand">Is done just before the mouse is pressed.</param>
    public async Task<ClickResult> ClickAsync(int node, Phase? begins, Func<Task> beforehand)
    {
        var (place, problem) = await WithinReachAsync(node);
        if (place is not { } point)
        {
            return new ClickResult(problem, clock.Now);
        }

        await page.Mouse.MoveAsync((float)point.X, (float)point.Y);
        await beforehand();
        if (begins is { } phase)
        {
            return new ClickResult(null, await clock.BeginByAsync(phase, PressAsync, Hearing));
        }

        var at = clock.Now;
        await PressAsync();
        return new ClickResult(null, at);

        // Both at once: between the press, of which the page hears, and the click, on which most act, there is no time for anything else.
        Task PressAsync() => Task.WhenAll(MouseAsync("mousePressed", point, 1), MouseAsync("mouseReleased", point, 0));
    }

    /// <summary>Whether an element of the page is laid out: what was taken out of it, or is not displayed, has no box.</summary>
    public async Task<bool> HasBoxAsync(int node)
    {
        try
        {
            var answer = await session.SendAsync("DOM.getContentQuads", new Dictionary<string, object> { ["backendNodeId"] = node });
            return answer?.GetProperty("quads").GetArrayLength() > 0;
        }
        catch (PlaywrightException)
        {
            // The browser knows no such node, or it has no box.
            return false;
        }
    }

    private Task MouseAsync(string type, (double X, double Y) at, int buttons) => session.SendAsync("Input.dispatchMouseEvent", new Dictionary<string, object>
    {
        ["type"] = type,
        ["x"] = at.X,
        ["y"] = at.Y,
        ["button"] = "left",
        ["buttons"] = buttons,
        ["clickCount"] = 1,
        ["force"] = buttons * 0.5,
    });

    // A banner that slides or fades in is under way for a moment: what is covered or lost now may stand there soon.
    private async Task<((double X, double Y)? Place, string? Problem)> WithinReachAsync(int node)
    {
        var until = clock.Now + Patience;
        using var timer = new PeriodicTimer(Tick);
        while (true)
        {
            var place = await PlaceAsync(node);
            if (place is { } point && await IsOnTopAsync(node, point.X, point.Y))
            {
                return (point, null);
            }

            if (clock.Now >= until)
            {
                return (null, place is null ? "control-lost" : "control-covered");
            }

            await timer.WaitForNextTickAsync();
        }
    }

    private async Task<(double X, double Y)?> PlaceAsync(int node)
    {
        var id = new Dictionary<string, object> { ["backendNodeId"] = node };
        try
        {
            await session.SendAsync("DOM.scrollIntoViewIfNeeded", id);
            var answer = await session.SendAsync("DOM.getContentQuads", id);
            var quads = answer?.GetProperty("quads").EnumerateArray().Select(Centre).Where(c => c.Area >= 1).ToList() ?? [];
            return quads.Count == 0 ? null : (quads.MaxBy(q => q.Area).X, quads.MaxBy(q => q.Area).Y);
        }
        catch (PlaywrightException)
        {
            // The browser knows no such node, or it has no box any more.
            return null;
        }
    }

    // The browser's own hit test, as the mouse will meet it; and where it names a frame or what was not there before, a new photograph's.
    private async Task<bool> IsOnTopAsync(int node, double x, double y)
    {
        var hit = await HitAsync(x, y);
        if (hit == node || (camera.Last is { } last && Find(last, node) is { } known && Holds(known, hit)))
        {
            return true;
        }

        var photograph = await camera.PhotographAsync(colours: false);
        var control = Find(photograph, node);
        if (control is null || control.Hidden == "covered" || hit == 0)
        {
            return false;
        }

        if (Holds(control, hit))
        {
            return true;
        }

        // The hit may be the frame that holds the control, or a part of a form control that the photograph does not show;
        // then the photograph's own test, above, has to do.
        var element = photograph.Root.SelfAndDescendants().FirstOrDefault(e => e.NodeId == hit || e.Children.OfType<PhotoText>().Any(t => t.NodeId == hit));
        return element is null || (control.Ancestors().Contains(element) && (element.FrameUrl is not null || IsShadowHost(element)));
    }

    // What the browser says is there, or 0.
    private async Task<int> HitAsync(double x, double y)
    {
        try
        {
            // Asked in the document's coordinates, where the mouse and the quads count from the window's corner.
            var window = (await session.SendAsync("Page.getLayoutMetrics"))?.GetProperty("cssLayoutViewport");
            var (left, top) = (window?.GetProperty("pageX").GetInt32() ?? 0, window?.GetProperty("pageY").GetInt32() ?? 0);
            var answer = await session.SendAsync("DOM.getNodeForLocation", new Dictionary<string, object> { ["x"] = (int)x + left, ["y"] = (int)y + top, ["includeUserAgentShadowDOM"] = false });
            return answer?.GetProperty("backendNodeId").GetInt32() ?? 0;
        }
        catch (PlaywrightException)
        {
            // Nothing is at that place.
            return 0;
        }
    }

    private static PhotoElement? Find(Photograph photograph, int node) => photograph.Root.SelfAndDescendants().FirstOrDefault(e => e.NodeId == node);

    // Of a text that was slotted into the control, the browser names the element that the text belongs to: the host around it.
    private static bool IsShadowHost(PhotoElement element) => element.Tag.Contains('-', StringComparison.Ordinal);

    private static bool Holds(PhotoElement control, int node) => control.SelfAndDescendants().Any(e => e.NodeId == node || e.Children.OfType<PhotoText>().Any(t => t.NodeId == node));

    private static (double X, double Y, double Area) Centre(JsonElement quad)
    {
        var p = quad.EnumerateArray().Select(n => n.GetDouble()).ToArray();
        var width = Math.Abs(p[2] - p[0]) + Math.Abs(p[3] - p[1]);
        var height = Math.Abs(p[6] - p[0]) + Math.Abs(p[7] - p[1]);
        return ((p[0] + p[2] + p[4] + p[6]) / 4, (p[1] + p[3] + p[5] + p[7]) / 4, width * height);
    }
}
