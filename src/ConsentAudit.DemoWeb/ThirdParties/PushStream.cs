using ConsentAudit.DemoWeb.Hosting;
using Microsoft.AspNetCore.Http;

namespace ConsentAudit.DemoWeb.ThirdParties;

/// <summary>An invented vendor of live news feeds: events pushed to whoever names themselves.</summary>
internal sealed class PushStream : ThirdParty
{
    protected override IReadOnlyList<string> Hosts => ["flux.alerte-directe.test"];

    public override Task AnswerAsync(HttpContext context)
    {
        context.Response.Headers.AccessControlAllowOrigin = "*";
        return context.TextAsync("text/event-stream; charset=utf-8", "retry: 60000\ndata: Le conseil municipal est ouvert.\n\n");
    }
}
