using System.Security.Cryptography;
using ConsentAudit.Audit;

namespace ConsentAudit.Reports.Html;

/// <summary>The pictures of banners that go into the file, each once; a picture that is none, is missing or is too big is left out.</summary>
/// <param name="folder">The run's folder, or null.</param>
internal sealed class BannerPictures(string? folder)
{
    /// <summary>Bytes; a close-up of 720 pixels has some 40,000.</summary>
    private const int Biggest = 1 << 20;

    /// <summary>Bytes of all pictures; what comes after them is in the evidence only.</summary>
    private const int Most = 48 << 20;

    private readonly Dictionary<string, int> known = [];
    private readonly List<byte[]> all = [];
    private long size;

    /// <summary>The pictures so far.</summary>
    public IReadOnlyList<byte[]> All => all;

    /// <summary>The number of a page's picture, or null where it has none that can be shown.</summary>
    public int? Of(PageReport page)
    {
        if (page.Banner?.Picture is not { } picture || Read(page.Evidence + picture.File) is not { } bytes)
        {
            return null;
        }

        var digest = Convert.ToHexString(SHA256.HashData(bytes));
        if (known.TryGetValue(digest, out var number))
        {
            return number;
        }

        if (size + bytes.Length > Most)
        {
            return null;
        }

        size += bytes.Length;
        all.Add(bytes);
        return known[digest] = all.Count - 1;
    }

    private byte[]? Read(string path)
    {
        // Xlsx.Link knows which paths stay in the run's folder.
        if (folder is null || Xlsx.Link.File(path) is null)
        {
            return null;
        }

        var file = new FileInfo(Path.Combine(folder, path));
        if (!file.Exists || file.LinkTarget is not null || file.Length is 0 or > Biggest)
        {
            return null;
        }

        var bytes = File.ReadAllBytes(file.FullName);
        return Jpeg.IsSmall(bytes) ? bytes : null;
    }
}
