using System.Net;
using ConsentAudit.DemoWeb.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace ConsentAudit.DemoWeb;

/// <summary>A small internet on this machine: news sites and the third parties they call, all behind one port of 127.0.0.1.</summary>
public sealed class DemoWeb : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly HitLog hits;

    private DemoWeb(WebApplication app, HitLog hits, SiteCatalogue sites, int port)
    {
        this.app = app;
        this.hits = hits;
        Port = port;
        Sites = sites.Demos;
        UnresolvedHosts = sites.UnresolvedHosts;
        Aliases = sites.Delegated;
    }

    /// <summary>The port that every host name of the demo web answers on, HTTPS only.</summary>
    public int Port { get; }

    /// <summary>The sites, in the order in which they are best read.</summary>
    public IReadOnlyList<DemoSite> Sites { get; }

    /// <summary>Hosts that must not resolve; a browser needs <c>MAP host ~NOTFOUND</c> for each, before the rule that maps the rest.</summary>
    public IReadOnlyList<string> UnresolvedHosts { get; }

    /// <summary>Hosts of its sites that are, in its domain name system, other names for a third party's host.</summary>
    public IReadOnlyDictionary<string, string> Aliases { get; }

    /// <summary>Where every host is found, in the form of curl's <c>--connect-to</c>.</summary>
    public string ConnectTo => $"*:443:127.0.0.1:{Port}";

    /// <summary>Every request so far, in the order of arrival.</summary>
    public IReadOnlyList<DemoHit> Hits => hits.Snapshot();

    /// <summary>Starts the demo web on a free port.</summary>
    public static async Task<DemoWeb> StartAsync(CancellationToken cancellationToken = default)
    {
        var sites = SiteCatalogue.Load();
        var hits = new HitLog();
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseKestrelHttpsConfiguration().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Listen(IPAddress.Loopback, 0, endpoint =>
            {
                endpoint.Protocols = HttpProtocols.Http1AndHttp2;
                endpoint.UseHttps(LoopbackCertificate.Create());
            });
        });

        builder.Services.AddSingleton<IHostLifetime, CallerLifetime>();
        builder.Services.Configure<HostOptions>(options => options.ShutdownTimeout = TimeSpan.FromSeconds(2));

        var app = builder.Build();
        app.UseWebSockets();
        app.Run(new Dispatcher(sites, hits).AnswerAsync);
        await app.StartAsync(cancellationToken).ConfigureAwait(false);

        return new DemoWeb(app, hits, sites, new Uri(app.Urls.First()).Port);
    }

    /// <summary>Stops the server and frees the port.</summary>
    public ValueTask DisposeAsync() => app.DisposeAsync();
}
