using System.Diagnostics;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;

namespace ConsentAudit.Benchmarks.Pages;

/// <summary>Serves the page and its trackers from a process of its own, so that what serving costs is not counted; each answer takes 40 to 160 ms.</summary>
internal static class NewsServer
{
    private static readonly byte[] Pixel = Convert.FromBase64String("R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7");

    /// <summary>Serves until standard input ends; says the port first.</summary>
    public static async Task<int> ServeAsync()
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(k => k.Listen(IPAddress.Loopback, 0));
        await using var app = builder.Build();
        app.Run(AnswerAsync);
        await app.StartAsync();
        Console.WriteLine(new Uri(app.Urls.First()).Port);
        await Console.In.ReadToEndAsync();
        return 0;
    }

    /// <summary>Starts this very program as the server.</summary>
    public static async Task<(Process Process, int Port)> StartAsync()
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!) { RedirectStandardInput = true, RedirectStandardOutput = true };
        if (Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet")
        {
            start.ArgumentList.Add(typeof(NewsServer).Assembly.Location);
        }

        start.ArgumentList.Add("serve");
        var process = Process.Start(start) ?? throw new InvalidOperationException("The server did not start.");
        var port = await process.StandardOutput.ReadLineAsync() ?? throw new InvalidOperationException("The server said no port.");
        return (process, int.Parse(port, System.Globalization.CultureInfo.InvariantCulture));
    }

    private static async Task AnswerAsync(HttpContext context)
    {
        // The same for the same address in every run.
        var path = context.Request.Path.Value ?? "/";
        await Task.Delay(40 + (path.Aggregate(17, (hash, c) => (hash * 31) + c) & 0x7FFFFFFF) % 121);
        if (context.Request.Host.Host != NewsPage.Host)
        {
            context.Response.Headers.SetCookie = $"uid={Guid.NewGuid():N}; Max-Age=31536000; Path=/";
            context.Response.ContentType = "image/gif";
            await context.Response.Body.WriteAsync(Pixel);
            return;
        }

        if (NewsPage.At(path) is not { } file)
        {
            context.Response.StatusCode = 404;
            return;
        }

        context.Response.ContentType = file.Type;
        if (path.LastIndexOf('.') > 0)
        {
            context.Response.Headers.CacheControl = "public, max-age=600";
        }

        context.Response.ContentLength = file.Body.Length;
        await context.Response.Body.WriteAsync(file.Body);
    }
}
