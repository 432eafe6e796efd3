using ConsentAudit.Audit;
using ConsentAudit.Audit.Runs;
using ConsentAudit.Cli.Screen;

namespace ConsentAudit.Cli.Runs;

/// <summary>Tells which pages of a plan an earlier process finished, and judges them from their evidence by the code of <c>judge</c>.</summary>
internal sealed class FinishedPages(RunFolder folder, Auditor auditor, Action<string> say, string language)
{
    /// <summary>The pages of the plan; those that are missed are left to visit.</summary>
    public async Task<KeptPages> ReadAsync(RunPlan plan, Journal journal, TimeProvider time, CancellationToken cancel)
    {
        var noted = journal.Lines.Select(l => (l.Position, l.Evidence)).ToHashSet();
        var done = new KeptPages(plan.Pages.Count);
        await Parallel.ForEachAsync(plan.Pages.Index(), new ParallelOptions { CancellationToken = cancel }, async (page, token) =>
        {
            var wasNoted = noted.Contains((page.Item.Position, page.Item.Folder()));
            if (await JudgeAsync(page.Item, wasNoted, token) is not { } judged)
            {
                return;
            }

            done.Keep(page.Index, judged);
            if (!wasNoted)
            {
                // Saved whole, and cut off before its line was written.
                journal.Note(JournalLine.Of(page.Item, judged.Report, time.GetUtcNow()));
            }
        });
        return done;
    }

    private async Task<JudgedPage?> JudgeAsync(PlannedPage page, bool wasNoted, CancellationToken cancel)
    {
        if (!wasNoted && !Directory.Exists(folder.EvidencePath(page.Evidence)))
        {
            return null;
        }

        try
        {
            return await new SavedPages(folder, auditor).JudgeAsync(page.Evidence, cancel);
        }
        catch (InputException e)
        {
            // As after a power failure: the line was kept and the evidence was not.
            say(Words.In(language, $"Pièces endommagées, la page est visitée de nouveau : {e.Message}", $"Damaged evidence, the page is visited again: {e.Message}"));
            return null;
        }
    }
}
