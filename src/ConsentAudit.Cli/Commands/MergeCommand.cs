using System.CommandLine;
using ConsentAudit.Cli.Runs;
using ConsentAudit.Cli.Screen;

namespace ConsentAudit.Cli.Commands;

/// <summary><c>merge</c>: one run out of shards; its exit code is that of the unsharded run.</summary>
internal static class MergeCommand
{
    public static Command Create()
    {
        var runs = new Argument<string[]>("run") { Description = "The folders of the runs", Arity = ArgumentArity.OneOrMore };
        var output = new Option<string>("--output", "-o") { Description = "Folder of the merged run", Required = true };
        var format = new Option<string>("--format") { Description = "Reports to write: " + Reports.ReportWriters.Names, DefaultValueFactory = _ => "xlsx,json,html" };
        var lang = new Option<string>("--lang") { Description = "Language of the reports: fr, en", DefaultValueFactory = _ => "fr" };
        var rules = new Option<string?>("--rules") { Description = "Folder of rules that the runs were made with" };
        var failOn = FailOnOption.Create("serious");
        var command = new Command("merge", "Makes one run out of shards (audit --shard).") { runs, output, format, lang, rules, failOn };
        command.SetAction(parsed =>
        {
            var least = FailOnOption.Read(parsed.GetValue(failOn)!);
            var formats = parsed.GetValue(format)!.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
            foreach (var known in formats)
            {
                Reports.ReportWriters.For(known);
            }

            // All that can be wrong is found before anything is written.
            var merge = new RunMerge([.. parsed.GetValue(runs)!.Select(ShardRun.Read)]);
            var report = merge.Report();
            var catalogue = RulesFolder.Load(parsed.GetValue(rules)).InPack(report.Conditions.Pack);
            var folder = RunFolder.Create(parsed.GetValue(output)!);
            merge.CopyTo(folder);
            var language = parsed.GetValue(lang)!;
            if (report.Pages.Count < report.Summary.Pages)
            {
                Console.Error.WriteLine(Words.In(
                    language,
                    $"La liste compte {report.Summary.Pages} pages, ces exécutions {report.Pages.Count} : il en manque une partie.",
                    $"The list has {report.Summary.Pages} pages, these runs {report.Pages.Count}: a part of it is missing."));
            }

            var result = new RunResult(report, folder.Write(report, formats, language, catalogue), Stopped: false);
            SummaryTable.Write(report, result.Files, language, Console.Out);
            return result.ExitCode(least);
        });
        return command;
    }
}
