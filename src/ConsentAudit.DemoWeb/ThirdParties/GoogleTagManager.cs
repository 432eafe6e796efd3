using System.Text.Json;
using ConsentAudit.DemoWeb.Hosting;
using Microsoft.AspNetCore.Http;

namespace ConsentAudit.DemoWeb.ThirdParties;

/// <summary>gtm.js, which stores nothing itself and loads what its container lists; gtag.js, which is Google Analytics 4.</summary>
internal sealed class GoogleTagManager : ThirdParty
{
    // A container's tags wait for the event "consentement" in the dataLayer to name their purpose, as publishers set them up.
    private static readonly Dictionary<string, Tag[]> Containers = new(StringComparer.Ordinal)
    {
        ["GTM-5LATE12"] =
        [
            new("audience", "https://www.googletagmanager.com/gtag/js?id=G-LATE12XK3Q"),
            new("publicite", "https://connect.facebook.net/fr_FR/fbevents.js"),
        ],
        ["GTM-9DIAL16"] =
        [
            new("audience", "https://www.googletagmanager.com/gtag/js?id=G-DIAL16PW2M"),
            new("publicite", "https://static.criteo.net/js/ld/publishertag.js"),
        ],
    };

    protected override IReadOnlyList<string> Hosts => ["www.googletagmanager.com"];

    public override Task AnswerAsync(HttpContext context)
    {
        var id = context.Request.Query["id"].ToString();
        return context.Request.Path.Value switch
        {
            "/gtm.js" => context.ScriptAsync("gtm.js", "\"__TAGS__\"", JsonSerializer.Serialize(Containers.GetValueOrDefault(id, []), JsonSerializerOptions.Web)),
            "/gtag/js" => context.ScriptAsync("gtag.js"),
            _ => context.NothingAsync(),
        };
    }

    private sealed record Tag(string Purpose, string Src);
}
