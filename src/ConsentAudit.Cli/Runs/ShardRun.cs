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

        using var journal = Runs.Journal.Open(folder.Journal);
        return new ShardRun(path, folder, plan, report, journal.Lines);
    }
}
