using ConsentAudit.DemoWeb.Hosting;
using Microsoft.AspNetCore.Http;

namespace ConsentAudit.DemoWeb.ThirdParties;

/// <summary>Outbrain, sponsored links: sets obuid and writes OB-USER-TOKEN to the page's own storage.</summary>
internal sealed class Outbrain : ThirdParty
{
    protected override IReadOnlyList<string> Hosts => ["widgets.outbrain.com", "odb.outbrain.com"];

    public override Task AnswerAsync(HttpContext context)
    {
        if (context.Request.Path == "/outbrain.js")
        {
            return context.ScriptAsync("outbrain.js");
        }

        var id = context.CookieOr("obuid", () => Guid.NewGuid().ToString());
        context.SetCookie($"obuid={id}; Max-Age=7776000; Path=/; Domain=.outbrain.com; Secure; SameSite=None");
        return context.JsonAsync($$"""{"token":"{{id}}","links":["Les plus belles plages de l’Atlantique hors saison","Assurance auto : comparez en deux minutes"]}""");
    }
}
