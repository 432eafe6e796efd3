using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using ConsentAudit.Audit;
using ConsentAudit.Catalogue;
using ConsentAudit.Cli.Input;
using ConsentAudit.Reports;
using ConsentAudit.Reports.Baselines;

namespace ConsentAudit.Cli.Runs;

/// <summary>The folder of a run: its reports, its evidence, its journal and its manifest.</summary>
internal sealed class RunFolder
{
    private readonly Lock gate = new();

    private RunFolder(string path) => Root = path;

    public string Root { get; }

    /// <summary>Makes the folder of a new run.</summary>
    /// <exception cref="InputException">It exists and holds something.</exception>
    public static RunFolder Create(string path)
    {
        var full = System.IO.Path.GetFullPath(path);
        if (File.Exists(full) || (Directory.Exists(full) && Directory.EnumerateFileSystemEntries(full).Any()))
        {
            throw new InputException($"The folder {path} is not empty: name another with --output.");
        }

        Directory.CreateDirectory(full);
        return new RunFolder(full);
    }

    /// <summary>Opens the folder of an earlier run.</summary>
    /// <exception cref="InputException">It is none.</exception>
    public static RunFolder Open(string path) => new DirectoryInfo(System.IO.Path.Combine(path, "evidence")).LinkTarget is not null
        ? throw new InputException($"{path}/evidence is a link to elsewhere, which is not followed.")
        : Directory.Exists(System.IO.Path.Combine(path, "evidence")) || File.Exists(System.IO.Path.Combine(path, "audit.json"))
        ? new RunFolder(System.IO.Path.GetFullPath(path))
        : throw new InputException($"{path} is not the folder of a run: it holds neither evidence nor audit.json.");

    public string EvidencePath(string page) => System.IO.Path.Combine(Root, "evidence", page);

    /// <summary>Notes that a page is finished.</summary>
    public void Note(PageReport page, DateTimeOffset at)
    {
        var line = JsonSerializer.Serialize(new { page.Url, page.Evidence, Outcome = page.Outcome.ToString().ToLowerInvariant(), FinishedAt = at }, JsonSerializerOptions.Web);
        lock (gate)
        {
            File.AppendAllText(System.IO.Path.Combine(Root, "journal.jsonl"), line + "\n");
        }
    }

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
            using (var stream = InputFile.Overwrite(path))
            {
                writer.Write(report, language, stream);
            }

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
            .Where(f => f.Name != "MANIFEST.sha256")
            .OrderBy(f => f.Name, StringComparer.Ordinal)
            .Select(f => $"{Hash(f.File)}  {f.Name}");
        var text = string.Join('\n', lines) + "\n";
        using var manifest = InputFile.Overwrite(System.IO.Path.Combine(Root, "MANIFEST.sha256"));
        manifest.Write(new UTF8Encoding(false).GetBytes(text));
    }

    private static string Hash(string file)
    {
        using var stream = File.OpenRead(file);
        return Convert.ToHexStringLower(SHA256.HashData(stream));
    }
}
