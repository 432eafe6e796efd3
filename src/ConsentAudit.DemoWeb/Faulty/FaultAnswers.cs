using System.Net.WebSockets;
using ConsentAudit.DemoWeb.Hosting;
using Microsoft.AspNetCore.Http;

namespace ConsentAudit.DemoWeb.Faulty;

/// <summary>How the server of each page that goes wrong answers; what goes wrong in the page itself is in <see cref="FaultPages"/>.</summary>
internal static class FaultAnswers
{
    private static readonly Dictionary<string, Func<HttpContext, Task>> ByName = new(StringComparer.Ordinal)
    {
        ["silence"] = context => Task.Delay(Timeout.Infinite, context.RequestAborted),
        ["cut"] = CutAsync,
        ["not-found"] = context => StatusAsync(context, StatusCodes.Status404NotFound),
        ["server-error"] = context => StatusAsync(context, StatusCodes.Status500InternalServerError),
        ["busy"] = BusyAsync,
        ["redirects"] = context => context.RedirectAsync($"/?{Ids.Token(4)}"),
        ["endless"] = EndlessAsync,
        ["pdf"] = context => context.TextAsync("application/pdf", "%PDF-1.7"),
        ["download"] = DownloadAsync,
        ["empty"] = context => context.TextAsync("text/html; charset=utf-8", ""),
        ["no-content"] = context => context.NothingAsync(),
        ["sockets"] = context => SocketsAsync(context, "sockets", pause: 50),
        ["socket-flood"] = context => SocketsAsync(context, "socket-flood", pause: 0),
    };

    public static async Task AnswerAsync(HttpContext context)
    {
        var name = context.Request.Host.Host.Split('.')[0];
        if (context.Request.Path == "/favicon.ico")
        {
            await context.NothingAsync().ConfigureAwait(false);
            return;
        }

        try
        {
            await ByName.GetValueOrDefault(name, c => PageAsync(c, name))(context).ConfigureAwait(false);
        }
        catch (Exception e) when (e is OperationCanceledException or WebSocketException)
        {
            // The visitor left: nothing is owed to anybody any more.
            context.Abort();
        }
    }

    private static Task PageAsync(HttpContext context, string name) => context.TextAsync("text/html; charset=utf-8", FaultPages.Of(name, context.Request.Path));

    private static Task StatusAsync(HttpContext context, int status)
    {
        context.Response.StatusCode = status;
        return PageAsync(context, "voisin");
    }

    private static Task BusyAsync(HttpContext context)
    {
        context.Response.Headers.RetryAfter = "3600";
        return StatusAsync(context, StatusCodes.Status503ServiceUnavailable);
    }

    private static Task DownloadAsync(HttpContext context)
    {
        context.Response.Headers.ContentDisposition = "attachment; filename=\"journal.html\"";
        return PageAsync(context, "voisin");
    }

    private static async Task CutAsync(HttpContext context)
    {
        context.Response.ContentLength = 1_000_000;
        await PageAsync(context, "voisin").ConfigureAwait(false);
        await context.Response.Body.FlushAsync(context.RequestAborted).ConfigureAwait(false);
        await Task.Delay(300, context.RequestAborted).ConfigureAwait(false);
        context.Abort();
    }

    private static async Task EndlessAsync(HttpContext context)
    {
        await PageAsync(context, "voisin").ConfigureAwait(false);
        while (true)
        {
            await Task.Delay(100, context.RequestAborted).ConfigureAwait(false);
            await context.Response.WriteAsync("<p>Encore une dépêche.</p>", context.RequestAborted).ConfigureAwait(false);
            await context.Response.Body.FlushAsync(context.RequestAborted).ConfigureAwait(false);
        }
    }

    private static async Task SocketsAsync(HttpContext context, string name, int pause)
    {
        if (!context.WebSockets.IsWebSocketRequest)
        {
            await PageAsync(context, name).ConfigureAwait(false);
            return;
        }

        using var socket = await context.WebSockets.AcceptWebSocketAsync().ConfigureAwait(false);
        var message = new byte[200];
        while (true)
        {
            for (var i = 0; i < 20; i++)
            {
                await socket.SendAsync(message, WebSocketMessageType.Binary, endOfMessage: true, context.RequestAborted).ConfigureAwait(false);
            }

            await Task.Delay(pause, context.RequestAborted).ConfigureAwait(false);
        }
    }
}
