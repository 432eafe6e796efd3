using ConsentAudit.DemoWeb.Hosting;
using Microsoft.AspNetCore.Http;

namespace ConsentAudit.DemoWeb.ThirdParties;

/// <summary>Embedded posts of X (Twitter): widgets.js asks for its settings, whose answer sets guest_id.</summary>
internal sealed class Twitter : ThirdParty
{
    protected override IReadOnlyList<string> Hosts => ["platform.twitter.com", "syndication.twitter.com"];

    public override Task AnswerAsync(HttpContext context)
    {
        if (context.Request.Path == "/widgets.js")
        {
            return context.ScriptAsync("twitter.js");
        }

        var id = context.CookieOr("guest_id", () => "v1%3A" + Ids.Digits(18));
        context.SetCookie($"guest_id={id}; Max-Age=34214400; Path=/; Domain=.twitter.com; Secure; SameSite=None");
        context.SetCookie($"personalization_id=\"v1_{Ids.Token(22)}==\"; Max-Age=34214400; Path=/; Domain=.twitter.com; Secure; SameSite=None");
        return context.JsonAsync("""{"should_obtain_cookie_consent":true,"features":{}}""");
    }
}
