using System.Security.Cryptography;
using System.Text;
using ConsentAudit.Audit;
using ConsentAudit.Browser.Visits;
using ConsentAudit.Catalogue;
using ConsentAudit.Cli.Input;
using ConsentAudit.Reports;
using ConsentAudit.Reports.Baselines;

namespace ConsentAudit.Cli.Runs;

/// <summary>The folder of a run: its reports, its evidence, its journal and its manifest.</summary>
internal sealed class RunFolder
{
    private const string ManifestName = "MANIFEST.sha256";

    private RunFolder(string path) => Root = path;

    public string Root { get; }

    public string Journal => System.IO.Path.Combine(Root, "journal.jsonl");

    /// <summary>Makes the folder of a new run.</summary>
    /// <exception cref="InputException">It exists and holds something, more than the plan of a run that never began; or it cannot be made.</exception>
    public static RunFolder Create(string path)
    {
        var full = System.IO.Path.GetFullPath(path);
        if (File.Exists(full))
        {
            throw new InputException($"{path} is a file and no folder: name another with --output.");
        }

        if (Directory.Exists(full) && Directory.EnumerateFileSystemEntries(full).Any(f => System.IO.Path.GetFileName(f) != RunFile.Name))
        {
            throw new InputException($"The folder {path} is not empty: name another with --output.");
        }

        try
        {
            Directory.CreateDirectory(full);
            return new RunFolder(full);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new InputException($"The folder {path} cannot be made: {e.Message.TrimEnd('.')}.");
        }
    }

    /// <summary>Opens the folder of an earlier run.</summary>
    /// <exception cref="InputException">It is none.</exception>
    public static RunFolder Open(string path) => new DirectoryInfo(System.IO.Path.Combine(path, "evidence")).LinkTarget is not null
        ? throw new InputException($"{path}/evidence is a link to elsewhere, which is not followed.")
        : Directory.Exists(System.IO.Path.Combine(path, "evidence")) || File.Exists(System.IO.Path.Combine(path, "audit.json")) || RunFile.Exists(path)
        ? new RunFolder(System.IO.Path.GetFullPath(path))
        : throw new InputException($"{path} is not the folder of a run: it holds neither evidence nor audit.json.");

    /// <summary>Takes away what a process that was cut off left half done.</summary>
    /// <exception cref="InputException">It cannot be taken away.</exception>
    public void Tidy()
    {
        try
        {
            var unfinished = System.IO.Path.Combine(Root, PageAudit.Unfinished);
            if (Directory.Exists(unfinished))
            {
                Directory.Delete(unfinished, recursive: true);
            }

            foreach (var part in Directory.EnumerateFiles(Root, "*.part"))
            {
                File.Delete(part);
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new InputException($"What was left unfinished in {Root} cannot be taken away: {e.Message.TrimEnd('.')}.");
        }
    }

    /// <summary>The names of the pages' evidence folders, in the order of the alphabet.</summary>
    public IReadOnlyList<string> Evidence()
    {
        var all = System.IO.Path.Combine(Root, "evidence");
        return Directory.Exists(all) ? [.. Directory.EnumerateDirectories(all).Select(d => System.IO.Path.GetFileName(d)!).Order(StringComparer.Ordinal)] : [];
    }

    public string EvidencePath(string page) => System.IO.Path.Combine(Root, "evidence", page);

    /// <summary>Writes the reports and the manifest; returns the reports' paths.</summary>
    public IReadOnlyList<string> Write(AuditReport report, IEnumerable<string> formats, string language, RuleCatalogue catalogue, IReadOnlyDictionary<FindingKey, Review>? reviews = null)
    {
        var written = new List<string>();
        var sources = new RunSources { Folder = Root, Sites = catalogue.Sites, Pages = catalogue.Pages, Reviews = reviews ?? new Dictionary<FindingKey, Review>() };

        // audit.json is always there: other reports are written again from it.
        foreach (var format in formats.Append("json").Distinct(StringComparer.OrdinalIgnoreCase))
        {
            var writer = ReportWriters.For(format, [.. catalogue.Sheets.Values], sources);
            var path = System.IO.Path.Combine(Root, writer.FileName);
            WholeFile.Write(path, stream => writer.Write(report, language, stream));
            written.Add(path);
        }

        WriteManifest();
        return written;
    }

    /// <summary>Every file's SHA-256, in the form that <c>sha256sum -c</c> reads.</summary>
    private void WriteManifest()
    {
        var lines = Directory.EnumerateFiles(Root, "*", InputFile.WithoutLinks)
            .Select(f => (File: f, Name: System.IO.Path.GetRelativePath(Root, f).Replace('\\', '/')))
            .Where(f => f.Name != ManifestName)
            .OrderBy(f => f.Name, StringComparer.Ordinal)
            .Select(f => $"{DigestOf(f.File)}  {f.Name}\n").ToList();
        WholeFile.Write(System.IO.Path.Combine(Root, ManifestName), stream =>
        {
            foreach (var line in lines)
            {
                stream.Write(Encoding.UTF8.GetBytes(line));
            }
        });
    }

    private static string DigestOf(string file)
    {
        using var stream = File.OpenRead(file);
        return Convert.ToHexStringLower(SHA256.HashData(stream));
    }
}
