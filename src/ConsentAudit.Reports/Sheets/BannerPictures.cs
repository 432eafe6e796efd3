using ConsentAudit.Audit;
using ConsentAudit.Reports.Xlsx;

namespace ConsentAudit.Reports.Sheets;

/// <summary>The pictures of the banners, read from the run's folder; one that is missing, too large or no JPEG is left out.</summary>
internal static class BannerPictures
{
    /// <summary>Bytes of a picture: ours have a tenth of it.</summary>
    private const int Largest = 512 * 1024;

    /// <summary>Bytes of all pictures, beyond which nobody could send the workbook to anybody.</summary>
    private const long MostTogether = 160L * 1024 * 1024;

    private const int LongestTold = 200;

    /// <summary>The pictures, by the number of their page.</summary>
    public static IReadOnlyDictionary<int, Picture> Read(Run run)
    {
        var pictures = new Dictionary<int, Picture>();
        if (run.Sources.Folder is not { } folder)
        {
            return pictures;
        }

        var together = 0L;
        foreach (var (index, page) in run.Report.Pages.Index())
        {
            if (together < MostTogether && page.Banner?.Picture is { } entry && Read(folder, page, entry, run.Wording) is { } picture)
            {
                together += picture.Bytes.Length;
                pictures[index] = picture;
            }
        }

        return pictures;
    }

    private static Picture? Read(string folder, PageReport page, PictureEntry entry, Wording words)
    {
        var inside = page.Evidence + entry.File;
        if (Link.File(inside) is not { } link)
        {
            return null; // it leads out of the run's folder
        }

        try
        {
            var file = new FileInfo(Path.Combine(folder, inside));
            if (!file.Exists || file.LinkTarget is not null || file.Length > Largest)
            {
                return null;
            }

            var bytes = File.ReadAllBytes(file.FullName);
            return bytes.Length <= Largest && Jpeg.TrySize(bytes, out var width, out var height)
                ? new Picture(bytes, width, height, words.With("picture.told", CellText.Line(page.Url, LongestTold)), link)
                : null;
        }
        catch (Exception trouble) when (trouble is IOException or UnauthorizedAccessException)
        {
            return null; // the page's row says by a dash that there is none
        }
    }
}
