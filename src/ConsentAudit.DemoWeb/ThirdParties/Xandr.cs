using ConsentAudit.DemoWeb.Hosting;
using Microsoft.AspNetCore.Http;

namespace ConsentAudit.DemoWeb.ThirdParties;

/// <summary>Xandr (AppNexus), an ad exchange: sets uuid2 on its first answer and asks again through /bounce to see it held; /getuid hands it on to a partner’s address, /getuidj to the page.</summary>
internal sealed class Xandr : ThirdParty
{
    protected override IReadOnlyList<string> Hosts => ["ib.adnxs.com"];

    public override Task AnswerAsync(HttpContext context)
    {
        var id = context.CookieOr("uuid2", () => Ids.Digits(19));
        context.SetCookie($"uuid2={id}; Max-Age=7776000; Path=/; Domain=.adnxs.com; Secure; HttpOnly; SameSite=None");
        if (context.Request.Path == "/getuid")
        {
            var partner = Uri.UnescapeDataString(context.Request.QueryString.Value ?? "").TrimStart('?');
            return context.RedirectAsync(partner.Replace("$UID", id, StringComparison.Ordinal));
        }

        if (context.Request.Path.Value is "/getuidj" or "/ut/v3/prebid")
        {
            return context.JsonAsync($$"""{"uid":"{{id}}","tags":[]}""");
        }

        if (!context.Request.Cookies.ContainsKey("uuid2") && context.Request.Path != "/bounce")
        {
            var back = Uri.EscapeDataString(context.Request.Path + context.Request.QueryString.Value);
            return context.RedirectAsync($"https://ib.adnxs.com/bounce?{back}");
        }

        context.SetCookie($"anj=dTM7k!{Ids.Token(60)}; Max-Age=7776000; Path=/; Domain=.adnxs.com; Secure; HttpOnly; SameSite=None");
        return context.PixelAsync();
    }
}
