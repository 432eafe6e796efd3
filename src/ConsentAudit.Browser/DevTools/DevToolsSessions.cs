using System.Collections.Concurrent;
using System.Text.Json;
using Microsoft.Playwright;

namespace ConsentAudit.Browser.DevTools;

/// <summary>The sessions of a connection: with pages, and with what pages started.</summary>
internal sealed class DevToolsSessions(DevToolsConnection connection)
{
    private readonly ConcurrentDictionary<string, DevToolsSession> sessions = new(StringComparer.Ordinal);

    // Shared workers and windows belong to a profile and not to a page: they are the page's that was opened last.
    private readonly ConcurrentDictionary<string, DevToolsSession> profiles = new(StringComparer.Ordinal);

    /// <summary>The session with this name, or null.</summary>
    public DevToolsSession? Find(string id) => sessions.GetValueOrDefault(id);

    /// <summary>A session with a page was opened.</summary>
    public DevToolsSession Open(string id, string target, string profile)
    {
        var session = sessions[id] = new DevToolsSession(connection, id, target, "");
        profiles[profile] = session;
        return session;
    }

    /// <summary>The browser opened a session: with a page, as it was asked to, or with what a page or a worker started.</summary>
    /// <param name="parent">The session with what started it; empty where it is nobody's in particular.</param>
    /// <param name="told">What the browser tells of it (Target.attachedToTarget).</param>
    public void Attached(string parent, JsonElement told)
    {
        var info = told.GetProperty("targetInfo");
        var id = told.GetProperty("sessionId").GetString() ?? "";
        var type = info.GetProperty("type").GetString() ?? "";
        var isOwn = type == "page" && !info.TryGetProperty("openerId", out _);
        if (isOwn && !told.GetProperty("waitingForDebugger").GetBoolean())
        {
            return;
        }

        var owner = parent.Length > 0 ? Find(parent) : profiles.GetValueOrDefault(info.TryGetProperty("browserContextId", out var profile) ? profile.GetString() ?? "" : "");
        if (isOwn || owner?.Listener is not { } listener)
        {
            _ = LetGoAsync(id);
            return;
        }

        var started = sessions[id] = new DevToolsSession(connection, id, "", owner.Id);
        _ = started.BeginAsync(type, listener);
    }

    /// <summary>A session is over, and with it those with what was started there.</summary>
    /// <returns>The names of all that are.</returns>
    public IReadOnlyList<string> Ended(string id)
    {
        if (!sessions.TryRemove(id, out var session))
        {
            return [id];
        }

        foreach (var profile in profiles.Where(p => p.Value == session))
        {
            profiles.TryRemove(profile);
        }

        session.End();
        return [id, .. sessions.Values.Where(s => s.Parent == id).ToList().SelectMany(s => Ended(s.Id))];
    }

    /// <summary>All are over.</summary>
    public void EndAll()
    {
        foreach (var session in sessions.Values)
        {
            session.End();
        }
    }

    // Nobody listens to it: it runs, and is nobody's any more.
    private async Task LetGoAsync(string id)
    {
        try
        {
            await connection.CallAsync(id, "Runtime.runIfWaitingForDebugger", null);
            await connection.CallAsync("", "Target.detachFromTarget", new Dictionary<string, object> { ["sessionId"] = id });
        }
        catch (PlaywrightException)
        {
            // It is gone.
        }
    }
}
