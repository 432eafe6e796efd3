using ConsentAudit.Audit;
using ConsentAudit.Evidence;
using ConsentAudit.Reports.Xlsx;

namespace ConsentAudit.Reports.Pictures;

/// <summary>The picture of a page's banner, as it lies in the run's folder.</summary>
/// <param name="Bytes">The JPEG.</param>
/// <param name="Width">Pixels.</param>
/// <param name="Height">Pixels.</param>
/// <param name="Link">Where it lies, relative to the run's folder.</param>
internal sealed record BannerFile(byte[] Bytes, int Width, int Height, Link Link)
{
    /// <summary>Bytes of a picture: ours have a tenth of it.</summary>
    private const int Largest = 512 * 1024;

    /// <summary>Reads it; null where there is none, where it leads out of the folder, is too large or no JPEG: reports say by a dash that there is none.</summary>
    /// <param name="folder">The run's folder, or null.</param>
    /// <param name="page">The page.</param>
    public static BannerFile? Read(string? folder, PageReport page)
    {
        // Link knows which paths stay in the run's folder.
        if (folder is null || page.Banner?.Picture is not { } entry || Xlsx.Link.File(page.Evidence + entry.File) is not { } link)
        {
            return null;
        }

        try
        {
            var file = new FileInfo(Path.Combine(folder, page.Evidence + entry.File));
            if (!file.Exists || file.Length > Largest || GivenFile.IsLinked(folder, file.FullName))
            {
                return null;
            }

            var bytes = File.ReadAllBytes(file.FullName);
            return bytes.Length <= Largest && Jpeg.TrySize(bytes, out var width, out var height) ? new BannerFile(bytes, width, height, link) : null;
        }
        catch (Exception trouble) when (trouble is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
