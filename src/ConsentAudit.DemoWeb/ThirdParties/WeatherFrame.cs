using ConsentAudit.DemoWeb.Hosting;
using Microsoft.AspNetCore.Http;

namespace ConsentAudit.DemoWeb.ThirdParties;

/// <summary>An invented weather vendor in a frame: its cookie is partitioned, one for each site that shows it.</summary>
internal sealed class WeatherFrame : ThirdParty
{
    protected override IReadOnlyList<string> Hosts => ["cadre.meteo-partout.test"];

    public override Task AnswerAsync(HttpContext context)
    {
        var id = context.CookieOr("__Host-mp_visiteur", () => Ids.Hex(12));
        context.SetCookie($"__Host-mp_visiteur={id}; Max-Age=31536000; Path=/; Secure; HttpOnly; SameSite=None; Partitioned");
        return context.HtmlAsync("<p style=\"margin:8px\"><b>Valenciennes</b> 6° · pluie faible</p>");
    }
}
