using System.Net;
using System.Net.Sockets;
using System.Text;

namespace ConsentAudit.Browser.Tests.Setup;

/// <summary>A server of one test, which has what the test gives it, and answers every other address with a cookie and nothing else.</summary>
internal sealed class FileServer : IDisposable
{
    private readonly HttpListener listener = new();

    /// <param name="files">Pages and scripts (.js) by their paths.</param>
    public FileServer(IReadOnlyDictionary<string, string> files)
    {
        Url = $"http://localhost:{FreePort()}";
        listener.Prefixes.Add(Url + "/");
        listener.Start();
        _ = Task.Run(() => ServeAsync(files));
    }

    /// <summary>Its address, without a slash at the end.</summary>
    public string Url { get; }

    public void Dispose() => listener.Close();

    private async Task ServeAsync(IReadOnlyDictionary<string, string> files)
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

            var path = context.Request.Url?.AbsolutePath ?? "/";
            var body = files.GetValueOrDefault(path);
            context.Response.ContentType = path.EndsWith(".js", StringComparison.Ordinal) ? "text/javascript" : "text/html; charset=utf-8";
            if (body is null)
            {
                context.Response.Headers["Set-Cookie"] = "mesure=1; Max-Age=864000";
            }

            await context.Response.OutputStream.WriteAsync(Encoding.UTF8.GetBytes(body ?? ""));
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
