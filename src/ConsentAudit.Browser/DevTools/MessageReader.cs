using System.Buffers;
using System.Net.WebSockets;

namespace ConsentAudit.Browser.DevTools;

/// <summary>Reads whole messages from a socket, none of them longer than is held in memory.</summary>
internal sealed class MessageReader(WebSocket socket, int longest)
{
    private const int Ordinary = 256 << 10;

    private readonly byte[] piece = new byte[64 << 10];
    private ArrayBufferWriter<byte> whole = new(Ordinary);

    /// <summary>The next message, or its beginning where it is too long; null at the end.</summary>
    /// <returns>It is valid until the next is read.</returns>
    public async Task<(ReadOnlyMemory<byte> Message, bool Cut)?> NextAsync()
    {
        // A page may have made one message large; its room is given back.
        if (whole.Capacity > 16 << 20)
        {
            whole = new ArrayBufferWriter<byte>(Ordinary);
        }

        whole.ResetWrittenCount();
        var cut = false;
        while (true)
        {
            var got = await socket.ReceiveAsync(piece.AsMemory(), CancellationToken.None);
            if (got.MessageType == WebSocketMessageType.Close)
            {
                return null;
            }

            // Most messages are one piece: they are handed on as they came.
            if (got.EndOfMessage && whole.WrittenCount == 0)
            {
                return (piece.AsMemory(0, got.Count), false);
            }

            cut |= whole.WrittenCount + got.Count > longest;
            if (!cut)
            {
                whole.Write(piece.AsSpan(0, got.Count));
            }

            if (got.EndOfMessage)
            {
                return (whole.WrittenMemory, cut);
            }
        }
    }
}
