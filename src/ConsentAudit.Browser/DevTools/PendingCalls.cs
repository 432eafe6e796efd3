using System.Text.Json;
using Microsoft.Playwright;

namespace ConsentAudit.Browser.DevTools;

/// <summary>Calls that wait for the browser's answer; each ends, with an answer or with what became of its page.</summary>
internal sealed class PendingCalls
{
    /// <summary>What is said of a call whose page or browser is gone, in Playwright's words.</summary>
    public const string Gone = "Target page, context or browser has been closed";

    private readonly Lock gate = new();
    private readonly Dictionary<long, (string Session, string Method, TaskCompletionSource<LentMessage> Answer)> calls = [];
    private long last;
    private string? over;

    /// <summary>Notes a call.</summary>
    /// <exception cref="PlaywrightException">The connection is over.</exception>
    public (long Id, Task<LentMessage> Answer) Add(string session, string method)
    {
        // What is read from the connection must not wait for what is done with an answer.
        var answer = new TaskCompletionSource<LentMessage>(TaskCreationOptions.RunContinuationsAsynchronously);
        lock (gate)
        {
            if (over is not null)
            {
                throw new PlaywrightException($"Protocol error ({method}): {over}");
            }

            calls[++last] = (session, method, answer);
            return (last, answer.Task);
        }
    }

    /// <summary>The answer came; where nobody waits for it any more, its buffer is given back.</summary>
    public void Answered(long id, LentMessage message)
    {
        if (Take(id)?.Answer.TrySetResult(message) is not true)
        {
            message.Dispose();
        }
    }

    /// <summary>There will be no answer to this one.</summary>
    public void Fail(long id, string why)
    {
        if (Take(id) is { } call)
        {
            call.Answer.TrySetException(new PlaywrightException($"Protocol error ({call.Method}): {why}"));
        }
    }

    /// <summary>There will be no answers to those of a session.</summary>
    public void EndSession(string session) => End(c => c == session, Gone);

    /// <summary>There will be no answers any more.</summary>
    public void EndAll(string why)
    {
        lock (gate)
        {
            over = why;
        }

        End(_ => true, why);
    }

    /// <summary>What an answer says.</summary>
    /// <param name="method">What was asked.</param>
    /// <param name="message">The answer; its buffer is given back.</param>
    /// <param name="read">Reads what it says; nothing of it may be kept but copies.</param>
    /// <exception cref="PlaywrightException">The browser refused.</exception>
    public static T Read<T>(string method, LentMessage message, Func<JsonElement, T> read)
    {
        using var lent = message;
        using var document = Parse(method, lent.Bytes);
        var answer = document.RootElement;
        return answer.TryGetProperty("error", out var error)
            ? throw new PlaywrightException($"Protocol error ({method}): {(error.TryGetProperty("message", out var said) ? said.GetString() : "refused")}")
            : read(answer.GetProperty("result"));
    }

    private static JsonDocument Parse(string method, ReadOnlyMemory<byte> message)
    {
        try
        {
            return JsonDocument.Parse(message, new JsonDocumentOptions { MaxDepth = MessageHead.Deepest });
        }
        catch (JsonException)
        {
            throw new PlaywrightException($"Protocol error ({method}): the answer is more than {MessageHead.Deepest} levels deep");
        }
    }

    private void End(Func<string, bool> which, string why)
    {
        List<long> ended;
        lock (gate)
        {
            ended = [.. calls.Where(c => which(c.Value.Session)).Select(c => c.Key)];
        }

        foreach (var id in ended)
        {
            Fail(id, why);
        }
    }

    private (string Session, string Method, TaskCompletionSource<LentMessage> Answer)? Take(long id)
    {
        lock (gate)
        {
            return calls.Remove(id, out var call) ? call : null;
        }
    }
}
