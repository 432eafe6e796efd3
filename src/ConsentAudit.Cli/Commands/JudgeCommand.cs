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
        var filterList = new Option<string[]>("--filter-list") { Description = "List of addresses to look at, in EasyList's syntax; repeatable", DefaultValueFactory = _ => [] };
        var lang = new Option<string>("--lang") { Description = "Language of the reports: fr, en", DefaultValueFactory = _ => "fr" };
        var format = new Option<string>("--format") { Description = "Reports to write", DefaultValueFactory = _ => "xlsx,json,html" };
        var command = new Command("judge", "Judges a run again from its saved evidence; no browser.") { run, rules, filterList, lang, format };
        command.SetAction(async (parsed, cancel) =>
        {
            var language = parsed.GetValue(lang)!;
            var catalogue = RulesFolder.Load(parsed.GetValue(rules)).With(FilterListFiles.Read(parsed.GetValue(filterList)!, language, Console.Error));
            var folder = RunFolder.Open(parsed.GetValue(run)!);
            var before = Before(folder);
            var report = await JudgeAsync(folder, before, catalogue, cancel);
            if (before is not null && FilterListFiles.Difference(before.Conditions.FilterLists, report.Conditions.FilterLists, language) is { Length: > 0 } difference)
            {
                Console.Error.WriteLine(difference);
            }

            var files = folder.Write(report, parsed.GetValue(format)!.Split(','), language, catalogue);
            SummaryTable.Write(report, files, language, Console.Out);
            return ExitCodes.Success;
        });
        return command;
    }

    private static AuditReport? Before(RunFolder folder)
    {
        var old = Path.Combine(folder.Root, "audit.json");
        if (!File.Exists(old))
        {
            return null;
        }

        using var stream = File.OpenRead(old);
        return JsonReport.Read(stream);
    }

    private static async Task<AuditReport> JudgeAsync(RunFolder folder, AuditReport? before, RuleCatalogue catalogue, CancellationToken cancel)
    {
        var auditor = new Auditor(catalogue);
        var names = Directory.EnumerateDirectories(Path.Combine(folder.Root, "evidence")).Select(d => Path.GetFileName(d)!).Order(StringComparer.Ordinal).ToList();
        var order = before?.Pages.Select((p, i) => (p.Evidence, Index: i)).ToDictionary(p => p.Evidence, p => p.Index, StringComparer.Ordinal) ?? [];
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
            (before?.Conditions ?? ReportBuilder.Conditions(any.Conditions, [], "fr")) with { FilterLists = FilterListEntry.Of(catalogue.Filters) },
            before?.StartedAt ?? any.StartedAt,
            before?.FinishedAt ?? any.StartedAt);
    }
}
