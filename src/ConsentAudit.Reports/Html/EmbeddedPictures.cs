using System.Security.Cryptography;
using ConsentAudit.Audit;
using ConsentAudit.Reports.Pictures;

namespace ConsentAudit.Reports.Html;

/// <summary>The pictures of banners that go into the file, each once; a picture that is none, is missing or is too big is left out.</summary>
/// <param name="folder">The run's folder, or null.</param>
internal sealed class EmbeddedPictures(string? folder)
{
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
        if (BannerFile.Read(folder, page)?.Bytes is not { } bytes)
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
}
