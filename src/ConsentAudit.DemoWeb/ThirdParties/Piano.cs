using ConsentAudit.DemoWeb.Hosting;
using Microsoft.AspNetCore.Http;

namespace ConsentAudit.DemoWeb.ThirdParties;

/// <summary>Piano Analytics (formerly AT Internet): audience measurement that can run in the mode that France exempts from consent.</summary>
internal sealed class Piano : ThirdParty
{
    protected override IReadOnlyList<string> Hosts => ["tag.aticdn.net", ".xiti.com", ".pa-cd.com"];

    public override Task AnswerAsync(HttpContext context) =>
        context.Request.Path == "/piano-analytics.js" ? context.ScriptAsync("piano-analytics.js") : context.NothingAsync();
}
