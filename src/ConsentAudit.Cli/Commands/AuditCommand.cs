using System.CommandLine;
using ConsentAudit.Cli.Input;
using ConsentAudit.Cli.Runs;
using ConsentAudit.Cli.Screen;

namespace ConsentAudit.Cli.Commands;

/// <summary><c>audit</c>: visit, judge, report.</summary>
internal static class AuditCommand
{
    public static Command Create()
    {
        var inputs = new Argument<string[]>("input")
        {
            Description = "Addresses, or files of them: .txt (one a line, # comments), .csv and .xlsx with a url column, sitemap.xml, - for standard input",
            Arity = ArgumentArity.OneOrMore,
        };
        var options = new RunOptions();
        var command = new Command("audit", "Visits pages, judges them, and writes the reports.");
        command.Arguments.Add(inputs);
        options.AddTo(command);
        command.SetAction(async (parsed, cancel) =>
        {
            var settings = options.Read(parsed, TimeProvider.System);
            var pages = PageList.Read(parsed.GetValue(inputs)!, Console.In);
            var result = await RunAsync(settings, pages, cancel);
            return result.ExitCode(settings.FailOn);
        });
        return command;
    }

    internal static async Task<RunResult> RunAsync(RunSettings settings, IReadOnlyList<PageRequest> pages, CancellationToken cancel)
    {
        var catalogue = RulesFolder.Load(settings.Rules).InPack(settings.Pack).With(FilterListFiles.Read(settings.FilterLists, settings.Language, Console.Error));
        var held = BaselineFiles.Read(settings.Baselines, catalogue);
        Task<RunResult> Run(IRunProgress progress) => new AuditRun(settings, catalogue, held, progress, TimeProvider.System).RunAsync(pages, cancel);
        var result = Console.IsErrorRedirected
            ? await Run(new PlainProgress(Console.Error, pages.Count, settings.Language))
            : await LiveProgress.ShowAsync(pages.Count, settings.Language, Run);
        SummaryTable.Write(result.Report, result.Files, settings.Language, Console.Out);
        if (held.Marker is not null)
        {
            BaselineSummary.Write(result.Report, settings.Language, Console.Out);
        }

        return result;
    }
}
