using ConsentAudit.DemoWeb.Hosting;
using Microsoft.AspNetCore.Http;

namespace ConsentAudit.DemoWeb.ThirdParties;

/// <summary>Xandr (AppNexus), an ad exchange: sets uuid2 on its first answer and asks again through /bounce to see it held.</summary>
internal sealed class Xandr : ThirdParty
{
    protected override IReadOnlyList<string> Hosts => ["ib.adnxs.com"];

    public override Task AnswerAsync(HttpContext context)
    {
        var id = context.CookieOr("uuid2", () => Ids.Digits(19));
        context.SetCookie($"uuid2={id}; Max-Age=7776000; Path=/; Domain=.adnxs.com; Secure; HttpOnly; SameSite=None");
        if (!context.Request.Cookies.ContainsKey("uuid2") && context.Request.Path != "/bounce")
        {
            var back = Uri.EscapeDataString(context.Request.Path + context.Request.QueryString.Value);
            return context.RedirectAsync($"https://ib.adnxs.com/bounce?{back}");
        }

        context.SetCookie($"anj=dTM7k!{Ids.Token(60)}; Max-Age=7776000; Path=/; Domain=.adnxs.com; Secure; HttpOnly; SameSite=None");
        return context.PixelAsync();
    }
}
