using ConsentAudit.DemoWeb.Hosting;
using Microsoft.AspNetCore.Http;

namespace ConsentAudit.DemoWeb.ThirdParties;

/// <summary>ID5, identifiers that advertisers share: takes those a page has and answers with its own.</summary>
internal sealed class Id5 : ThirdParty
{
    protected override IReadOnlyList<string> Hosts => ["id5-sync.com"];

    public override Task AnswerAsync(HttpContext context)
    {
        var id = context.CookieOr("id5", () => $"{Guid.NewGuid()}#{DateTimeOffset.UtcNow.ToUnixTimeMilliseconds()}#1");
        context.SetCookie($"id5={id}; Max-Age=7776000; Path=/; Domain=.id5-sync.com; Secure; SameSite=None");
        return context.JsonAsync($$"""{"universal_uid":"ID5*{{Ids.Token(40)}}"}""");
    }
}
