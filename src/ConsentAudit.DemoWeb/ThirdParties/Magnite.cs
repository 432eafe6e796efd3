using ConsentAudit.DemoWeb.Hosting;
using Microsoft.AspNetCore.Http;

namespace ConsentAudit.DemoWeb.ThirdParties;

/// <summary>Magnite (Rubicon Project), an ad exchange: tap.php keeps what a partner calls the visitor, and sets khaos.</summary>
internal sealed class Magnite : ThirdParty
{
    protected override IReadOnlyList<string> Hosts => ["pixel.rubiconproject.com"];

    public override Task AnswerAsync(HttpContext context)
    {
        var id = context.CookieOr("khaos", () => $"{Ids.Token(8)}-{Ids.Token(1)}-{Ids.Token(4)}");
        context.SetCookie($"khaos={id}; Max-Age=31536000; Path=/; Domain=.rubiconproject.com; Secure; SameSite=None");
        return context.PixelAsync();
    }
}
