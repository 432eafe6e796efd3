using System.Net;
using ConsentAudit.Cluster.Stores;
using Hangfire;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace ConsentAudit.Cluster.Workers;

/// <summary>Hangfire's dashboard: what is queued, under way, done and failed, on all workers.</summary>
internal sealed class Dashboard : IAsyncDisposable
{
    private readonly WebApplication app;

    private Dashboard(WebApplication app) => this.app = app;

    /// <summary>Its address.</summary>
    public Uri Url => new(app.Urls.First());

    /// <summary>Starts to serve it.</summary>
    /// <exception cref="InputException">Others could reach it and no password is set, or the address is taken.</exception>
    public static async Task<Dashboard> StartAsync(Store store, IPEndPoint address, string? password, Action<string> say)
    {
        var local = IPAddress.IsLoopback(address.Address);
        if (!local && password is null)
        {
            throw new InputException($"--dashboard {address} can be reached from elsewhere: give it a password with --dashboard-password-file.");
        }

        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Listen(address);
        });
        builder.Services.AddSingleton<IHostLifetime, CallersLifetime>();
        builder.Services.AddHangfire(hangfire => hangfire.UseStorage(store.Jobs.Storage));
        var app = builder.Build();
        app.Use((context, next) => local && !IsLocal(context.Request.Host) ? RefuseAsync(context) : next(context));
        app.UseHangfireDashboard(
            "",
            new DashboardOptions
            {
                Authorization = password is null ? [new Hangfire.Dashboard.LocalRequestsOnlyAuthorizationFilter()] : [new PasswordFilter(password)],
                DashboardTitle = "consentaudit",
                AppPath = null,
                DisplayStorageConnectionString = false,
            },
            store.Jobs.Storage);
        try
        {
            await app.StartAsync();
        }
        catch (IOException e)
        {
            await app.DisposeAsync();
            throw new InputException($"--dashboard {address} cannot be served: {e.Message.TrimEnd('.')}.");
        }

        var dashboard = new Dashboard(app);
        say($"Dashboard: {dashboard.Url}");
        return dashboard;
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => app.DisposeAsync();

    // A page of the web may call this machine by a name of its own (DNS rebinding).
    private static bool IsLocal(HostString host) => host.Host == "localhost" || (IPAddress.TryParse(host.Host.Trim('[', ']'), out var ip) && IPAddress.IsLoopback(ip));

    private static Task RefuseAsync(HttpContext context)
    {
        context.Response.StatusCode = StatusCodes.Status400BadRequest;
        return Task.CompletedTask;
    }

    // Whoever started it ends it: no signals are listened to.
    private sealed class CallersLifetime : IHostLifetime
    {
        public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
