using System.CommandLine;
using ConsentAudit.Cli.Input;
using ConsentAudit.Cli.Runs;
using ConsentAudit.Reports;

namespace ConsentAudit.Cli.Commands;

/// <summary><c>report</c>: writes reports again from audit.json.</summary>
internal static class ReportCommand
{
    public static Command Create()
    {
        var run = new Argument<string>("run") { Description = "The run's folder" };
        var format = new Option<string>("--format") { Description = "Reports to write: " + ReportWriters.Names, DefaultValueFactory = _ => "xlsx" };
        var lang = new Option<string>("--lang") { Description = "Language of the reports: fr, en", DefaultValueFactory = _ => "fr" };
        var command = new Command("report", "Writes reports again from a run's audit.json.") { run, format, lang };
        command.SetAction(parsed =>
        {
            var folder = RunFolder.Open(parsed.GetValue(run)!);
            var report = ReportFile.Read(folder.Root);
            foreach (var file in folder.Write(report, parsed.GetValue(format)!.Split(','), parsed.GetValue(lang)!, RulesFolder.Load(null).InPack(report.Conditions.Pack)))
            {
                Console.WriteLine(file);
            }

            return ExitCodes.Success;
        });
        return command;
    }
}
