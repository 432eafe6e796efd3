using System.Text.Json;
using Microsoft.Playwright;

namespace ConsentAudit.Browser.Visits.Choices;

/// <summary>Tells which element has the focus, through open shadow roots and frames; asked from a world of our own, which the page does not see.</summary>
internal sealed class FocusReader(VisitSession session)
{
    private const int Deepest = 6;

    private const string Ask = "(() => { let e = document.activeElement; while (e && e.shadowRoot && e.shadowRoot.activeElement) e = e.shadowRoot.activeElement; return e; })()";

    private readonly Dictionary<string, int> worlds = new(StringComparer.Ordinal);

    /// <summary>The element's backend node id, or null where nothing has the focus or where it cannot be told.</summary>
    public async Task<(int? Node, bool Unread)> ReadAsync()
    {
        try
        {
            var tree = await session.Cdp.SendAsync("Page.getFrameTree");
            var frame = tree?.GetProperty("frameTree").GetProperty("frame").GetProperty("id").GetString();
            for (var depth = 0; depth < Deepest && frame is not null; depth++)
            {
                var (node, name, child) = await InAsync(frame);
                if (name is "BODY" or "HTML" or "")
                {
                    return (null, false);
                }

                if (child is null)
                {
                    return (node, name.Contains('-', StringComparison.Ordinal));
                }

                frame = child;
            }

            return (null, true);
        }
        catch (PlaywrightException)
        {
            // The frame went away, or belongs to another process: where the focus is cannot be told.
            return (null, true);
        }
    }

    private async Task<(int? Node, string Name, string? Frame)> InAsync(string frame)
    {
        if (!worlds.TryGetValue(frame, out var world))
        {
            var made = await session.Cdp.SendAsync("Page.createIsolatedWorld", new Dictionary<string, object> { ["frameId"] = frame, ["worldName"] = "" });
            worlds[frame] = world = made?.GetProperty("executionContextId").GetInt32() ?? 0;
        }

        var answer = await session.Cdp.SendAsync("Runtime.evaluate", new Dictionary<string, object> { ["expression"] = Ask, ["contextId"] = world });
        if (answer?.GetProperty("result") is not { } result || !result.TryGetProperty("objectId", out var id))
        {
            return (null, "", null);
        }

        var described = await session.Cdp.SendAsync("DOM.describeNode", new Dictionary<string, object> { ["objectId"] = id.GetString()! });
        await session.Cdp.SendAsync("Runtime.releaseObject", new Dictionary<string, object> { ["objectId"] = id.GetString()! });
        var node = described?.GetProperty("node") ?? default;
        return node.ValueKind != JsonValueKind.Object
            ? (null, "", null)
            : (node.GetProperty("backendNodeId").GetInt32(), node.GetProperty("nodeName").GetString() ?? "", node.TryGetProperty("frameId", out var child) ? child.GetString() : null);
    }
}
