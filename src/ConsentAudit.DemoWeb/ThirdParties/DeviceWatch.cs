using ConsentAudit.DemoWeb.Hosting;
using Microsoft.AspNetCore.Http;

namespace ConsentAudit.DemoWeb.ThirdParties;

/// <summary>An invented service that knows devices again without storing anything: its script reads what tells them apart and sends a sum of it.</summary>
internal sealed class DeviceWatch : ThirdParty
{
    protected override IReadOnlyList<string> Hosts => ["cdn.appareil-connu.test", "api.appareil-connu.test"];

    public override Task AnswerAsync(HttpContext context) =>
        context.Request.Path == "/v2/agent.js" ? context.ScriptAsync("device-watch.js") : context.JsonAsync("""{"known":false}""");
}
