using System.Text.Json;
using Microsoft.Playwright;

namespace ConsentAudit.Browser.Recorders;

/// <summary>Hears what a service worker sends before its own session listens: Playwright lets it run as well, and may be first. The browser is asked to hold its requests; each is noted and let go at once (DevTools Protocol, Fetch).</summary>
internal sealed class EarlyRequests(IncidentRecorder incidents)
{
    /// <summary>Listens until the session is over: what was sent before the session listened may be held after.</summary>
    /// <param name="session">The session with the worker, which has not run yet.</param>
    /// <param name="listening">Ends when the session listens.</param>
    /// <param name="handle">Notes a request that is held (Fetch.requestPaused).</param>
    public async Task HearAsync(ICDPSession session, Task listening, Action<JsonElement> handle)
    {
        var heldItsScript = false;
        incidents.Ear.On(session, "Fetch.requestPaused", m =>
        {
            _ = LetGoAsync(session, CdpJson.Text(m, "requestId"));
            heldItsScript |= m.GetProperty("request").GetProperty("headers").TryGetProperty("Service-Worker", out _);
            handle(m);
        });
        await Task.WhenAll(session.SendAsync("Fetch.enable", []), listening);

        // Its script is fetched before it runs, and it listens when it runs: where the one was held, so was all that followed.
        if (!heldItsScript)
        {
            incidents.Add("service-worker", "a service worker ran before its requests were held: it may have sent something that is not recorded");
        }
    }

    private static async Task LetGoAsync(ICDPSession session, string id)
    {
        try
        {
            await session.SendAsync("Fetch.continueRequest", new Dictionary<string, object> { ["requestId"] = id });
        }
        catch (PlaywrightException)
        {
            // The worker has ended, or gave the request up.
        }
    }
}
