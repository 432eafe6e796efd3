using System.Security.Cryptography;
using ConsentAudit.Audit;
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
                var digest = DigestOf(file);
                pictures[index] = new Picture(digest, () => ReadAgain(run, page, digest), file.Width, file.Height, run.Wording.With("picture.told", CellText.Line(page.Url, LongestTold)), file.Link);
            }
        }

        return pictures;
    }

    private static string DigestOf(BannerFile file) => Convert.ToHexString(SHA256.HashData(file.Bytes));

    private static byte[] ReadAgain(Run run, PageReport page, string digest) =>
        BannerFile.Read(run.Sources.Folder, page) is { } file && DigestOf(file) == digest
            ? file.Bytes
            : throw new IOException($"The picture of a banner below {page.Evidence} changed while the workbook was written.");
}
