using ConsentAudit.DemoWeb.Hosting;
using Microsoft.AspNetCore.Http;

namespace ConsentAudit.DemoWeb.ThirdParties;

/// <summary>Google Ad Manager: gpt.js asks for an ad; the cookie match tests whether cookies hold, sets IDE, and goes on to a partner.</summary>
internal sealed class DoubleClick : ThirdParty
{
    protected override IReadOnlyList<string> Hosts => ["securepubads.g.doubleclick.net", "cm.g.doubleclick.net", "googleads.g.doubleclick.net"];

    public override Task AnswerAsync(HttpContext context) => context.Request.Path.Value switch
    {
        "/tag/js/gpt.js" => context.ScriptAsync("gpt.js"),
        "/gampad/ads" => AdAsync(context),
        "/pixel" => MatchAsync(context),
        _ => context.NothingAsync(),
    };

    private static Task AdAsync(HttpContext context)
    {
        var id = $"ID={Ids.Hex(8)}:T={DateTimeOffset.UtcNow.ToUnixTimeSeconds()}:S=ALNI_{Ids.Token(30)}";
        return context.JsonAsync($$"""{"cookie":"{{id}}","creative":"Les Meubles du Marais — soldes d’hiver, jusqu’à −40 %"}""");
    }

    private static Task MatchAsync(HttpContext context)
    {
        if (!context.Request.Cookies.ContainsKey("IDE") && !context.Request.Query.ContainsKey("google_tc"))
        {
            context.SetCookie("test_cookie=CheckForPermission; Max-Age=900; Path=/; Domain=.doubleclick.net; Secure; SameSite=None");
            return context.RedirectAsync("https://cm.g.doubleclick.net/pixel?google_nid=appnexus&google_cm=&google_tc=");
        }

        var id = context.CookieOr("IDE", () => "AHWqTU" + Ids.Token(58));
        // 13 months, as in the European Economic Area; 24 elsewhere.
        context.SetCookie($"IDE={id}; Max-Age=34128000; Path=/; Domain=.doubleclick.net; Secure; HttpOnly; SameSite=None");
        return context.RedirectAsync($"https://ib.adnxs.com/setuid?entity=101&code=CAESE{Ids.Token(22)}");
    }
}
