using ConsentAudit.DemoWeb.Hosting;
using Microsoft.AspNetCore.Http;

namespace ConsentAudit.DemoWeb.ThirdParties;

/// <summary>An invented consent platform whose banner lives in a frame of its own site and speaks to the page by postMessage.</summary>
internal sealed class ConsentFrame : ThirdParty
{
    protected override IReadOnlyList<string> Hosts => ["cmp.consentement-tiers.test"];

    public override Task AnswerAsync(HttpContext context) => context.Request.Path.Value switch
    {
        "/message" => context.DocumentAsync("consent-frame.html"),
        "/message.js" => context.ScriptAsync("consent-frame.js"),
        _ => context.NothingAsync(),
    };
}
