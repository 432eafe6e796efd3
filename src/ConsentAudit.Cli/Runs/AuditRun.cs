using ConsentAudit.Audit;
using ConsentAudit.Audit.Runs;
using ConsentAudit.Browser.Visits;
using ConsentAudit.Catalogue;
using ConsentAudit.Cli.Input;
using ConsentAudit.Cli.Screen;
using ConsentAudit.Evidence;

namespace ConsentAudit.Cli.Runs;

/// <summary>Audits the pages of a plan side by side, from the beginning or from where an earlier process was cut off; then reports.</summary>
/// <param name="settings">How.</param>
/// <param name="catalogue">By which rules.</param>
/// <param name="held">What the findings are held against.</param>
/// <param name="progress">Is told how it goes on.</param>
/// <param name="time">The clock.</param>
/// <param name="start">Starts whoever visits the pages; not asked where none is left.</param>
internal sealed class AuditRun(RunSettings settings, RuleCatalogue catalogue, HeldAgainst held, IRunProgress progress, TimeProvider time, Func<CancellationToken, Task<RunningVisitor>> start)
{
    private readonly Auditor auditor = new(catalogue);

    /// <summary>Saves evidence; replaced by tests of full disks.</summary>
    internal Func<EvidenceBundle, string, Task>? Save { get; init; }

    /// <summary>Begins a run in a new folder; what was finished is reported even when the user stops.</summary>
    public async Task<RunResult> BeginAsync(RunPlan plan, CancellationToken cancel)
    {
        Check();

        // Before the browser is started: where nothing can be written, nothing need be visited.
        var folder = RunFolder.Create(settings.Output);
        RunFile.Save(plan, folder.Root);
        await using var running = plan.Pages.Count == 0 ? null : await start(cancel);
        using var journal = Journal.Open(folder.Journal);
        return await GoAsync(folder, plan, journal, new KeptPages(plan.Pages.Count), running?.Visitor, cancel);
    }

    /// <summary>Goes on with a run: pages whose evidence is whole are judged from it and never visited again.</summary>
    public async Task<RunResult> ResumeAsync(RunPlan plan, RunFolder folder, CancellationToken cancel)
    {
        Check();
        using var journal = Journal.Open(folder.Journal);
        folder.Tidy();
        var done = await new FinishedPages(folder, auditor, progress.Say, settings.Language).ReadAsync(plan, journal, time, cancel);
        var left = done.Left;
        if (plan.Pages.Index().Any(p => done.Misses(p.Index) && p.Item.Withheld && new Uri(p.Item.Url).UserInfo.Length == 0))
        {
            throw new InputException("Addresses of this run hold names and passwords, which are never written down: give the list again beside --resume.");
        }

        progress.Already(plan.Pages.Count - left);
        await using var running = left == 0 ? null : await start(cancel);
        return await GoAsync(folder, plan, journal, done, running?.Visitor, cancel);
    }

    private async Task<RunResult> GoAsync(RunFolder folder, RunPlan plan, Journal journal, KeptPages done, IPageVisitor? visitor, CancellationToken cancel)
    {
        var left = plan.Pages.Index().Where(p => done.Misses(p.Index)).ToList();
        try
        {
            var stopped = visitor is not null && await VisitAsync(folder, left, journal, done, visitor, cancel);

            // Others may read it from here on, the manifest first of all.
            journal.Dispose();
            folder.Tidy();
            var report = Held(RunReport.Of(plan, done.All(), settings, catalogue, visitor?.Conditions, time.GetUtcNow()));
            return new RunResult(report, folder.Write(report, settings.Formats, settings.Language, catalogue, held.Reviews), stopped) { Folder = folder.Root };
        }
        catch (InputException e)
        {
            throw new InputException($"{e.Message} What was finished is kept: once this is put right, go on with --resume {folder.Root}.");
        }
    }

    // Whether the user stopped it.
    private async Task<bool> VisitAsync(RunFolder folder, List<(int Index, PlannedPage Item)> left, Journal journal, KeptPages done, IPageVisitor visitor, CancellationToken cancel)
    {
        using var slots = settings.Slots(time);
        var telling = new TellingVisitor(visitor, evidence =>
        {
            ToolFaults.Tell(evidence, settings.Language, progress.Say);
            slots.Ended(evidence);
        });
        var audit = new PageAudit(telling, auditor, folder.Root, (page, report) => journal.Note(JournalLine.Of(page, report, time.GetUtcNow())), Save);
        var conditions = visitor.Conditions;
        InputException? trouble = null;
        try
        {
            await slots.ForEachAsync(left, OneAsync, cancel);
        }
        catch (Exception e) when (e is InputException or OperationCanceledException && trouble is not null)
        {
            throw trouble;
        }
        catch (OperationCanceledException) when (cancel.IsCancellationRequested)
        {
            return true;
        }

        return false;

        async Task OneAsync((int Index, PlannedPage Item) page, CancellationToken token)
        {
            progress.Begin(page.Index, new Uri(page.Item.Url).GetComponents(UriComponents.HttpRequestUrl, UriFormat.UriEscaped));
            try
            {
                var startedAt = time.GetUtcNow();
                var report = await audit.RunAsync(page.Item, phase => progress.Phase(page.Index, phase), token);
                done.Keep(page.Index, new JudgedPage(report, conditions, startedAt));
                progress.End(page.Index, report);
            }
            catch (InputException e)
            {
                // The others are stopped by it: what they say of that matters less.
                Interlocked.CompareExchange(ref trouble, e, null);
                throw;
            }
        }
    }

    private AuditReport Held(AuditReport report) => held.Marker is null ? report : held.Marker.Mark(report, DateOnly.FromDateTime(report.FinishedAt.UtcDateTime));

    // Before the first visit: a wrong format should not cost an hour.
    private void Check()
    {
        foreach (var format in settings.Formats)
        {
            Reports.ReportWriters.For(format);
        }
    }
}
