using ConsentAudit.DemoWeb.Hosting;
using Microsoft.AspNetCore.Http;

namespace ConsentAudit.DemoWeb.ThirdParties;

/// <summary>TikTok's pixel: _ttp on the publisher's domain and on its own.</summary>
internal sealed class TikTok : ThirdParty
{
    protected override IReadOnlyList<string> Hosts => ["analytics.tiktok.com"];

    public override Task AnswerAsync(HttpContext context)
    {
        var id = context.CookieOr("_ttp", () => Ids.Token(27));
        context.SetCookie($"_ttp={id}; Max-Age=33696000; Path=/; Domain=.tiktok.com; Secure; SameSite=None");
        return context.Request.Path == "/i18n/pixel/events.js"
            ? context.ScriptAsync("tiktok.js", "__TTP__", id)
            : context.NothingAsync();
    }
}
