using ConsentAudit.DemoWeb.Hosting;
using Microsoft.AspNetCore.Http;

namespace ConsentAudit.DemoWeb.ThirdParties;

/// <summary>A network that delivers files, bunny.net: it answers with pictures and keeps nothing on the device.</summary>
internal sealed class BunnyCdn : ThirdParty
{
    protected override IReadOnlyList<string> Hosts => [".b-cdn.net"];

    public override Task AnswerAsync(HttpContext context)
    {
        var hue = (context.Request.Path.Value ?? "").Sum(c => c) % 360;
        return context.TextAsync("image/svg+xml", $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 16 9\"><rect width=\"16\" height=\"9\" fill=\"hsl({hue} 45% 70%)\"/><path d=\"M0 9 5 3l4 4 3-3 4 5z\" fill=\"hsl({hue} 35% 35%)\"/></svg>");
    }
}
