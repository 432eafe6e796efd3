using System.Text.Json;
using Microsoft.Playwright;

namespace ConsentAudit.Browser.DevTools;

/// <summary>One kind of event of a session, and who listens to it.</summary>
internal sealed class DevToolsEvent(string name) : ICDPSessionEvent
{
    public event EventHandler<JsonElement?>? OnEvent;

    public string EventName => name;

    public void Tell(JsonElement told) => OnEvent?.Invoke(this, told);
}
