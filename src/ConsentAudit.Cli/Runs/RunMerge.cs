using System.Text.Json;
using System.Text.Json.Nodes;
using ConsentAudit.Audit;
using ConsentAudit.Audit.Runs;
using ConsentAudit.Reports;

namespace ConsentAudit.Cli.Runs;

/// <summary>Makes one run out of several: their evidence is copied and held against their manifests, their pages stand in the order of the list.</summary>
internal sealed class RunMerge(IReadOnlyList<ShardRun> runs)
{
    private readonly RunPlan plan = PlanMerger.Merge([.. runs.Select(r => (r.Name, r.Plan))]);

    /// <summary>The report of the whole.</summary>
    /// <exception cref="InputException">The runs were made under differing conditions.</exception>
    public AuditReport Report()
    {
        // A slice without pages met no browser, and has nothing to say about it.
        var telling = runs.Where(r => r.Report.Pages.Count > 0).DefaultIfEmpty(runs[0]).ToList();
        foreach (var run in telling.Skip(1))
        {
            if (Difference(telling[0].Report, run.Report) is { } difference)
            {
                throw new InputException($"{run.Name} cannot be merged with {telling[0].Name}, which was made under other conditions: {difference}.");
            }
        }

        var pages = runs.SelectMany(r => r.Report.Pages).ToDictionary(p => p.Evidence, StringComparer.Ordinal);
        var browsers = telling.SelectMany(r => r.Report.Tool.Browser.Split(", ")).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
        return ReportBuilder.Build(
            [.. plan.Pages.Select(p => pages[p.Folder()])],
            telling[0].Report.Tool with { Browser = string.Join(", ", browsers) },
            telling[0].Report.Conditions,
            runs.Min(r => r.Report.StartedAt),
            runs.Max(r => r.Report.FinishedAt),
            plan.List.Pages);
    }

    /// <summary>Brings plan, journal and evidence into a new folder.</summary>
    /// <exception cref="InputException">Evidence was changed since its run, or cannot be written.</exception>
    public void CopyTo(RunFolder folder)
    {
        RunFile.Save(plan, folder.Root);
        var lines = runs.SelectMany(r => r.Journal).ToLookup(l => l.Evidence, StringComparer.Ordinal);
        foreach (var run in runs)
        {
            var copy = new EvidenceCopy(run.Name, run.Folder.Root, folder.Root);
            foreach (var page in run.Plan.Pages)
            {
                copy.Page(page.Folder());
            }
        }

        using var journal = Journal.Open(folder.Journal);
        foreach (var page in plan.Pages)
        {
            foreach (var line in lines[page.Folder()].Take(1))
            {
                journal.Note(line with { Position = page.Position });
            }
        }
    }

    private static string? Difference(AuditReport before, AuditReport now)
    {
        var (old, current) = (JsonOf(before.Conditions), JsonOf(now.Conditions));
        return old.Select(o => o.Key).FirstOrDefault(k => !JsonNode.DeepEquals(old[k], current[k])) is { } name
            ? $"{name} was {old[name]?.ToJsonString() ?? "nothing"}, and not {current[name]?.ToJsonString() ?? "nothing"}"
            : null;
    }

    private static JsonObject JsonOf(RunConditions conditions) => JsonSerializer.SerializeToNode(conditions, AuditJson.Options)!.AsObject();
}
