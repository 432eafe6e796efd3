using ConsentAudit.DemoWeb.Hosting;
using Microsoft.AspNetCore.Http;

namespace ConsentAudit.DemoWeb.ThirdParties;

/// <summary>Collects the hits of gtag.js (from Europe at region1) and of the older analytics.js; sets no cookie of its own.</summary>
internal sealed class GoogleAnalytics : ThirdParty
{
    protected override IReadOnlyList<string> Hosts => ["www.google-analytics.com", "region1.google-analytics.com"];

    public override Task AnswerAsync(HttpContext context) => context.Request.Path.Value switch
    {
        "/analytics.js" => context.ScriptAsync("analytics.js"),
        "/j/collect" => context.TextAsync("text/plain", "1g"),
        _ => context.NothingAsync(),
    };
}
