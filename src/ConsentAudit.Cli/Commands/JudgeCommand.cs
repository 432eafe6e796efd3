using System.CommandLine;
using System.Text.Json;
using ConsentAudit.Audit;
using ConsentAudit.Audit.Runs;
using ConsentAudit.Catalogue;
using ConsentAudit.Cli.Input;
using ConsentAudit.Cli.Runs;
using ConsentAudit.Cli.Screen;
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
            var plan = RunFile.Exists(folder.Root) ? RunFile.Read(folder.Root) : null;
            var catalogue = RulesFolder.Load(parsed.GetValue(rules)).InPack(parsed.GetValue(pack) ?? before?.Conditions.Pack ?? Planned(plan, "pack") ?? "fr")
                .With(FilterListFiles.Read(parsed.GetValue(filterList)!, language, Console.Error));
            var held = BaselineFiles.Read(parsed.GetValue(baseline)!, catalogue);
            var report = await JudgeAsync(folder, before, plan, catalogue, cancel);
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

    private static async Task<AuditReport> JudgeAsync(RunFolder folder, AuditReport? before, RunPlan? plan, RuleCatalogue catalogue, CancellationToken cancel)
    {
        var saved = new SavedPages(folder, new Auditor(catalogue));
        var order = Order(before, plan);
        var judged = new List<JudgedPage>();
        foreach (var name in folder.Evidence().OrderBy(n => order.GetValueOrDefault($"evidence/{n}/", int.MaxValue)))
        {
            judged.Add(await saved.JudgeAsync(name, cancel));
        }

        if (judged is not [var any, ..])
        {
            throw new InputException($"{folder.Root} holds the evidence of no page.");
        }

        return ReportBuilder.Build(
            [.. judged.Select(j => j.Report)],
            ReportBuilder.Tool(catalogue, "") with { Browser = before?.Tool.Browser is { Length: > 0 } browser ? browser : any.Conditions.Browser },
            (before?.Conditions ?? ReportBuilder.Conditions(any.Conditions, Chosen(plan), catalogue.Pack) with { Repeat = Repeated(plan), Har = Recorded(plan) }) with { Pack = catalogue.Pack.Name, PackVersion = catalogue.Pack.Version, FilterLists = FilterListEntry.Of(catalogue.Filters) },
            before?.StartedAt ?? any.StartedAt,
            before?.FinishedAt ?? any.StartedAt,
            (before?.Summary.Pages ?? plan?.Pages.Count) is { } asked && asked > judged.Count ? asked : null);
    }

    // The plan knows the place of every page, those too that no report has yet.
    private static Dictionary<string, int> Order(AuditReport? before, RunPlan? plan) =>
        (plan?.Pages.Select(p => p.Folder()) ?? before?.Pages.Select(p => p.Evidence) ?? [])
        .Select((p, i) => (Evidence: p, Index: i)).DistinctBy(p => p.Evidence).ToDictionary(p => p.Evidence, p => p.Index, StringComparer.Ordinal);

    private static IReadOnlyList<string> Chosen(RunPlan? plan) => Planned(plan, "choices") is { } words ? Choices.InOrder(words.Split(',')) : [];

    private static int Repeated(RunPlan? plan) => plan?.Options.TryGetValue("repeat", out var value) == true && value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var times) ? times : 1;

    private static bool Recorded(RunPlan? plan) => plan?.Options.TryGetValue("har", out var value) == true && value.ValueKind == JsonValueKind.True;

    // Of a run that was cut off before its report.
    private static string? Planned(RunPlan? plan, string option) =>
        plan?.Options.TryGetValue(option, out var value) == true && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
