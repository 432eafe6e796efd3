using System.Text.Json;
using ConsentAudit.Evidence;
using Microsoft.Playwright;

namespace ConsentAudit.Browser.Recorders;

/// <summary>Hears how the visit's own page is opened: again and again, not at all, or by half (DevTools Protocol, Network).</summary>
internal sealed class OpeningRecorder(IncidentRecorder incidents)
{
    // A site's own reloads and redirects make a handful.
    private const int Most = 8;

    private int openings;
    private volatile string? last;

    /// <summary>Whether the page has opened itself or another since the visitor opened it.</summary>
    public bool OpenedAgain => Volatile.Read(ref openings) > 0;

    /// <summary>Whether the server said that there is no page (204, 205): the browser stays where it was.</summary>
    public bool NothingThere { get; private set; }

    /// <summary>Why the page that is open is less than the server meant to send, or null.</summary>
    public Failure? BrokenOff { get; private set; }

    /// <summary>The visitor opens a page: what the page itself opens is counted from here on.</summary>
    public void Expect() => Interlocked.Exchange(ref openings, -1);

    /// <summary>Listens to a page.</summary>
    /// <param name="session">The session with it.</param>
    /// <param name="frame">The name of its main frame.</param>
    public void Attach(ICDPSession session, string frame)
    {
        incidents.Ear.On(session, "Network.requestWillBeSent", m =>
        {
            if (CdpJson.Text(m, "type") == "Document" && CdpJson.Text(m, "frameId") == frame)
            {
                Asked(m);
            }
        });
        incidents.Ear.On(session, "Network.responseReceived", m =>
            NothingThere |= CdpJson.Text(m, "requestId") == last && m.GetProperty("response").GetProperty("status").GetInt32() is 204 or 205);
        incidents.Ear.On(session, "Network.loadingFailed", m =>
        {
            // Aborted is what was given up for another page.
            if (CdpJson.Text(m, "requestId") == last && CdpJson.Text(m, "errorText") is var why && !why.Contains("ERR_ABORTED", StringComparison.Ordinal))
            {
                BrokenOff = new Failure(FailureKind.Connection, "The answer broke off in the middle: " + Excerpt.Of(why, 100));
            }
        });
    }

    private void Asked(JsonElement m)
    {
        last = CdpJson.Text(m, "requestId");
        if (!m.TryGetProperty("redirectResponse", out _) && Interlocked.Increment(ref openings) > Most)
        {
            incidents.Finish(FailureKind.RedirectLoop, $"The page loads itself or others without end: more than {Most} times in a row.");
        }
    }
}
