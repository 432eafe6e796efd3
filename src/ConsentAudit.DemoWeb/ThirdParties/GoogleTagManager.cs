using System.Text.Json;
using ConsentAudit.DemoWeb.Hosting;
using Microsoft.AspNetCore.Http;

namespace ConsentAudit.DemoWeb.ThirdParties;

/// <summary>gtm.js, which stores nothing itself and loads what its container lists; gtag.js, which is Google Analytics 4.</summary>
internal sealed class GoogleTagManager : ThirdParty
{
    // A container's tags wait for the event "consentement" in the dataLayer, as publishers set them up.
    private static readonly Dictionary<string, string[]> Containers = new(StringComparer.Ordinal)
    {
        ["GTM-5LATE12"] = ["https://www.googletagmanager.com/gtag/js?id=G-LATE12XK3Q", "https://connect.facebook.net/fr_FR/fbevents.js"],
        ["GTM-9DIAL16"] = ["https://www.googletagmanager.com/gtag/js?id=G-DIAL16PW2M", "https://static.criteo.net/js/ld/publishertag.js"],
    };

    protected override IReadOnlyList<string> Hosts => ["www.googletagmanager.com"];

    public override Task AnswerAsync(HttpContext context)
    {
        var id = context.Request.Query["id"].ToString();
        return context.Request.Path.Value switch
        {
            "/gtm.js" => context.ScriptAsync("gtm.js", "\"__TAGS__\"", JsonSerializer.Serialize(Containers.GetValueOrDefault(id, []))),
            "/gtag/js" => context.ScriptAsync("gtag.js"),
            _ => context.NothingAsync(),
        };
    }
}
