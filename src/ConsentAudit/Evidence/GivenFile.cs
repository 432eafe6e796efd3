using System.Text;

namespace ConsentAudit.Evidence;

/// <summary>Reads files that somebody else may have made: never more of them than such a file may hold, and none that is a link to elsewhere where it must lie in a folder.</summary>
public static class GivenFile
{
    /// <summary>The text of a file in UTF-8, or with a byte order mark in UTF-16 or UTF-32.</summary>
    /// <param name="path">The file.</param>
    /// <param name="most">Bytes.</param>
    /// <exception cref="InputException">It cannot be read, or is longer.</exception>
    public static string Text(string path, long most)
    {
        using var reader = new StreamReader(new MemoryStream(Bytes(path, most)), Encoding.UTF8);
        return reader.ReadToEnd();
    }

    /// <summary>The bytes of a file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="most">How many there may be.</param>
    /// <exception cref="InputException">It cannot be read, or is longer.</exception>
    public static byte[] Bytes(string path, long most)
    {
        try
        {
            using var file = File.OpenRead(path);
            return Bytes(file, most) ?? throw new InputException($"{path} holds more than {most >> 20} MB, which is more than such a file may hold.");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new InputException($"{path} cannot be read: {e.Message}");
        }
    }

    /// <summary>The bytes of a stream, or null where there are more than so many: a device or a pipe does not tell its length.</summary>
    public static byte[]? Bytes(Stream stream, long most)
    {
        ArgumentNullException.ThrowIfNull(stream);
        if (stream.CanSeek && stream.Length > most)
        {
            return null;
        }

        using var held = new MemoryStream(stream.CanSeek ? (int)stream.Length : 0);
        var part = new byte[81_920];
        int read;
        while ((read = stream.Read(part)) > 0)
        {
            held.Write(part, 0, read);
            if (held.Length > most)
            {
                return null;
            }
        }

        return held.ToArray();
    }

    /// <summary>Whether a path, or a folder between it and the root, is a link.</summary>
    /// <param name="root">A folder.</param>
    /// <param name="path">A path in it.</param>
    public static bool IsLinked(string root, string path)
    {
        var top = Path.GetFullPath(root).TrimEnd(Path.DirectorySeparatorChar);
        for (var at = Path.GetFullPath(path); at is not null && at.Length > top.Length; at = Path.GetDirectoryName(at))
        {
            if (new FileInfo(at).LinkTarget is not null)
            {
                return true;
            }
        }

        return false;
    }
}
