using System.Net;
using ConsentAudit.Browser.Browsers;
using ConsentAudit.DemoWeb.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace ConsentAudit.Browser.Tests.RealManagers;

/// <summary>All pages with real consent managers behind one port of this machine, told apart by their hosts; under /package/, the managers as they ship.</summary>
internal sealed class ManagerSites : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly IReadOnlyList<ManagerCase> cases;

    private ManagerSites(WebApplication app, IReadOnlyList<ManagerCase> cases) => (this.app, this.cases) = (app, cases);

    /// <summary>How a browser reaches these sites, and the demo web for all other hosts.</summary>
    public BrowserSettings Browser => new()
    {
        ConnectTo =
        [
            .. cases.SelectMany(c => new[] { c.Host, c.FrameHost }).Distinct(StringComparer.Ordinal)
                .Select(h => ConnectTo.Parse($"{h}:443:127.0.0.1:{new Uri(app.Urls.First()).Port}")),
            ConnectTo.Parse(Stage.Web.ConnectTo),
        ],
    };

    /// <summary>Starts them.</summary>
    /// <param name="cases">The pages.</param>
    /// <param name="packages">Folder of the packages.</param>
    public static async Task<ManagerSites> StartAsync(IReadOnlyList<ManagerCase> cases, string packages)
    {
        var tcf = CommonJsBundle.Of(packages, "IabTcf", "@iabtcf/core", "@iabtcf/cmpapi");
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrelHttpsConfiguration();
        builder.WebHost.ConfigureKestrel(k => k.Listen(IPAddress.Loopback, 0, l => l.UseHttps(LoopbackCertificate.Create())));
        var app = builder.Build();
        app.Run(context => AnswerAsync(context, cases, packages, tcf));
        await app.StartAsync();
        return new ManagerSites(app, cases);
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private static Task AnswerAsync(HttpContext context, IReadOnlyList<ManagerCase> cases, string packages, string tcf)
    {
        var path = context.Request.Path.Value ?? "/";
        if (path.StartsWith("/package/", StringComparison.Ordinal))
        {
            return PackageFileAsync(context, Path.Combine(packages, path["/package/".Length..]));
        }

        if (path == "/tcf.js")
        {
            return TextAsync(context, "text/javascript", tcf);
        }

        var host = context.Request.Host.Host;
        var text = path == "/cadre" ? cases.FirstOrDefault(c => c.FrameHost == host)?.Frame : cases.FirstOrDefault(c => c.Host == host)?.Page;
        if (text is not null && !Path.HasExtension(path))
        {
            return TextAsync(context, "text/html", text);
        }

        context.Response.StatusCode = StatusCodes.Status404NotFound;
        return Task.CompletedTask;
    }

    private static Task PackageFileAsync(HttpContext context, string file)
    {
        if (!File.Exists(file))
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return Task.CompletedTask;
        }

        context.Response.ContentType = Path.GetExtension(file) switch
        {
            ".css" => "text/css; charset=utf-8",
            ".js" => "text/javascript; charset=utf-8",
            ".svg" => "image/svg+xml",
            _ => "application/octet-stream",
        };
        return context.Response.SendFileAsync(file);
    }

    private static Task TextAsync(HttpContext context, string type, string text)
    {
        context.Response.ContentType = type + "; charset=utf-8";
        return context.Response.WriteAsync(text);
    }
}
