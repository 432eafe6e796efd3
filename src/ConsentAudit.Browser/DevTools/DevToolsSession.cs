using System.Collections.Concurrent;
using System.Text.Json;
using Microsoft.Playwright;

namespace ConsentAudit.Browser.DevTools;

/// <summary>A session of the DevTools Protocol with one page, over a connection of our own: what Playwright's own sessions do, without the way through its driver.</summary>
internal sealed class DevToolsSession(DevToolsConnection connection, string id) : ICDPSession
{
    private readonly ConcurrentDictionary<string, DevToolsEvent> events = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public event EventHandler<ICDPSession>? Close;

    /// <summary>What the browser calls it.</summary>
    public string Id => id;

    /// <inheritdoc/>
    public ICDPSessionEvent Event(string eventName)
    {
        connection.Listen(eventName);
        return events.GetOrAdd(eventName, n => new DevToolsEvent(n));
    }

    /// <inheritdoc/>
    public async Task<JsonElement?> SendAsync(string method, Dictionary<string, object>? args = null) => await connection.CallAsync(id, method, args);

    /// <inheritdoc/>
    public async Task DetachAsync() => await connection.CallAsync("", "Target.detachFromTarget", new Dictionary<string, object> { ["sessionId"] = id });

    /// <inheritdoc/>
    public async ValueTask DisposeAsync() => await DetachAsync();

    /// <summary>The browser told something.</summary>
    public void Tell(string name, JsonElement told)
    {
        if (events.TryGetValue(name, out var listeners))
        {
            listeners.Tell(told);
        }
    }

    /// <summary>The page is gone, or the browser.</summary>
    public void End() => Close?.Invoke(this, this);
}
