using ConsentAudit.DemoWeb.Hosting;
using Microsoft.AspNetCore.Http;

namespace ConsentAudit.DemoWeb.ThirdParties;

/// <summary>The challenge that a wall against robots shows, in the manner of DataDome.</summary>
internal sealed class CaptchaDelivery : ThirdParty
{
    protected override IReadOnlyList<string> Hosts => ["geo.captcha-delivery.com", "ct.captcha-delivery.com"];

    public override Task AnswerAsync(HttpContext context) => context.Request.Path.Value switch
    {
        "/c.js" => context.ScriptAsync("captcha.js"),
        "/captcha/" => context.DocumentAsync("captcha.html"),
        _ => context.NothingAsync(),
    };
}
