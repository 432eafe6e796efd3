using Microsoft.Playwright;

namespace ConsentAudit.Browser.DevTools;

/// <summary>What a page starts beside itself, each a target of its own that waits until it is let run (DevTools Protocol, Target.setAutoAttach).</summary>
internal static class Started
{
    /// <summary>Begins to listen to what was started. All that it sends before it first waits reaches the target before that runs.</summary>
    /// <param name="session">The session with it.</param>
    /// <param name="type">What it is, in the protocol's words: worker, shared_worker, service_worker, page.</param>
    public delegate Task Listener(ICDPSession session, string type);

    /// <summary>Asks to be told of targets of these types, and of no others.</summary>
    public static Dictionary<string, object> Filter(params string[] types) => new()
    {
        ["autoAttach"] = true,
        ["waitForDebuggerOnStart"] = true,
        ["flatten"] = true,
        ["filter"] = types.Select(t => new Dictionary<string, object> { ["type"] = t }).Append(new Dictionary<string, object> { ["exclude"] = true }).ToArray(),
    };
}
