using System.Text.Json;

namespace ConsentAudit.Browser.DevTools;

/// <summary>What a message of the DevTools Protocol is about, read without reading what it says.</summary>
/// <param name="Id">The call that it answers, or 0.</param>
/// <param name="Method">The event that it tells, or null.</param>
/// <param name="Session">The session that an event belongs to; empty for the browser's own.</param>
internal readonly record struct MessageHead(long Id, string? Method, string Session)
{
    /// <summary>Deep enough for frames that stand in each other a hundred times; deeper ones are a page's mischief.</summary>
    public const int Deepest = 2_000;

    private static readonly JsonReaderOptions Options = new() { MaxDepth = Deepest };

    /// <summary>Reads it.</summary>
    /// <param name="message">The message, UTF-8; where it was cut, what comes before the cut is read.</param>
    /// <param name="names">Gives the name of an event that somebody listens to, and null for the others: nobody has to read those.</param>
    /// <exception cref="JsonException">It is no message.</exception>
    public static MessageHead Read(ReadOnlySpan<byte> message, Func<ReadOnlySpan<byte>, string?> names)
    {
        var reader = new Utf8JsonReader(message, Options);
        var (method, session) = ((string?)null, "");
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("id"u8))
            {
                reader.Read();

                // Whose answer it is, is known by that: what may be megabytes long is read where it is wanted.
                return new MessageHead(reader.GetInt64(), null, "");
            }
            else if (reader.ValueTextEquals("method"u8))
            {
                reader.Read();
                method = names(reader.ValueSpan);
                if (method is null)
                {
                    return default;
                }
            }
            else if (reader.ValueTextEquals("sessionId"u8))
            {
                reader.Read();
                session = reader.GetString() ?? "";
            }
            else
            {
                reader.Skip();
            }
        }

        return new MessageHead(0, method, session);
    }

    /// <summary>The call that an answer belongs to whose end is missing, or 0: the browser writes the number first.</summary>
    public static long IdOf(ReadOnlySpan<byte> beginning)
    {
        var reader = new Utf8JsonReader(beginning, isFinalBlock: false, new JsonReaderState(Options));
        return reader.Read() && reader.Read() && reader.TokenType == JsonTokenType.PropertyName && reader.ValueTextEquals("id"u8) && reader.Read() ? reader.GetInt64() : 0;
    }
}
