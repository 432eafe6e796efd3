using System.Buffers;

namespace ConsentAudit.Browser.DevTools;

/// <summary>A message of the browser's in a buffer that is lent and given back: photographs are large, and with a new buffer for each the collector would have as much to do as all else.</summary>
internal sealed class LentMessage : IDisposable
{
    private readonly int length;
    private byte[]? buffer;

    /// <summary>Copies a message.</summary>
    public LentMessage(ReadOnlySpan<byte> message)
    {
        length = message.Length;
        buffer = ArrayPool<byte>.Shared.Rent(length);
        message.CopyTo(buffer);
    }

    /// <summary>The message, UTF-8, until it is given back.</summary>
    public ReadOnlyMemory<byte> Bytes => (buffer ?? throw new ObjectDisposedException(nameof(LentMessage))).AsMemory(0, length);

    /// <summary>Gives the buffer back, once.</summary>
    public void Dispose()
    {
        if (Interlocked.Exchange(ref buffer, null) is { } lent)
        {
            ArrayPool<byte>.Shared.Return(lent);
        }
    }
}
