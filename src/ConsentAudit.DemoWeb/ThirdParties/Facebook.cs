using ConsentAudit.DemoWeb.Hosting;
using Microsoft.AspNetCore.Http;

namespace ConsentAudit.DemoWeb.ThirdParties;

/// <summary>Meta's pixel, which writes _fbp on the publisher's own domain, and the comments plug-in, a frame that sets datr and fr.</summary>
internal sealed class Facebook : ThirdParty
{
    protected override IReadOnlyList<string> Hosts => ["connect.facebook.net", "www.facebook.com"];

    public override Task AnswerAsync(HttpContext context) => context.Request.Path.Value switch
    {
        "/fr_FR/fbevents.js" or "/en_US/fbevents.js" => context.ScriptAsync("fbevents.js"),
        "/tr/" => context.PixelAsync(),
        "/plugins/feedback.php" => CommentsAsync(context),
        _ => context.NothingAsync(),
    };

    private static Task CommentsAsync(HttpContext context)
    {
        context.SetCookie($"datr={Ids.Token(24)}; Max-Age=34560000; Path=/; Domain=.facebook.com; Secure; HttpOnly; SameSite=None");
        context.SetCookie($"fr=0{Ids.Token(60)}; Max-Age=7776000; Path=/; Domain=.facebook.com; Secure; HttpOnly; SameSite=None");
        return context.HtmlAsync("<p><strong>3 commentaires</strong></p><p><b>Odile M.</b> — Enfin une bonne nouvelle pour le marché couvert !</p><p><b>Karim B.</b> — Et le parking ?</p><p><b>Lucie T.</b> — Merci pour cet article.</p>");
    }
}
