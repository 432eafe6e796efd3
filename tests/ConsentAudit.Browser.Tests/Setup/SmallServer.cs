using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace ConsentAudit.Browser.Tests.Setup;

/// <summary>A server of one test, which keeps a log of its own.</summary>
internal sealed class SmallServer : IDisposable
{
    private readonly HttpListener listener = new();
    private readonly ConcurrentQueue<(DateTimeOffset At, int Status)> log = new();

    /// <summary>Starts it.</summary>
    /// <param name="answer">Is told how many requests for the page there were before, and since when; says with which status and after which header of Retry-After it answers.</param>
    public SmallServer(Func<DateTimeOffset?, (int Status, string? RetryAfter)> answer)
    {
        Url = $"http://127.0.0.1:{FreePort()}/";
        listener.Prefixes.Add(Url);
        listener.Start();
        _ = Task.Run(() => ServeAsync(answer));
    }

    public string Url { get; }

    /// <summary>The requests for the page, in the order of arrival.</summary>
    public IReadOnlyList<(DateTimeOffset At, int Status)> Log => [.. log];

    public void Dispose() => listener.Close();

    private async Task ServeAsync(Func<DateTimeOffset?, (int Status, string? RetryAfter)> answer)
    {
        while (listener.IsListening)
        {
            HttpListenerContext context;
            try
            {
                context = await listener.GetContextAsync();
            }
            catch (Exception e) when (e is HttpListenerException or ObjectDisposedException)
            {
                // The test is over.
                return;
            }

            if (context.Request.Url?.AbsolutePath != "/")
            {
                context.Response.StatusCode = 404;
                context.Response.Close();
                continue;
            }

            var (status, retryAfter) = answer(log.TryPeek(out var first) ? first.At : null);
            log.Enqueue((DateTimeOffset.UtcNow, status));
            context.Response.StatusCode = status;
            context.Response.ContentType = "text/html; charset=utf-8";
            if (retryAfter is not null)
            {
                context.Response.Headers["Retry-After"] = retryAfter;
            }

            var body = Encoding.UTF8.GetBytes("<!doctype html><html lang=fr><title>Le Petit</title><h1>Le Petit</h1><p>Les nouvelles du lac, chaque matin.");
            await context.Response.OutputStream.WriteAsync(body);
            context.Response.Close();
        }
    }

    private static int FreePort()
    {
        using var socket = new TcpListener(IPAddress.Loopback, 0);
        socket.Start();
        return ((IPEndPoint)socket.LocalEndpoint).Port;
    }
}
