using ConsentAudit.Browser.Photographs;
using ConsentAudit.Evidence;
using Microsoft.Playwright;

namespace ConsentAudit.Browser.Visits;

/// <summary>Takes photographs of a page: one call of the DevTools Protocol, no script in the page.</summary>
internal sealed class Camera(ICDPSession session, Box viewport)
{
    // A renderer that is busy for longer does not answer, and the visit goes on without this photograph.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    // Blending the colours behind each text costs the browser as much as all the rest.
    private static readonly Dictionary<string, object> Colours = Settings(colours: true);
    private static readonly Dictionary<string, object> Glimpse = Settings(colours: false);

    /// <param name="colours">Whether the colours behind texts are wanted: not while waiting for a banner.</param>
    /// <exception cref="TimeoutException">The page is too busy to be photographed.</exception>
    public async Task<Photograph> PhotographAsync(bool colours)
    {
        var answer = await session.SendAsync("DOMSnapshot.captureSnapshot", colours ? Colours : Glimpse).WaitAsync(Patience);
        return PhotographBuilder.Build(Snapshot.Parse(answer ?? throw new InvalidOperationException("The browser gave no snapshot.")), viewport);
    }

    /// <summary>A picture of the window as PNG.</summary>
    /// <exception cref="TimeoutException">The page is too busy to be drawn.</exception>
    public async Task<byte[]> PictureAsync()
    {
        var answer = await session.SendAsync("Page.captureScreenshot", new Dictionary<string, object> { ["format"] = "png", ["optimizeForSpeed"] = true }).WaitAsync(Patience);
        return answer?.GetProperty("data").GetBytesFromBase64() ?? [];
    }

    private static Dictionary<string, object> Settings(bool colours) => new()
    {
        ["computedStyles"] = SnapshotLayout.Asked,
        ["includePaintOrder"] = true,
        ["includeDOMRects"] = true,
        ["includeBlendedBackgroundColors"] = colours,
    };
}
