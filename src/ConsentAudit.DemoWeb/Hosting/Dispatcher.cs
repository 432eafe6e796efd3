using ConsentAudit.DemoWeb.ThirdParties;
using Microsoft.AspNetCore.Http;

namespace ConsentAudit.DemoWeb.Hosting;

/// <summary>Gives each request to the site or the third party that its Host header names.</summary>
internal sealed class Dispatcher(SiteCatalogue sites, HitLog hits)
{
    public Task AnswerAsync(HttpContext context)
    {
        hits.Add(context.Request);
        var host = context.Request.Host.Host;
        if (sites.Find(host) is { } site)
        {
            return site.AnswerAsync(context);
        }

        if (ThirdParty.Find(sites.Delegated.GetValueOrDefault(host, host)) is { } thirdParty)
        {
            return HttpMethods.IsOptions(context.Request.Method) ? context.NothingAsync() : thirdParty.AnswerAsync(context);
        }

        context.Response.StatusCode = StatusCodes.Status404NotFound;
        return context.TextAsync("text/plain; charset=utf-8", $"The demo web has no host {host}.");
    }
}
