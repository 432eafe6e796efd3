using ConsentAudit.Audit;
using ConsentAudit.Audit.Runs;
using ConsentAudit.Cli.Input;

namespace ConsentAudit.Cli.Runs;

/// <summary>A finished run that is to become part of another.</summary>
/// <param name="Name">Its folder, as the user named it.</param>
/// <param name="Folder">Its folder.</param>
/// <param name="Plan">What it set out to do.</param>
/// <param name="Report">What it concluded.</param>
/// <param name="Journal">When each page was finished.</param>
internal sealed record ShardRun(string Name, RunFolder Folder, RunPlan Plan, AuditReport Report, IReadOnlyList<JournalLine> Journal)
{
    /// <exception cref="InputException">It is no run, or not finished.</exception>
    public static ShardRun Read(string path)
    {
        var plan = RunFile.Read(path);
        var folder = RunFolder.Open(path);
        if (!File.Exists(Path.Combine(path, "audit.json")))
        {
            throw new InputException($"{path} was cut off before its report: go on with it first (audit --resume {path}).");
        }

        var report = ReportFile.Read(path);
        var judged = report.Pages.Select(p => p.Evidence).ToHashSet(StringComparer.Ordinal);
        if (report.Pages.Count != plan.Pages.Count || !plan.Pages.All(p => judged.Contains(p.Folder())))
        {
            throw new InputException($"{path} is not finished, {report.Pages.Count} of {plan.Pages.Count} pages are: go on with it first (audit --resume {path}).");
        }

        return new ShardRun(path, folder, plan, report, Lines(folder.Journal));
    }

    // Read and not opened for work: the folder may be another machine's, and not to be written to.
    private static IReadOnlyList<JournalLine> Lines(string journal)
    {
        try
        {
            return JournalText.Read(File.ReadAllBytes(journal), journal);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new InputException($"{journal} cannot be read: {e.Message.TrimEnd('.')}.");
        }
    }
}
