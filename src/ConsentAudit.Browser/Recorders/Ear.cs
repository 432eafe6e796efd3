using System.Text.Json;
using Microsoft.Playwright;

namespace ConsentAudit.Browser.Recorders;

/// <summary>Hears what the browser tells of a visit. A fault of ours in hearing it becomes an incident of that visit, and is told aloud.</summary>
/// <remarks>An exception that leaves a handler cuts Playwright's connection, and with it every visit under way.</remarks>
internal sealed class Ear(IncidentRecorder incidents)
{
    /// <summary>Handles an event of the DevTools Protocol.</summary>
    public void On(ICDPSession session, string name, Action<JsonElement> handle) => session.Event(name).OnEvent += (_, message) =>
    {
        if (message is { } told)
        {
            Hear(name, () => handle(told));
        }
    };

    /// <summary>Handles an event of Playwright's.</summary>
    public void Hear(string name, Action handle)
    {
        try
        {
            handle();
        }
#pragma warning disable CA1031 // Whatever it is, it must not leave the handler; it is recorded and told.
        catch (Exception e)
#pragma warning restore CA1031
        {
            incidents.Fault(name, e);
        }
    }

    /// <summary>Handles an event of Playwright's that has to be answered.</summary>
    public async Task HearAsync(string name, Func<Task> handle)
    {
        try
        {
            await handle();
        }
#pragma warning disable CA1031 // As above.
        catch (Exception e)
#pragma warning restore CA1031
        {
            incidents.Fault(name, e);
        }
    }
}
