using System.Net;
using ConsentAudit.Browser.Browsers;
using ConsentAudit.DemoWeb.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace ConsentAudit.Browser.Tests.RealManagers;

/// <summary>A site on loopback that serves pages of ours and, under /package/, a consent manager as it ships.</summary>
internal sealed class PackageSite : IAsyncDisposable
{
    private readonly WebApplication app;

    private PackageSite(WebApplication app) => this.app = app;

    private const string Host = "www.petit-journal.test";

    /// <summary>The page's address, as the browser of <see cref="Browser"/> reaches it.</summary>
    public static string Url => $"https://{Host}/";

    /// <summary>How a browser reaches this site, and the demo web for all other hosts.</summary>
    public BrowserSettings Browser => new()
    {
        ConnectTo = [ConnectTo.Parse($"{Host}:443:127.0.0.1:{new Uri(app.Urls.First()).Port}"), ConnectTo.Parse(Stage.Web.ConnectTo)],
    };

    /// <summary>Starts the site: every page is the same one, as the template of a news site is.</summary>
    public static async Task<PackageSite> StartAsync(string page, IReadOnlyDictionary<string, byte[]> package)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrelHttpsConfiguration();
        builder.WebHost.ConfigureKestrel(k => k.Listen(IPAddress.Loopback, 0, l => l.UseHttps(LoopbackCertificate.Create())));
        var app = builder.Build();
        app.Run(context => AnswerAsync(context, page, package));
        await app.StartAsync();
        return new PackageSite(app);
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private static async Task AnswerAsync(HttpContext context, string page, IReadOnlyDictionary<string, byte[]> package)
    {
        var path = context.Request.Path.Value ?? "/";
        if (!path.StartsWith("/package/", StringComparison.Ordinal))
        {
            context.Response.ContentType = "text/html; charset=utf-8";
            await context.Response.WriteAsync(page);
        }
        else if (package.TryGetValue(path["/package/".Length..], out var file))
        {
            context.Response.ContentType = Path.GetExtension(path) switch
            {
                ".css" => "text/css; charset=utf-8",
                ".js" => "text/javascript; charset=utf-8",
                ".svg" => "image/svg+xml",
                _ => "application/octet-stream",
            };
            await context.Response.Body.WriteAsync(file);
        }
        else
        {
            context.Response.StatusCode = 404;
        }
    }
}
