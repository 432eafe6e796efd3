using ConsentAudit.DemoWeb.Hosting;
using Microsoft.AspNetCore.Http;

namespace ConsentAudit.DemoWeb.ThirdParties;

/// <summary>Eulerian, audience and campaigns: each client reaches it by a sub-domain of its own that is another name for &lt;client&gt;.eulerian.net, so that etuix is a cookie of the client's.</summary>
internal sealed class Eulerian : ThirdParty
{
    protected override IReadOnlyList<string> Hosts => [".eulerian.net"];

    public override Task AnswerAsync(HttpContext context)
    {
        if (context.Request.Path == "/ea.js")
        {
            return context.ScriptAsync("eulerian.js");
        }

        var client = string.Join('.', context.Request.Host.Host.Split('.').TakeLast(2));
        var id = context.CookieOr("etuix", () => Ids.Token(22));
        context.SetCookie($"etuix={id}; Max-Age=34128000; Path=/; Domain=.{client}; Secure; SameSite=Lax");
        return context.PixelAsync();
    }
}
