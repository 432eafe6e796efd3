using System.IO.Compression;

namespace ConsentAudit.Cluster.Results;

/// <summary>The evidence of a page as one file.</summary>
internal static class EvidenceZip
{
    // Always the same: the same evidence makes the same file.
    private static readonly DateTimeOffset Day = new(2000, 1, 1, 0, 0, 0, TimeSpan.Zero);

    // Pictures do not become smaller.
    private static readonly string[] Packed = [".png", ".jpg"];

    /// <summary>Packs a folder.</summary>
    public static async Task PackAsync(string folder, Stream into, CancellationToken cancel)
    {
        await using var zip = await ZipArchive.CreateAsync(into, ZipArchiveMode.Create, leaveOpen: true, entryNameEncoding: null, cancel);
        foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var entry = zip.CreateEntry(Path.GetRelativePath(folder, file).Replace('\\', '/'), Packed.Contains(Path.GetExtension(file)) ? CompressionLevel.NoCompression : CompressionLevel.Optimal);
            entry.LastWriteTime = Day;
            await using var from = File.OpenRead(file);
            await using var to = await entry.OpenAsync(cancel);
            await from.CopyToAsync(to, cancel);
        }
    }

    /// <summary>Unpacks into a new folder; a name that leads out of it is refused.</summary>
    /// <exception cref="InputException">It is no such file.</exception>
    public static async Task UnpackAsync(Stream from, string folder, CancellationToken cancel)
    {
        Directory.CreateDirectory(folder);
        try
        {
            await ZipFile.ExtractToDirectoryAsync(from, folder, cancel);
        }
        catch (Exception e) when (e is InvalidDataException or IOException { HResult: CorEIo })
        {
            throw new InputException($"The evidence of {Path.GetFileName(folder)} in the store is damaged: {e.Message.TrimEnd('.')}.");
        }
    }

    // What .NET throws of an entry that would be written outside; a full disk is told by its own code.
    private const int CorEIo = unchecked((int)0x80131620);
}
