using System.Buffers.Binary;

namespace ConsentAudit.Reports.Pictures;

/// <summary>Reads of a JPEG no more than how large it is; what says nothing of the kind is none.</summary>
internal static class Jpeg
{
    /// <summary>The largest side that a viewer is asked to unfold: a small file can claim to be a huge picture.</summary>
    private const int LargestSide = 4_096;

    /// <summary>The size in pixels, where this is a JPEG of a reasonable one.</summary>
    public static bool TrySize(ReadOnlySpan<byte> file, out int width, out int height)
    {
        (width, height) = (0, 0);
        if (!file.StartsWith<byte>([0xFF, 0xD8, 0xFF]))
        {
            return false;
        }

        var at = 2;
        while (at + 9 <= file.Length && file[at] == 0xFF)
        {
            var marker = file[at + 1];
            if (marker == 0xFF)
            {
                at++; // markers may be padded
            }
            else if (marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC))
            {
                height = BinaryPrimitives.ReadUInt16BigEndian(file[(at + 5)..]);
                width = BinaryPrimitives.ReadUInt16BigEndian(file[(at + 7)..]);
                return width is > 0 and <= LargestSide && height is > 0 and <= LargestSide;
            }
            else if (marker is 0xDA or 0xD9)
            {
                return false; // the picture itself begins, and its size was not told
            }
            else
            {
                at += 2 + BinaryPrimitives.ReadUInt16BigEndian(file[(at + 2)..]);
            }
        }

        return false;
    }
}
