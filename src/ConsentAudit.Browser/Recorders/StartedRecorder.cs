using ConsentAudit.Browser.DevTools;
using ConsentAudit.Evidence;
using Microsoft.Playwright;

namespace ConsentAudit.Browser.Recorders;

/// <summary>Records what is sent by that which a page starts beside itself: workers of each kind, and windows until they are closed.</summary>
internal sealed class StartedRecorder(NetworkRecorder network, IncidentRecorder incidents)
{
    private const int Most = 200;

    private int started;
    private int shared;

    /// <summary>Listens to all that a page starts.</summary>
    public Task AttachAsync(DevToolsSession session) => session.HearStartedAsync(ListenAsync);

    /// <summary>Listens to one of them.</summary>
    /// <param name="session">The session with it.</param>
    /// <param name="type">What it is, in the protocol's words.</param>
    public Task ListenAsync(ICDPSession session, string type)
    {
        // Playwright lets it run as well, and may be first; other workers wait for both.
        if (type == "shared_worker" && Interlocked.Exchange(ref shared, 1) == 0)
        {
            incidents.Add("shared-worker", "the page shares a worker with others of its site: it may have sent something before it was listened to");
        }

        var number = Interlocked.Increment(ref started);
        if (number <= Most)
        {
            return network.AttachAsync(session, type == "page" ? "Popup" : "Worker", type == "service_worker" ? new EarlyRequests(incidents) : null);
        }

        if (number == Most + 1)
        {
            incidents.Add(Incident.Cut, $"more than {Most} workers and windows: what the rest sent is not recorded");
        }

        return Task.CompletedTask;
    }
}
