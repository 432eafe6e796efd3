using System.Text.Json;
using ConsentAudit.Browser.Recorders;
using Microsoft.Playwright;

namespace ConsentAudit.Browser.Visits.Choices;

/// <summary>Tells which element has the focus, through shadow roots and frames; asked from a world of our own, which the page does not see.</summary>
internal sealed class FocusReader(VisitSession session)
{
    private const int Deepest = 6;

    private const string Ask = "(() => { let e = document.activeElement; while (e && e.shadowRoot && e.shadowRoot.activeElement) e = e.shadowRoot.activeElement; return e; })()";

    private const string AskRoot = "function () { let e = this.activeElement; while (e && e.shadowRoot && e.shadowRoot.activeElement) e = e.shadowRoot.activeElement; return e; }";

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
                    return (node, false);
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

        // A closed shadow root tells its host's page nothing, and tells the protocol what has the focus in it.
        var objects = new List<string> { id.GetString()! };
        for (var depth = 0; depth < Deepest; depth++)
        {
            var described = await session.Cdp.SendAsync("DOM.describeNode", new Dictionary<string, object> { ["objectId"] = objects[^1], ["depth"] = 1, ["pierce"] = true });
            var node = described?.GetProperty("node") ?? default;
            if (node.ValueKind != JsonValueKind.Object)
            {
                break;
            }

            if (await WithinAsync(node, world) is { } inner)
            {
                objects.Add(inner);
                continue;
            }

            await ReleaseAsync(objects);
            return (node.GetProperty("backendNodeId").GetInt32(), node.GetProperty("nodeName").GetString() ?? "", node.TryGetProperty("frameId", out var child) ? child.GetString() : null);
        }

        await ReleaseAsync(objects);
        return (null, "", null);
    }

    private async Task<string?> WithinAsync(JsonElement host, int world)
    {
        if (!host.TryGetProperty("shadowRoots", out var roots) || roots.GetArrayLength() == 0 || CdpJson.Text(roots[0], "shadowRootType") != "closed")
        {
            return null;
        }

        var resolved = await session.Cdp.SendAsync("DOM.resolveNode", new Dictionary<string, object> { ["backendNodeId"] = roots[0].GetProperty("backendNodeId").GetInt32(), ["executionContextId"] = world });
        var root = resolved?.GetProperty("object").GetProperty("objectId").GetString() ?? "";
        var answer = await session.Cdp.SendAsync("Runtime.callFunctionOn", new Dictionary<string, object> { ["objectId"] = root, ["functionDeclaration"] = AskRoot });
        await ReleaseAsync([root]);
        return answer?.GetProperty("result") is { } found && found.TryGetProperty("objectId", out var id) ? id.GetString() : null;
    }

    private async Task ReleaseAsync(IEnumerable<string> objects)
    {
        foreach (var id in objects)
        {
            await session.Cdp.SendAsync("Runtime.releaseObject", new Dictionary<string, object> { ["objectId"] = id });
        }
    }
}
