using ConsentAudit.DemoWeb.Hosting;
using Microsoft.AspNetCore.Http;

namespace ConsentAudit.DemoWeb.ThirdParties;

/// <summary>YouTube's player in a frame: an identifier of six months and a session cookie come with the frame itself, before any play; from youtube-nocookie.com neither does.</summary>
internal sealed class YouTube : ThirdParty
{
    protected override IReadOnlyList<string> Hosts => ["www.youtube.com", "www.youtube-nocookie.com"];

    public override Task AnswerAsync(HttpContext context)
    {
        if (context.Request.Host.Host == "www.youtube-nocookie.com")
        {
            return context.HtmlAsync("<div style=\"background:#111;color:#fff;height:100vh;display:grid;place-items:center\">▶</div>");
        }

        var visitor = context.CookieOr("VISITOR_INFO1_LIVE", () => Ids.Token(11));
        var session = context.CookieOr("YSC", () => Ids.Token(11));
        context.SetCookie($"VISITOR_INFO1_LIVE={visitor}; Max-Age=15552000; Path=/; Domain=.youtube.com; Secure; HttpOnly; SameSite=None");
        context.SetCookie($"YSC={session}; Path=/; Domain=.youtube.com; Secure; HttpOnly; SameSite=None");
        return context.DocumentAsync("youtube.html");
    }
}
