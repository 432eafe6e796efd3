using System.IO.Compression;
using System.Text;
using ConsentAudit.Evidence;

namespace ConsentAudit.Cli.Runs;

/// <summary>The finished pages of a run until its report is written: packed, for a long list would fill the memory with them.</summary>
/// <param name="pages">How many pages the run has.</param>
internal sealed class KeptPages(int pages)
{
    private readonly (byte[] Report, Conditions Conditions, DateTimeOffset StartedAt)?[] kept = new (byte[], Conditions, DateTimeOffset)?[pages];

    /// <summary>How many are left to be finished.</summary>
    public int Left => kept.Count(p => p is null);

    /// <summary>Whether a page is left to be finished.</summary>
    public bool Misses(int index) => kept[index] is null;

    /// <summary>Keeps a page; several at once may.</summary>
    public void Keep(int index, JudgedPage page)
    {
        using var packed = new MemoryStream();
        using (var pack = new BrotliStream(packed, CompressionLevel.Fastest))
        {
            pack.Write(Encoding.UTF8.GetBytes(StoredReports.Spell(page.Report)));
        }

        kept[index] = (packed.ToArray(), page.Conditions, page.StartedAt);
    }

    /// <summary>The finished pages, in the order of the list.</summary>
    public IReadOnlyList<JudgedPage> All()
    {
        var reports = new StoredReports();
        return [.. kept.OfType<(byte[] Report, Conditions Conditions, DateTimeOffset StartedAt)>().Select(p => new JudgedPage(reports.Read(Text(p.Report)), p.Conditions, p.StartedAt))];
    }

    private static string Text(byte[] packed)
    {
        using var reader = new StreamReader(new BrotliStream(new MemoryStream(packed), CompressionMode.Decompress), Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
