using ConsentAudit.DemoWeb.Hosting;
using Microsoft.AspNetCore.Http;

namespace ConsentAudit.DemoWeb.ThirdParties;

/// <summary>Chartbeat, live audience for newsrooms: first-party cookies by script, a ping every fifteen seconds.</summary>
internal sealed class Chartbeat : ThirdParty
{
    protected override IReadOnlyList<string> Hosts => ["static.chartbeat.com", "ping.chartbeat.net"];

    public override Task AnswerAsync(HttpContext context) =>
        context.Request.Path == "/js/chartbeat.js" ? context.ScriptAsync("chartbeat.js") : context.PixelAsync();
}
