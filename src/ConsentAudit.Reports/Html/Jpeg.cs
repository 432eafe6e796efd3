using System.Buffers.Binary;

namespace ConsentAudit.Reports.Html;

/// <summary>Looks whether bytes are a JPEG of a size that a browser can draw at ease.</summary>
internal static class Jpeg
{
    private const int Longest = 4_096; // pixels a side

    /// <summary>Whether they are one, from its mark at the start to the frame that tells its size.</summary>
    public static bool IsSmall(ReadOnlySpan<byte> bytes)
    {
        if (!bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]))
        {
            return false;
        }

        // Segments: FF, marker, length with its own two bytes; the frame holds precision, height, width.
        for (var at = 2; at + 9 <= bytes.Length && bytes[at] == 0xFF;)
        {
            var (marker, length) = (bytes[at + 1], BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 2)..]));
            if (IsFrame(marker))
            {
                var height = BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 5)..]);
                var width = BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 7)..]);
                return width is > 0 and <= Longest && height is > 0 and <= Longest;
            }

            if (length < 2)
            {
                return false;
            }

            at += 2 + length;
        }

        return false;
    }

    private static bool IsFrame(byte marker) => marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC);
}
