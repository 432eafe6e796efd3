using System.Net;
using ConsentAudit.DemoWeb.Faulty;
using ConsentAudit.DemoWeb.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace ConsentAudit.DemoWeb;

/// <summary>Serves the pages that go wrong, on this machine: a web server, and sockets for what no web server does.</summary>
public sealed class FaultWeb : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly RudeSocket reset;
    private readonly RudeSocket plain;

    private FaultWeb(WebApplication app, RudeSocket reset, RudeSocket plain) => (this.app, this.reset, this.plain) = (app, reset, plain);

    /// <summary>Where each host is found, in the form of curl's <c>--connect-to</c>; the last one takes all others.</summary>
    public IReadOnlyList<string> ConnectTo =>
    [
        "dns.panne.test:443:panne.invalid:443",
        "refused.panne.test:443:127.0.0.1:1",
        $"reset.panne.test:443:127.0.0.1:{reset.Port}",
        $"no-tls.panne.test:443:127.0.0.1:{plain.Port}",
        $"*:443:127.0.0.1:{new Uri(app.Urls.First()).Port}",
    ];

    /// <summary>Starts it on free ports.</summary>
    public static async Task<FaultWeb> StartAsync(CancellationToken cancellationToken = default)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseKestrelHttpsConfiguration().ConfigureKestrel(kestrel =>
        {
            kestrel.Limits.MinResponseDataRate = null;
            kestrel.Listen(IPAddress.Loopback, 0, endpoint =>
            {
                endpoint.Protocols = HttpProtocols.Http1AndHttp2;
                endpoint.UseHttps(LoopbackCertificate.Create());
            });
        });
        builder.Services.AddSingleton<IHostLifetime, CallerLifetime>();
        builder.Services.Configure<HostOptions>(options => options.ShutdownTimeout = TimeSpan.FromSeconds(1));
        var app = builder.Build();
        app.UseWebSockets();
        app.Run(FaultAnswers.AnswerAsync);
        await app.StartAsync(cancellationToken).ConfigureAwait(false);
        return new FaultWeb(app, RudeSocket.ThatResets(), RudeSocket.ThatSpeaksPlainly());
    }

    /// <summary>Stops it.</summary>
    public async ValueTask DisposeAsync()
    {
        reset.Dispose();
        plain.Dispose();
        await app.DisposeAsync().ConfigureAwait(false);
    }
}
