using ConsentAudit.DemoWeb.Hosting;
using Microsoft.AspNetCore.Http;

namespace ConsentAudit.DemoWeb.ThirdParties;

/// <summary>A consent platform whose script builds the banner in the publisher's page, in the manner of Didomi.</summary>
internal sealed class ConsentPlatform : ThirdParty
{
    protected override IReadOnlyList<string> Hosts => ["sdk.privacy-center.org", "api.privacy-center.org"];

    public override Task AnswerAsync(HttpContext context)
    {
        var path = context.Request.Path.Value ?? "";
        if (path.EndsWith("/loader.js", StringComparison.Ordinal))
        {
            return context.ScriptAsync("privacy-center-loader.js");
        }

        return path == "/sdk/sdk.js" ? context.ScriptAsync("privacy-center.js") : context.NothingAsync();
    }
}
