using ConsentAudit.DemoWeb.Hosting;
using Microsoft.AspNetCore.Http;

namespace ConsentAudit.DemoWeb.ThirdParties;

/// <summary>Criteo, retargeting: a hidden frame at gum.criteo.com sets uid and hands the page a bundle, which the page keeps as cto_bundle.</summary>
internal sealed class Criteo : ThirdParty
{
    protected override IReadOnlyList<string> Hosts => ["static.criteo.net", "gum.criteo.com", "bidder.criteo.com", ".dnsdelegation.io"];

    public override Task AnswerAsync(HttpContext context) => context.Request.Path.Value switch
    {
        "/js/ld/publishertag.js" => context.ScriptAsync("publishertag.js"),
        "/syncframe" => SyncAsync(context),
        "/sync" => MatchAsync(context),
        "/cdb" => context.JsonAsync("""{"slots":[]}"""),
        _ => context.NothingAsync(),
    };

    private static Task MatchAsync(HttpContext context)
    {
        Know(context);
        return context.PixelAsync();
    }

    private static void Know(HttpContext context)
    {
        var id = context.CookieOr("uid", () => Guid.NewGuid().ToString());

        // Under a client's name the browser takes no cookie for criteo.com: there the call alone tells.
        context.SetCookie($"uid={id}; Max-Age=33696000; Path=/; Domain=.criteo.com; Secure; SameSite=None");
    }

    private static Task SyncAsync(HttpContext context)
    {
        Know(context);
        return context.HtmlAsync($"<script>parent.postMessage({{criteo:'{Ids.Token(120)}'}}, '*')</script>");
    }
}
