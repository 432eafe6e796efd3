using ConsentAudit.Reports.Pictures;
using ConsentAudit.Reports.Xlsx;

namespace ConsentAudit.Reports.Sheets;

/// <summary>The pictures of the banners, read from the run's folder; one that is missing, too large or no JPEG is left out.</summary>
internal static class BannerPictures
{
    /// <summary>Bytes of all pictures, beyond which nobody could send the workbook to anybody.</summary>
    private const long MostTogether = 160L * 1024 * 1024;

    private const int LongestTold = 200;

    /// <summary>The pictures, by the number of their page.</summary>
    public static IReadOnlyDictionary<int, Picture> Read(Run run)
    {
        var pictures = new Dictionary<int, Picture>();
        var together = 0L;
        foreach (var (index, page) in run.Report.Pages.Index())
        {
            if (together < MostTogether && BannerFile.Read(run.Sources.Folder, page) is { } file)
            {
                together += file.Bytes.Length;
                pictures[index] = new Picture(file.Bytes, file.Width, file.Height, run.Wording.With("picture.told", CellText.Line(page.Url, LongestTold)), file.Link);
            }
        }

        return pictures;
    }
}
