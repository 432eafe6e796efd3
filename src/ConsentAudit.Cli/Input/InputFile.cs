using System.IO.Compression;
using System.Text;
using ConsentAudit.Evidence;

namespace ConsentAudit.Cli.Input;

/// <summary>Files of the user's, and of a run that may come from somebody else: read up to a limit, written where they are and not where a link leads.</summary>
internal static class InputFile
{
    /// <summary>Folders and files as they lie there; what is a link is passed over.</summary>
    public static EnumerationOptions WithoutLinks { get; } = new() { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint };

    /// <summary>A text.</summary>
    /// <param name="path">The file.</param>
    /// <param name="option">The option that named it, for the message; or nothing.</param>
    /// <param name="megabytes">How many it may hold.</param>
    /// <exception cref="InputException">It cannot be read, or is longer.</exception>
    public static string Text(string path, string option, int megabytes) => Read(option, () => GivenFile.Text(path, (long)megabytes << 20));

    /// <summary>What is typed or piped into the tool; a pipe does not tell its length.</summary>
    /// <exception cref="InputException">It is longer.</exception>
    public static string Text(TextReader reader, string name, int megabytes)
    {
        var text = new StringBuilder();
        var part = new char[81_920];
        int read;
        while ((read = reader.Read(part)) > 0)
        {
            if (text.Append(part, 0, read).Length > megabytes << 20)
            {
                throw new InputException($"{name} holds more than {megabytes} MB, which is more than such a list may hold.");
            }
        }

        return text.ToString();
    }

    /// <summary>Bytes, in the same way.</summary>
    /// <exception cref="InputException">It cannot be read, or is longer.</exception>
    public static byte[] Bytes(string path, string option, int megabytes) => Read(option, () => GivenFile.Bytes(path, (long)megabytes << 20));

    /// <summary>A workbook that is no larger unpacked than six times as much: a few bytes may unpack to any size.</summary>
    /// <exception cref="InputException">It cannot be read, or is larger.</exception>
    public static Stream Workbook(string path, int megabytes)
    {
        var bytes = GivenFile.Bytes(path, (long)megabytes << 20);
        using var zip = new ZipArchive(new MemoryStream(bytes), ZipArchiveMode.Read);
        var left = 6L * megabytes << 20;
        foreach (var entry in zip.Entries)
        {
            using var part = entry.Open();
            left -= Unpacked(part, left);
            if (left < 0)
            {
                throw new InputException($"{path} holds more than {6 * megabytes} MB unpacked, which is more than such a file may hold.");
            }
        }

        return new MemoryStream(bytes);
    }

    /// <summary>Writes a file anew.</summary>
    /// <exception cref="InputException">There is a link in its place.</exception>
    public static FileStream Overwrite(string path) => new FileInfo(path).LinkTarget is null
        ? File.Create(path)
        : throw new InputException($"{path} is a link to elsewhere, and is not written to.");

    private static long Unpacked(Stream part, long most)
    {
        var buffer = new byte[81_920];
        long all = 0;
        int read;
        while (all <= most && (read = part.Read(buffer)) > 0)
        {
            all += read;
        }

        return all;
    }

    private static T Read<T>(string option, Func<T> read)
    {
        try
        {
            return read();
        }
        catch (InputException e)
        {
            throw new InputException(option + e.Message);
        }
    }
}
