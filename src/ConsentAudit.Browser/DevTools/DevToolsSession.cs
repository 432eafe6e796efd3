using System.Collections.Concurrent;
using System.Text.Json;
using Microsoft.Playwright;

namespace ConsentAudit.Browser.DevTools;

/// <summary>A session of the DevTools Protocol with a page, or with what a page started, over a connection of our own: what Playwright's own sessions do, without the way through its driver.</summary>
/// <param name="connection">Over which.</param>
/// <param name="id">What the browser calls it.</param>
/// <param name="target">What the browser calls the page: the name of its main frame as well.</param>
/// <param name="parent">The session with what started this, or empty.</param>
internal sealed class DevToolsSession(DevToolsConnection connection, string id, string target, string parent) : ICDPSession
{
    private static readonly Dictionary<string, object> Workers = Started.Filter("worker", "service_worker");

    private readonly ConcurrentDictionary<string, DevToolsEvent> events = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public event EventHandler<ICDPSession>? Close;

    /// <summary>What the browser calls it.</summary>
    public string Id => id;

    /// <summary>What the browser calls the page: the name of its main frame as well.</summary>
    public string Target => target;

    /// <summary>The session with what started this, or empty.</summary>
    public string Parent => parent;

    /// <summary>Listens to what the page starts, or null.</summary>
    public Started.Listener? Listener { get; private set; }

    /// <inheritdoc/>
    public ICDPSessionEvent Event(string eventName)
    {
        connection.Listen(eventName);
        return events.GetOrAdd(eventName, n => new DevToolsEvent(n));
    }

    /// <inheritdoc/>
    public async Task<JsonElement?> SendAsync(string method, Dictionary<string, object>? args = null) => await connection.CallAsync(id, method, args);

    /// <summary>Asks for something large.</summary>
    /// <param name="method">What.</param>
    /// <param name="arguments">With what.</param>
    /// <param name="read">Reads the answer, which is gone afterwards.</param>
    public Task<T> ReadAsync<T>(string method, Dictionary<string, object> arguments, Func<JsonElement, T> read) => connection.CallAsync(id, method, arguments, read);

    /// <inheritdoc/>
    public async Task DetachAsync() => await connection.CallAsync("", "Target.detachFromTarget", new Dictionary<string, object> { ["sessionId"] = id });

    /// <inheritdoc/>
    public async ValueTask DisposeAsync() => await DetachAsync();

    /// <summary>Hears of all that the page starts: workers of each kind, theirs, and windows. Its own workers and its service workers do not run before they are listened to; shared workers and windows Playwright may let run a moment earlier.</summary>
    public async Task HearStartedAsync(Started.Listener listener)
    {
        Listener = listener;
        await SendAsync("Target.setAutoAttach", Workers);
    }

    /// <summary>Listens to what was started, and lets it run.</summary>
    public async Task BeginAsync(string type, Started.Listener listener)
    {
        Listener = listener;
        try
        {
            // In this order, and none awaited before the next is sent: one that has not run yet may answer nothing.
            await Task.WhenAll(SendAsync("Target.setAutoAttach", Workers), listener(this, type), SendAsync("Runtime.runIfWaitingForDebugger"));
        }
        catch (PlaywrightException)
        {
            // It ended before it ran.
        }
    }

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
