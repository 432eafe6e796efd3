using System.Collections.Concurrent;
using System.Net.WebSockets;
using System.Text.Json;
using Microsoft.Playwright;

namespace ConsentAudit.Browser.DevTools;

/// <summary>A connection to a running browser beside Playwright's, for what is told by the thousand (requests, cookies) or by the megabyte (photographs): Playwright's driver would read and write each message once more (Chrome DevTools Protocol, flat sessions).</summary>
internal sealed class DevToolsConnection : IAsyncDisposable
{
    // The largest photograph that was seen had 12 MB; a page can make it as large as it likes.
    private const int LongestMessage = 256 << 20;

    private const string Attached = "Target.attachedToTarget";
    private const string Detached = "Target.detachedFromTarget";

    private static readonly TimeSpan ClosePatience = TimeSpan.FromSeconds(5);

    private readonly ClientWebSocket socket = new();
    private readonly SemaphoreSlim sending = new(1);
    private readonly PendingCalls calls = new();
    private readonly DevToolsSessions sessions;
    private readonly ConcurrentDictionary<string, string> listened = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> names;
    private Task reading = Task.CompletedTask;
    private volatile bool over;

    private DevToolsConnection() => (names, sessions) = (listened.GetAlternateLookup<ReadOnlySpan<char>>(), new DevToolsSessions(this));

    /// <summary>Whether it still stands.</summary>
    public bool Works => !over;

    /// <summary>Is completed when it is over and every call has ended.</summary>
    public Task Ended => reading;

    /// <summary>Connects to a browser.</summary>
    /// <exception cref="WebSocketException">It does not answer.</exception>
    public static async Task<DevToolsConnection> OpenAsync(Uri address, CancellationToken cancel)
    {
        var connection = new DevToolsConnection();
        connection.socket.Options.KeepAliveInterval = TimeSpan.Zero;

        // It is on this machine: no proxy of the user's environment is asked.
        connection.socket.Options.Proxy = null;
        await connection.socket.ConnectAsync(address, cancel);
        connection.Listen(Attached);
        connection.Listen(Detached);
        connection.reading = connection.ReadAsync();
        await connection.CallAsync("", "Target.setAutoAttach", Started.Filter("shared_worker", "page"));
        return connection;
    }

    /// <summary>Opens a session with a page of Playwright's.</summary>
    public async Task<DevToolsSession> AttachAsync(IPage page)
    {
        // What the protocol calls the page, Playwright does not tell otherwise.
        var theirs = await page.Context.NewCDPSessionAsync(page);
        var info = (await theirs.SendAsync("Target.getTargetInfo"))?.GetProperty("targetInfo") ?? throw new InvalidOperationException("The browser did not say which page it is.");
        var (target, profile) = (info.GetProperty("targetId").GetString() ?? "", info.TryGetProperty("browserContextId", out var context) ? context.GetString() ?? "" : "");
        var attached = await CallAsync("", "Target.attachToTarget", new Dictionary<string, object> { ["targetId"] = target, ["flatten"] = true });
        var session = sessions.Open(attached.GetProperty("sessionId").GetString() ?? "", target, profile);
        await theirs.DetachAsync();
        return session;
    }

    /// <summary>Somebody listens to an event of this name; those that nobody listens to are not read.</summary>
    public void Listen(string name) => listened.TryAdd(name, name);

    /// <summary>Asks the browser for something.</summary>
    /// <param name="session">The page's session, or empty for the browser's own.</param>
    /// <param name="method">What.</param>
    /// <param name="arguments">With what.</param>
    /// <exception cref="PlaywrightException">It refuses, or is gone.</exception>
    public Task<JsonElement> CallAsync(string session, string method, Dictionary<string, object>? arguments) =>
        CallAsync(session, method, arguments, answer => answer.Clone());

