using System.Security.Cryptography;

namespace ConsentAudit.Cli.Runs;

/// <summary>Copies the evidence of pages from one run to another; what the first one's manifest does not vouch for is not taken over.</summary>
internal sealed class EvidenceCopy(string name, string from, string to)
{
    // A run that comes from elsewhere must not have files copied that are none of its own.
    private static readonly EnumerationOptions WithoutLinks = new() { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint };

    private readonly Dictionary<string, string> manifest = Manifest(name, from);

    /// <summary>Copies a page.</summary>
    /// <param name="folder">Its evidence folder inside the run's, with a slash at its end.</param>
    /// <exception cref="InputException">A file is missing, was changed or joined since, or cannot be written.</exception>
    public void Page(string folder)
    {
        var left = manifest.Keys.Where(f => f.StartsWith(folder, StringComparison.Ordinal)).ToHashSet(StringComparer.Ordinal);
        try
        {
            foreach (var file in IsLink("evidence") || IsLink(folder.TrimEnd('/')) ? [] : Directory.EnumerateFiles(Path.Combine(from, folder), "*", WithoutLinks))
            {
                var path = Path.GetRelativePath(from, file).Replace('\\', '/');
                var target = Path.Combine(to, path);
                Directory.CreateDirectory(Path.GetDirectoryName(target)!);
                File.Copy(file, target);
                if (!left.Remove(path) || DigestOf(target) != manifest[path])
                {
                    throw new InputException($"{name}: {path} is not as its manifest has it.");
                }
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new InputException($"The evidence of {name} cannot be copied: {e.Message.TrimEnd('.')}.");
        }

        if (left.Count > 0)
        {
            throw new InputException($"{name}: {left.Order(StringComparer.Ordinal).First()} is in its manifest and not in its folder, or a link to elsewhere.");
        }
    }

    private bool IsLink(string folder) => new DirectoryInfo(Path.Combine(from, folder)).LinkTarget is not null;

    private static Dictionary<string, string> Manifest(string name, string root)
    {
        var file = Path.Combine(root, "MANIFEST.sha256");
        if (!File.Exists(file))
        {
            throw new InputException($"{name} has no MANIFEST.sha256: its report was never finished.");
        }

        var files = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (index, line) in File.ReadLines(file).Index())
        {
            if (line.Length < 67 || line[64..66] != "  " || !files.TryAdd(line[66..], line[..64]))
            {
                throw new InputException($"{file}, line {index + 1}: this is no line of a manifest.");
            }
        }

        return files;
    }

    private static string DigestOf(string file)
    {
        using var stream = File.OpenRead(file);
        return Convert.ToHexStringLower(SHA256.HashData(stream));
    }
}
