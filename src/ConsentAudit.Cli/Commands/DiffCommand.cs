using System.CommandLine;
using System.Text.Json;
using ConsentAudit.Audit.Baselines;
using ConsentAudit.Audit.Differences;
using ConsentAudit.Cli.Input;
using ConsentAudit.Cli.Runs;
using ConsentAudit.Cli.Screen;
using ConsentAudit.Reports;

namespace ConsentAudit.Cli.Commands;

/// <summary><c>diff</c>: what appeared and what went between two runs, per page and rule.</summary>
internal static class DiffCommand
{
    public static Command Create()
    {
        var old = new Argument<string>("old") { Description = "The earlier run's folder, or its audit.json" };
        var now = new Argument<string>("new") { Description = "The later run's folder, or its audit.json" };
        var lang = new Option<string>("--lang") { Description = "fr or en", DefaultValueFactory = _ => "fr" };
        var json = new Option<bool>("--json") { Description = "Write JSON" };
        var rules = new Option<string?>("--rules") { Description = "Folder of rules to use in place of the built-in ones" };
        var command = new Command("diff", "Says what appeared and what went between two runs.") { old, now, lang, json, rules };
        command.SetAction(parsed =>
        {
            var language = parsed.GetValue(lang)! is "fr" or "en" ? parsed.GetValue(lang)! : throw new InputException($"--lang takes fr or en, and not {parsed.GetValue(lang)}.");
            var catalogue = RulesFolder.Load(parsed.GetValue(rules));
            var difference = new RunComparer(new Subjects(catalogue)).Compare(ReportFile.Read(parsed.GetValue(old)!), ReportFile.Read(parsed.GetValue(now)!));
            if (parsed.GetValue(json))
            {
                Console.WriteLine(JsonSerializer.Serialize(difference, AuditJson.Options));
            }
            else
            {
                new DifferenceText(catalogue.Sheets, language, Console.Out).Write(difference);
            }

            return ExitCodes.Success;
        });
        return command;
    }
}
