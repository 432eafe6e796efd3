using ConsentAudit.Browser.Photographs;
using ConsentAudit.Evidence;
using Microsoft.Playwright;

namespace ConsentAudit.Browser.Visits;

/// <summary>Takes photographs of a page: one call of the DevTools Protocol, no script in the page.</summary>
internal sealed class Camera(ICDPSession session, Box viewport)
{
    // A renderer that is busy for longer does not answer, and the visit goes on without this photograph.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);

    private static readonly Dictionary<string, object> Settings = new()
    {
        ["computedStyles"] = SnapshotLayout.Asked,
        ["includePaintOrder"] = true,
        ["includeDOMRects"] = true,
        ["includeBlendedBackgroundColors"] = true,
    };

    /// <exception cref="TimeoutException">The page is too busy to be photographed.</exception>
    public async Task<Photograph> PhotographAsync()
    {
        var answer = await session.SendAsync("DOMSnapshot.captureSnapshot", Settings).WaitAsync(Patience);
        return PhotographBuilder.Build(Snapshot.Parse(answer ?? throw new InvalidOperationException("The browser gave no snapshot.")), viewport);
    }

    /// <summary>A picture of the window as PNG.</summary>
    /// <exception cref="TimeoutException">The page is too busy to be drawn.</exception>
    public async Task<byte[]> PictureAsync()
    {
        var answer = await session.SendAsync("Page.captureScreenshot", new Dictionary<string, object> { ["format"] = "png", ["optimizeForSpeed"] = true }).WaitAsync(Patience);
        return answer?.GetProperty("data").GetBytesFromBase64() ?? [];
    }
}
