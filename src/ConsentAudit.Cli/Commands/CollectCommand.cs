using System.CommandLine;
using ConsentAudit.Cli.Runs;
using ConsentAudit.Cli.Screen;
using ConsentAudit.Cluster.Results;
using ConsentAudit.Cluster.Stores;

namespace ConsentAudit.Cli.Commands;

/// <summary><c>collect</c>: writes the folder of a batch's run, as <c>audit</c> would have written it.</summary>
internal static class CollectCommand
{
    public static Command Create()
    {
        var batch = new Argument<string>("batch") { Description = "The batch's name, as submit printed it" };
        var store = new StoreOptions();
        var output = new Option<string>("--output", "-o") { Description = "Folder of the run", Required = true };
        var shelf = new Option<string?>("--evidence-store") { Description = "Folder of the evidence, where the workers were given one" };
        var watch = new Option<bool>("--watch") { Description = "Show how far the batch is, and wait for its end" };
        var format = new Option<string?>("--format") { Description = $"Reports to write: {Reports.ReportWriters.Names} [as submitted]" };
        var lang = new Option<string?>("--lang") { Description = "Language of the reports: fr, en [as submitted]" };
        var failOn = new Option<string?>("--fail-on") { Description = "Exit 1 from this severity on: critical, serious, minor, never [as submitted]" };
        var baseline = BaselineOption.Create();
        var command = new Command("collect", "Writes the folder of a batch's run, as audit would have written it.") { output, shelf, watch, format, lang, failOn, baseline };
        command.Arguments.Add(batch);
        store.AddTo(command);
        command.SetAction(async (parsed, cancel) =>
        {
            string?[] words =
            [
                Word("output", parsed.GetValue(output)), Word("format", parsed.GetValue(format)), Word("lang", parsed.GetValue(lang)), Word("fail-on", parsed.GetValue(failOn)),
                .. parsed.GetValue(baseline)!.Select(b => Word("baseline", b)),
            ];
            var address = store.Read(parsed);
            var shelves = parsed.GetValue(shelf) is { } folder ? EvidenceShelf.Open(folder) : null;
            await using var opened = await Store.OpenAsync(address, cancel);
            var collected = await CollectedRun.FindAsync(new BatchCollector(opened, shelves), parsed.GetValue(batch)!, [.. words.OfType<string>()], cancel);
            if (parsed.GetValue(watch))
            {
                await collected.WatchAsync(Say, TimeProvider.System, cancel);
            }

            var result = await collected.WriteAsync(Say, cancel);
            SummaryTable.Write(result.Report, result.Files, collected.Settings.Language, Console.Out);
            return result.ExitCode(collected.Settings.FailOn) is ExitCodes.Success && result.Report.Pages.Count < result.Report.Summary.Pages ? ExitCodes.NotAudited : result.ExitCode(collected.Settings.FailOn);
        });
        return command;
    }

    private static string? Word(string option, string? value) => value is null ? null : $"--{option}={value}";

    private static void Say(string message) => Console.Error.WriteLine(Plain.Text(message));
}
