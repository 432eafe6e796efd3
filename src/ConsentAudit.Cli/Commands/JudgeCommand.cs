using System.CommandLine;
using ConsentAudit.Audit;
using ConsentAudit.Catalogue;
using ConsentAudit.Cli.Input;
using ConsentAudit.Cli.Runs;
using ConsentAudit.Cli.Screen;
using ConsentAudit.Evidence;
using ConsentAudit.Reports;

namespace ConsentAudit.Cli.Commands;

/// <summary><c>judge</c>: judges a run again from its saved evidence; no browser.</summary>
internal static class JudgeCommand
{
    public static Command Create()
    {
        var run = new Argument<string>("run") { Description = "The run's folder" };
        var rules = new Option<string?>("--rules") { Description = "Folder of rules to use in place of the built-in ones" };
        var pack = new Option<string?>("--pack") { Description = "Jurisdiction whose rules and thresholds apply [the run's own]" };
        var filterList = new Option<string[]>("--filter-list") { Description = "List of addresses to look at, in EasyList's syntax; repeatable", DefaultValueFactory = _ => [] };
        var lang = new Option<string>("--lang") { Description = "Language of the reports: fr, en", DefaultValueFactory = _ => "fr" };
        var format = new Option<string>("--format") { Description = "Reports to write", DefaultValueFactory = _ => "xlsx,json,html" };
        var baseline = BaselineOption.Create();
        var failOn = FailOnOption.Create("never");
        var command = new Command("judge", "Judges a run again from its saved evidence; no browser.") { run, rules, pack, filterList, lang, format, baseline, failOn };
        command.SetAction(async (parsed, cancel) =>
        {
            var language = parsed.GetValue(lang)!;
            var least = FailOnOption.Read(parsed.GetValue(failOn)!);
            var folder = RunFolder.Open(parsed.GetValue(run)!);
            var before = Before(folder);
            var catalogue = RulesFolder.Load(parsed.GetValue(rules)).InPack(parsed.GetValue(pack) ?? before?.Conditions.Pack ?? "fr")
                .With(FilterListFiles.Read(parsed.GetValue(filterList)!, language, Console.Error));
            var held = BaselineFiles.Read(parsed.GetValue(baseline)!, catalogue);
            var report = await JudgeAsync(folder, before, catalogue, cancel);
            if (before is not null && FilterListFiles.Difference(before.Conditions.FilterLists, report.Conditions.FilterLists, language) is { Length: > 0 } difference)
            {
                Console.Error.WriteLine(difference);
            }

            // By the day of the run, so that the same run is always judged the same.
            report = held.Marker?.Mark(report, DateOnly.FromDateTime(report.FinishedAt.UtcDateTime)) ?? report;
            var files = folder.Write(report, parsed.GetValue(format)!.Split(','), language, catalogue, held.Reviews);
            SummaryTable.Write(report, files, language, Console.Out);
            if (held.Marker is not null)
            {
                BaselineSummary.Write(report, language, Console.Out);
            }

            // A run that was only judged again fails for its findings where that is asked for, and never for its pages.
            var code = new RunResult(report, files, Stopped: false).ExitCode(least);
            return code == ExitCodes.Findings ? code : ExitCodes.Success;
        });
        return command;
    }

    private static AuditReport? Before(RunFolder folder)
    {
        var old = Path.Combine(folder.Root, "audit.json");
        return File.Exists(old) ? ReportFile.Read(old) : null;
    }

    private static async Task<AuditReport> JudgeAsync(RunFolder folder, AuditReport? before, RuleCatalogue catalogue, CancellationToken cancel)
    {
        var auditor = new Auditor(catalogue);
        var names = Directory.EnumerateDirectories(Path.Combine(folder.Root, "evidence")).Select(d => Path.GetFileName(d)!).Order(StringComparer.Ordinal).ToList();
        var order = before?.Pages.Select((p, i) => (p.Evidence, Index: i)).DistinctBy(p => p.Evidence).ToDictionary(p => p.Evidence, p => p.Index, StringComparer.Ordinal) ?? [];
        var pages = new List<PageReport>();
        EvidenceBundle? any = null;
        foreach (var name in names.OrderBy(n => order.GetValueOrDefault($"evidence/{n}/", int.MaxValue)))
        {
            var evidence = await EvidenceFolder.LoadAsync(folder.EvidencePath(name), cancel);
            any ??= evidence;
            pages.Add(auditor.Judge(evidence, $"evidence/{name}/"));
        }

        if (any is null)
        {
            throw new InputException($"{folder.Root} holds the evidence of no page.");
        }

        return ReportBuilder.Build(
            pages,
            ReportBuilder.Tool(catalogue, "") with { Browser = any.Conditions.Browser },
            (before?.Conditions ?? ReportBuilder.Conditions(any.Conditions, [], catalogue.Pack)) with { Pack = catalogue.Pack.Name, PackVersion = catalogue.Pack.Version, FilterLists = FilterListEntry.Of(catalogue.Filters) },
            before?.StartedAt ?? any.StartedAt,
            before?.FinishedAt ?? any.StartedAt);
    }
}
