using ConsentAudit.Audit.Runs;
using ConsentAudit.Browser.Visits;
using ConsentAudit.Cli.Commands;
using ConsentAudit.Cli.Input;
using ConsentAudit.Cli.Screen;
using ConsentAudit.Cluster.Batches;
using ConsentAudit.Cluster.Results;
using ConsentAudit.Evidence;

namespace ConsentAudit.Cli.Runs;

/// <summary>The run of a batch, brought together from what its workers finished.</summary>
internal sealed class CollectedRun
{
    private const int Named = 5;

    private static readonly TimeSpan Look = TimeSpan.FromSeconds(1);

    private readonly BatchCollector collector;
    private readonly Batch batch;
    private readonly IReadOnlyList<PlannedPage> pages;
    private readonly IReadOnlyList<BatchFile> files;

    private CollectedRun(BatchCollector collector, Batch batch, IReadOnlyList<PlannedPage> pages, IReadOnlyList<BatchFile> files, RunSettings settings) =>
        (this.collector, this.batch, this.pages, this.files, Settings) = (collector, batch, pages, files, settings);

    public RunSettings Settings { get; }

    /// <summary>Finds the batch, and settles how its run is to be written.</summary>
    /// <exception cref="InputException">There is none of that name, or an option takes no such value.</exception>
    public static async Task<CollectedRun> FindAsync(BatchCollector collector, string name, IReadOnlyList<string> words, CancellationToken cancel)
    {
        var (batch, pages, files) = await collector.BatchAsync(name, cancel);
        var settings = RunLayers.Planned(batch.Plan, words, TimeProvider.System);
        foreach (var format in settings.Formats)
        {
            Reports.ReportWriters.For(format);
        }

        return new CollectedRun(collector, batch, pages, files, settings);
    }

    /// <summary>Tells how far the batch is, until it is over.</summary>
    public async Task WatchAsync(Action<string> say, TimeProvider time, CancellationToken cancel)
    {
        for (BatchProgress? before = null, now; ; before = now)
        {
            now = await collector.ProgressAsync(batch, cancel);
            if (now != before)
            {
                say(Words.In(Settings.Language, $"Pages finies : {now.Finished}/{now.Pages}.", $"Pages finished: {now.Finished}/{now.Pages}."));
            }

            if (now.IsOver)
            {
                return;
            }

            await Task.Delay(Look, time, cancel);
        }
    }

    /// <summary>Writes the folder of the run; what is missing is told.</summary>
    public async Task<RunResult> WriteAsync(Action<string> say, CancellationToken cancel)
    {
        var catalogue = BatchPlan.Catalogue(Settings, files);
        var held = BaselineFiles.Read(Settings.Baselines, catalogue);
        var plan = batch.Plan with { List = PagePlan.Info(pages), Pages = pages };
        var folder = RunFolder.Create(Settings.Output);
        RunFile.Save(plan, folder.Root);
        var taken = await TakeAsync(folder, cancel);
        using (var journal = Journal.Open(folder.Journal))
        {
            foreach (var (page, judged, finishedAt) in taken.OrderBy(t => t.FinishedAt))
            {
                journal.Note(JournalLine.Of(page, judged.Report, finishedAt));
            }
        }

        folder.Tidy();
        var finished = taken.Select(t => t.Page.Position).ToHashSet();
        if (pages.Where(p => !finished.Contains(p.Position)).ToList() is { Count: > 0 } missing)
        {
            await TellAsync(missing, say, cancel);
        }

        var report = RunReport.Of(plan, [.. taken.Select(t => t.Judged)], Settings, catalogue, null, taken.Select(t => t.FinishedAt).DefaultIfEmpty(batch.CreatedAt).Max());
        report = held.Marker?.Mark(report, DateOnly.FromDateTime(report.FinishedAt.UtcDateTime)) ?? report;
        return new RunResult(report, folder.Write(report, Settings.Formats, Settings.Language, catalogue, held.Reviews), Stopped: false) { Folder = folder.Root };
    }

    // Evidence is whole under its name, or not there: as when a page is audited.
    private async Task<List<(PlannedPage Page, JudgedPage Judged, DateTimeOffset FinishedAt)>> TakeAsync(RunFolder folder, CancellationToken cancel)
    {
        var planned = pages.ToDictionary(p => p.Position);
        var reports = new StoredReports();
        var conditions = new Dictionary<string, Conditions>(StringComparer.Ordinal);
        var taken = new List<(PlannedPage, JudgedPage, DateTimeOffset)>();
        Directory.CreateDirectory(Path.Combine(folder.Root, "evidence"));
        await collector.TakeAsync(
            batch,
            position => Path.Combine(folder.Root, PageAudit.Unfinished, planned[position].Evidence),
            page =>
            {
                var of = planned[page.Position];
                Directory.Move(Path.Combine(folder.Root, PageAudit.Unfinished, of.Evidence), folder.EvidencePath(of.Evidence));

                // Of the conditions, all but the browser are the batch's own: those of one page a browser are enough.
                var known = conditions.TryGetValue(page.Conditions.Browser, out var same) ? same : conditions[page.Conditions.Browser] = page.Conditions;
                taken.Add((of, new JudgedPage(reports.Read(page.Report), known, page.StartedAt), page.FinishedAt));
            },
            cancel);
        return taken;
    }

    private async Task TellAsync(List<PlannedPage> missing, Action<string> say, CancellationToken cancel)
    {
        var progress = await collector.ProgressAsync(batch, cancel);
        var names = string.Join(", ", missing.Take(Named).Select(p => p.Url)) + (missing.Count > Named ? ", …" : "");
        say(Words.In(
            Settings.Language,
            $"Il manque {missing.Count} pages sur {pages.Count} (abandonnées après plusieurs essais : {progress.GivenUp} ; les autres attendent ou sont en cours) : {names}",
            $"{missing.Count} of {pages.Count} pages are missing (given up after several tries: {progress.GivenUp}; the others wait or are under way): {names}"));
    }
}
