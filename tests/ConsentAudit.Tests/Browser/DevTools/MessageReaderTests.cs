using System.Net.WebSockets;
using System.Text;
using ConsentAudit.Browser.DevTools;
using NUnit.Framework;

namespace ConsentAudit.Tests.Browser.DevTools;

public class MessageReaderTests
{
    [Test]
    public async Task Messages_come_whole_in_whatever_pieces_they_travel()
    {
        var reader = new MessageReader(new Pieces("one", "tw|o", "", "t|hr|ee"), 100);
        var read = new List<string>();
        while (await reader.NextAsync() is var (message, cut))
        {
            read.Add(Encoding.UTF8.GetString(message.Span) + (cut ? " cut" : ""));
        }

        Assert.That(read, Is.EqualTo(new[] { "one", "two", "", "three" }));
    }

    [Test]
    public async Task Of_a_message_that_is_too_long_the_beginning_is_kept_and_the_next_one_is_whole()
    {
        var reader = new MessageReader(new Pieces("begin|ning|of|much", "next"), 8);
        var (message, cut) = (await reader.NextAsync())!.Value;
        Assert.That((Encoding.UTF8.GetString(message.Span), cut), Is.EqualTo(("begin", true)));
        (message, cut) = (await reader.NextAsync())!.Value;
        Assert.That((Encoding.UTF8.GetString(message.Span), cut), Is.EqualTo(("next", false)));
        Assert.That(await reader.NextAsync(), Is.Null);
    }

    /// <summary>A socket that brings messages in pieces, and then closes.</summary>
    private sealed class Pieces(params string[] messages) : WebSocket
    {
        private readonly Queue<(string Piece, bool Last)> left = new(messages.SelectMany(m => m.Split('|').Select((p, i) => (p, i == m.Count(c => c == '|')))));

        public override WebSocketCloseStatus? CloseStatus => null;

        public override string? CloseStatusDescription => null;

        public override WebSocketState State => WebSocketState.Open;

        public override string? SubProtocol => null;

        public override ValueTask<ValueWebSocketReceiveResult> ReceiveAsync(Memory<byte> buffer, CancellationToken cancellationToken) => ValueTask.FromResult(
            left.TryDequeue(out var next)
                ? new ValueWebSocketReceiveResult(Encoding.UTF8.GetBytes(next.Piece, buffer.Span), WebSocketMessageType.Text, next.Last)
                : new ValueWebSocketReceiveResult(0, WebSocketMessageType.Close, true));

        public override Task<WebSocketReceiveResult> ReceiveAsync(ArraySegment<byte> buffer, CancellationToken cancellationToken) => throw new NotSupportedException();

        public override Task SendAsync(ArraySegment<byte> buffer, WebSocketMessageType messageType, bool endOfMessage, CancellationToken cancellationToken) => throw new NotSupportedException();

        public override Task CloseAsync(WebSocketCloseStatus closeStatus, string? statusDescription, CancellationToken cancellationToken) => throw new NotSupportedException();

        public override Task CloseOutputAsync(WebSocketCloseStatus closeStatus, string? statusDescription, CancellationToken cancellationToken) => throw new NotSupportedException();

        public override void Abort() => throw new NotSupportedException();

        public override void Dispose()
        {
            // Nothing is held.
        }
    }
}