    /// <summary>Asks the browser for something large.</summary>
    /// <param name="session">The page's session, or empty for the browser's own.</param>
    /// <param name="method">What.</param>
    /// <param name="arguments">With what.</param>
    /// <param name="read">Reads the answer, which is gone afterwards.</param>
    /// <exception cref="PlaywrightException">It refuses, or is gone.</exception>
    public async Task<T> CallAsync<T>(string session, string method, Dictionary<string, object>? arguments, Func<JsonElement, T> read)
    {
        var (id, answer) = calls.Add(session, method);
        var message = new Dictionary<string, object> { ["id"] = id, ["method"] = method };
        if (arguments is not null)
        {
            message["params"] = arguments;
        }

        if (session.Length > 0)
        {
            message["sessionId"] = session;
        }

        await SendAsync(JsonSerializer.SerializeToUtf8Bytes(message));
        return PendingCalls.Read(method, await answer, read);
    }

    public async ValueTask DisposeAsync()
    {
        socket.Abort();
        await reading.WaitAsync(ClosePatience);
        socket.Dispose();
        sending.Dispose();
    }

    private async Task SendAsync(byte[] message)
    {
        await sending.WaitAsync();
        try
        {
            await socket.SendAsync(message, WebSocketMessageType.Text, endOfMessage: true, CancellationToken.None);
        }
        catch (Exception e) when (e is WebSocketException or ObjectDisposedException or InvalidOperationException or OperationCanceledException)
        {
            over = true;
            throw new PlaywrightException(PendingCalls.Gone, e);
        }
        finally
        {
            sending.Release();
        }
    }

    private async Task ReadAsync()
    {
        var why = PendingCalls.Gone;
        try
        {
            var reader = new MessageReader(socket, LongestMessage);
            while (await reader.NextAsync() is var (message, cut))
            {
                if (cut)
                {
                    Unreadable(message, $"the answer is longer than {LongestMessage >> 20} MB");
                }
                else
                {
                    Take(message);
                }
            }
        }
        catch (Exception e) when (e is WebSocketException or OperationCanceledException or ObjectDisposedException or JsonException)
        {
            // The browser ended, or we did, or it told what nobody can read: every call that waits is told so below, and no visit begins here any more.
            why = e is JsonException ? "the browser told what cannot be read" : PendingCalls.Gone;
        }
        finally
        {
            over = true;
            calls.EndAll(why);
            sessions.EndAll();
        }
    }

    // Only of an answer it is known whom it fails; an event that is lost would be a gap that nobody knows of.
    private void Unreadable(ReadOnlyMemory<byte> message, string why)
    {
        if (MessageHead.IdOf(message.Span) is var id and not 0)
        {
            calls.Fail(id, why);
        }
        else
        {
            throw new JsonException(why);
        }
    }

    private void Take(ReadOnlyMemory<byte> message)
    {
        MessageHead head;
        try
        {
            head = MessageHead.Read(message.Span, NameOf);
        }
        catch (JsonException)
        {
            Unreadable(message, "the answer cannot be read");
            return;
        }

        if (head.Id != 0)
        {
            calls.Answered(head.Id, new LentMessage(message.Span));
        }
        else if (head.Method is { } name)
        {
            var reader = new Utf8JsonReader(message.Span, new JsonReaderOptions { MaxDepth = MessageHead.Deepest });
            var told = JsonElement.ParseValue(ref reader).GetProperty("params");
            if (name == Attached)
            {
                sessions.Attached(head.Session, told);
            }
            else if (name == Detached)
            {
                foreach (var id in sessions.Ended(told.GetProperty("sessionId").GetString() ?? ""))
                {
                    calls.EndSession(id);
                }
            }
            else
            {
                sessions.Find(head.Session)?.Tell(name, told);
            }
        }
    }

    // Names of the protocol are short and plain; a longer one is none that anybody listens to.
    private string? NameOf(ReadOnlySpan<byte> name)
    {
        Span<char> characters = stackalloc char[100];
        return name.Length <= characters.Length && names.TryGetValue(characters[..System.Text.Encoding.UTF8.GetChars(name, characters)], out var known) ? known : null;
    }
}
