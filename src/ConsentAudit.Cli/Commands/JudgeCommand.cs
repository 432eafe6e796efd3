using System.CommandLine;
using ConsentAudit.Audit;
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
        var lang = new Option<string>("--lang") { Description = "Language of the reports: fr, en", DefaultValueFactory = _ => "fr" };
        var format = new Option<string>("--format") { Description = "Reports to write", DefaultValueFactory = _ => "xlsx,json" };
        var command = new Command("judge", "Judges a run again from its saved evidence; no browser.") { run, rules, lang, format };
        command.SetAction(async (parsed, cancel) =>
        {
            var catalogue = RulesFolder.Load(parsed.GetValue(rules));
            var folder = RunFolder.Open(parsed.GetValue(run)!);
            var report = await JudgeAsync(folder, new Auditor(catalogue), ReportBuilder.Tool(catalogue, ""), cancel);
            var files = folder.Write(report, parsed.GetValue(format)!.Split(','), parsed.GetValue(lang)!, catalogue);
            SummaryTable.Write(report, files, parsed.GetValue(lang)!, Console.Out);
            return ExitCodes.Success;
        });
        return command;
    }

    private static async Task<AuditReport> JudgeAsync(RunFolder folder, Auditor auditor, ToolInfo tool, CancellationToken cancel)
    {
        var old = Path.Combine(folder.Root, "audit.json");
        AuditReport? before = null;
        if (File.Exists(old))
        {
            using var stream = File.OpenRead(old);
            before = JsonReport.Read(stream);
        }

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
            tool with { Browser = any.Conditions.Browser },
            before?.Conditions ?? ReportBuilder.Conditions(any.Conditions, [], "fr"),
            before?.StartedAt ?? any.StartedAt,
            before?.FinishedAt ?? any.StartedAt);
    }
}
