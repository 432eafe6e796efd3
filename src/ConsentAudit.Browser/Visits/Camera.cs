using System.Text.Json;
using ConsentAudit.Browser.DevTools;
using ConsentAudit.Browser.Photographs;
using ConsentAudit.Evidence;

namespace ConsentAudit.Browser.Visits;

/// <summary>Takes photographs of a page: one call of the DevTools Protocol, no script in the page.</summary>
internal sealed class Camera(DevToolsSession session, Box viewport, IdentifierMask mask)
{
    // A renderer that is busy for longer does not answer, and the visit goes on without this photograph.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    // As wide as a report shows it.
    private const double WidestCloseUp = 720;

    // Blending the colours behind each text costs the browser as much as all the rest.
    private static readonly Dictionary<string, object> Colours = Settings(colours: true);
    private static readonly Dictionary<string, object> Glimpse = Settings(colours: false);

    /// <summary>The last photograph, or null.</summary>
    public Photograph? Last { get; private set; }

    /// <param name="colours">Whether the colours behind texts are wanted: not while waiting for a banner.</param>
    /// <exception cref="TimeoutException">The page is too busy to be photographed.</exception>
    public async Task<Photograph> PhotographAsync(bool colours) => Last =
        await session.ReadAsync("DOMSnapshot.captureSnapshot", colours ? Colours : Glimpse, answer => PhotographBuilder.Build(Snapshot.Parse(answer), viewport, mask)).WaitAsync(Patience);

    /// <summary>A picture of the window as PNG.</summary>
    /// <exception cref="TimeoutException">The page is too busy to be drawn.</exception>
    public Task<byte[]> PictureAsync() =>
        session.ReadAsync("Page.captureScreenshot", new Dictionary<string, object> { ["format"] = "png", ["optimizeForSpeed"] = true }, Picture).WaitAsync(Patience);

    /// <summary>A small picture of a part of the window as JPEG.</summary>
    /// <exception cref="TimeoutException">The page is too busy to be drawn.</exception>
    public async Task<CloseUp> CloseUpAsync(Box part, string file)
    {
        var box = part.Intersect(viewport);
        var scale = Math.Min(1, WidestCloseUp / box.Width);
        var asked = new Dictionary<string, object>
        {
            ["format"] = "jpeg",
            ["quality"] = 70,
            ["optimizeForSpeed"] = true,
            ["clip"] = new Dictionary<string, object> { ["x"] = box.X, ["y"] = box.Y, ["width"] = box.Width, ["height"] = box.Height, ["scale"] = scale },
        };
        var jpeg = await session.ReadAsync("Page.captureScreenshot", asked, Picture).WaitAsync(Patience);
        return new CloseUp
        {
            Picture = file,
            Box = box,
            Width = (int)Math.Round(box.Width * scale),
            Height = (int)Math.Round(box.Height * scale),
            Jpeg = jpeg,
        };
    }

    private static byte[] Picture(JsonElement answer) => answer.GetProperty("data").GetBytesFromBase64();

    private static Dictionary<string, object> Settings(bool colours) => new()
    {
        ["computedStyles"] = SnapshotLayout.Asked,
        ["includePaintOrder"] = true,

        // Client and scroll rectangles make the browser lay out each element anew: more than all the rest costs.
        ["includeDOMRects"] = false,
        ["includeBlendedBackgroundColors"] = colours,
    };
}
