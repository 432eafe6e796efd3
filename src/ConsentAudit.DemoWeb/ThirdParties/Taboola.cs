using ConsentAudit.DemoWeb.Hosting;
using Microsoft.AspNetCore.Http;

namespace ConsentAudit.DemoWeb.ThirdParties;

/// <summary>Taboola, sponsored links: the answer with the links sets t_gid and repeats it for the page's own storage.</summary>
internal sealed class Taboola : ThirdParty
{
    protected override IReadOnlyList<string> Hosts => ["cdn.taboola.com", "trc.taboola.com"];

    public override Task AnswerAsync(HttpContext context)
    {
        var path = context.Request.Path.Value ?? "";
        if (path.EndsWith("/loader.js", StringComparison.Ordinal))
        {
            return context.ScriptAsync("taboola.js");
        }

        if (!path.EndsWith("/json", StringComparison.Ordinal))
        {
            return context.NothingAsync();
        }

        var id = context.CookieOr("t_gid", () => $"{Guid.NewGuid()}-tuct{Ids.Hex(4)}");
        context.SetCookie($"t_gid={id}; Max-Age=31536000; Path=/; Domain=.taboola.com; Secure; SameSite=None");
        context.SetCookie($"t_pt_gid={id}; Max-Age=31536000; Path=/; Domain=.taboola.com; Secure; SameSite=None; Partitioned");
        return context.JsonAsync($$"""{"user":"{{id}}","links":["Monte-escalier : les prix 2026 vont vous surprendre","Ce geste du soir que les médecins recommandent","Panneaux solaires : votre commune est-elle éligible ?"]}""");
    }
}
