using ConsentAudit.Audit;
using ConsentAudit.Audit.Runs;
using ConsentAudit.Evidence;

namespace ConsentAudit.Browser.Visits;

/// <summary>Audits one page of a run: visit, save, judge, note. Whoever is stopped at any moment leaves a page that is finished or one that was never begun.</summary>
/// <param name="visitor">Visits the page.</param>
/// <param name="auditor">Judges it.</param>
/// <param name="run">The run's folder.</param>
/// <param name="note">Is told of a finished page, whose evidence is saved by then.</param>
/// <param name="save">Saves evidence to a folder; the usual form where null.</param>
public sealed class PageAudit(IPageVisitor visitor, Auditor auditor, string run, Action<PlannedPage, PageReport> note, Func<EvidenceBundle, string, Task>? save = null)
{
    /// <summary>The folder beside <c>evidence</c> for what is not yet whole.</summary>
    public const string Unfinished = "unfinished";

    private readonly Func<EvidenceBundle, string, Task> save = save ?? ((evidence, folder) => EvidenceFolder.SaveAsync(evidence, folder));

    /// <summary>Audits a page.</summary>
    /// <param name="page">The page.</param>
    /// <param name="progress">Is told the phases as they begin.</param>
    /// <param name="cancel">The user's own stop; what was seen to its end is saved all the same.</param>
    /// <exception cref="InputException">The evidence cannot be saved.</exception>
    public async Task<PageReport> RunAsync(PlannedPage page, Action<string>? progress, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(page);
        var evidence = await visitor.VisitAsync(page.Url, page.Label, progress, cancel);
        try
        {
            await SaveAsync(evidence, page.Evidence);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new InputException($"The evidence of a page cannot be saved in {run}: {e.Message.TrimEnd('.')}.");
        }

        var report = auditor.Judge(evidence, page.Folder());
        note(page, report);
        return report;
    }

    private async Task SaveAsync(EvidenceBundle evidence, string name)
    {
        var (part, whole) = (Path.Combine(run, Unfinished, name), Path.Combine(run, "evidence", name));
        Remove(part);
        await save(evidence, part);
        if (evidence.Visits.Any(v => v.Har is not null))
        {
            HarFile.Write(evidence.Visits, part);
        }

        // A folder that bears the name already was not found whole: otherwise the page would not be visited.
        Remove(whole);
        Directory.CreateDirectory(Path.GetDirectoryName(whole)!);
        Directory.Move(part, whole);
    }

    private static void Remove(string folder)
    {
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
