using ConsentAudit.Audit;
using ConsentAudit.Browser.Browsers;
using ConsentAudit.Browser.Visits;
using ConsentAudit.Catalogue;
using ConsentAudit.Cli.Input;
using ConsentAudit.Cli.Screen;
using ConsentAudit.Evidence;
using ConsentAudit.Rules;

namespace ConsentAudit.Cli.Runs;

/// <summary>Audits a list of pages side by side: visit, save, judge, note; then report.</summary>
internal sealed class AuditRun(RunSettings settings, RuleCatalogue catalogue, HeldAgainst held, IRunProgress progress, TimeProvider time)
{
    /// <summary>Runs; what was finished is reported even when the user stops.</summary>
    public async Task<RunResult> RunAsync(IReadOnlyList<PageRequest> pages, CancellationToken cancel)
    {
        Check();
        var found = await BrowserInstaller.FindOrInstallAsync(settings.Browser, progress.Say, cancel);
        var folder = RunFolder.Create(settings.Output);
        await using var browsers = await BrowserPool.StartAsync(found, settings.Browser);
        var rules = RuleBook.In(catalogue.Pack).Values.ToList();
        var visitor = new PageVisitor(browsers, catalogue, settings.Visits with { Needed = RuleBook.Phases(rules), ReadsPolicy = rules.Any(r => r.ReadsPolicy) }, time, settings.Names);
        var auditor = new Auditor(catalogue);
        var startedAt = time.GetUtcNow();
        var done = new PageReport?[pages.Count];
        var stopped = false;
        try
        {
            await Parallel.ForEachAsync(
                pages.Index(),
                new ParallelOptions { MaxDegreeOfParallelism = settings.Concurrency, CancellationToken = cancel },
                async (page, token) => done[page.Index] = await OneAsync(page.Item, page.Index, visitor, auditor, folder, token));
        }
        catch (OperationCanceledException) when (cancel.IsCancellationRequested)
        {
            stopped = true;
        }

        var report = Held(ReportBuilder.Build(
            [.. done.OfType<PageReport>()],
            ReportBuilder.Tool(catalogue, browsers.Model.Name),
            ReportBuilder.Conditions(visitor.Conditions, Choices.Of(settings.Visits.Phases), catalogue.Pack) with { FilterLists = FilterListEntry.Of(catalogue.Filters) },
            startedAt,
            time.GetUtcNow(),
            pages.Count));
        return new RunResult(report, folder.Write(report, settings.Formats, settings.Language, catalogue, held.Reviews), stopped);
    }

    private AuditReport Held(AuditReport report) => held.Marker is null ? report : held.Marker.Mark(report, DateOnly.FromDateTime(report.FinishedAt.UtcDateTime));

    private async Task<PageReport> OneAsync(PageRequest page, int index, PageVisitor visitor, Auditor auditor, RunFolder folder, CancellationToken cancel)
    {
        progress.Begin(index, new Uri(page.Url).GetComponents(UriComponents.HttpRequestUrl, UriFormat.UriEscaped));
        var evidence = await visitor.VisitAsync(page.Url, page.Label, phase => progress.Phase(index, phase), cancel);
        var name = PageFolders.NameOf(page.Url);
        await EvidenceFolder.SaveAsync(evidence, folder.EvidencePath(name), cancel);
        var report = auditor.Judge(evidence, $"evidence/{name}/");
        folder.Note(report, time.GetUtcNow());
        progress.End(index, report);
        return report;
    }

    // Before the first visit: a wrong format should not cost an hour.
    private void Check()
    {
        foreach (var format in settings.Formats)
        {
            Reports.ReportWriters.For(format);
        }
    }
}
