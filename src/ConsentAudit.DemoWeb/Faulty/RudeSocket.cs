using System.Net;
using System.Net.Sockets;

namespace ConsentAudit.DemoWeb.Faulty;

/// <summary>Listens on a port and does to every connection what a web server does not.</summary>
internal sealed class RudeSocket : IDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly Func<Socket, Task> answer;

    private RudeSocket(Func<Socket, Task> answer)
    {
        this.answer = answer;
        listener.Start();
        _ = ServeAsync();
    }

    public int Port => ((IPEndPoint)listener.LocalEndpoint).Port;

    /// <summary>Closes with unsent data thrown away: the other side is told of a reset.</summary>
    public static RudeSocket ThatResets() => new(socket =>
    {
        socket.LingerState = new LingerOption(true, 0);
        return Task.CompletedTask;
    });

    /// <summary>Answers a TLS greeting with HTTP.</summary>
    public static RudeSocket ThatSpeaksPlainly() => new(async socket =>
    {
        await socket.SendAsync("HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"u8.ToArray()).ConfigureAwait(false);
        socket.Shutdown(SocketShutdown.Send);
        await socket.ReceiveAsync(new byte[512]).ConfigureAwait(false);
    });

    public void Dispose() => listener.Dispose();

    private async Task ServeAsync()
    {
        try
        {
            while (true)
            {
                using var socket = await listener.AcceptSocketAsync().ConfigureAwait(false);
                await socket.ReceiveAsync(new byte[4096]).ConfigureAwait(false);
                await answer(socket).ConfigureAwait(false);
            }
        }
        catch (Exception e) when (e is SocketException or ObjectDisposedException)
        {
            // The listener was closed, which is how this ends.
            listener.Dispose();
        }
    }
}
