using System.CommandLine;
using System.CommandLine.Parsing;
using ConsentAudit.Audit.Runs;
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
            Arity = ArgumentArity.ZeroOrMore,
        };
        var options = new RunOptions();
        var resume = new Option<string?>("--resume") { Description = "Go on with a run that was cut off: its folder" };
        var config = new Option<string?>("--config") { Description = $"File of options, JSON by their long names; {OptionFile.Usual} in the current folder is read by itself" };
        var command = new Command("audit", "Visits pages, judges them, and writes the reports.") { resume, config };
        command.Arguments.Add(inputs);
        options.AddTo(command);
        command.SetAction(async (parsed, cancel) =>
        {
            var earlier = parsed.GetValue(resume) is { } run ? RunFile.Read(run) : null;
            var layers = RunLayers.Of(parsed, parsed.GetValue(config), earlier, new WrittenOptions(command, options));
            var settings = options.Read(layers, TimeProvider.System);
            var pages = parsed.GetValue(inputs) is { Length: > 0 } given ? PagePlan.Of(PageList.Read(given, Console.In))
                : earlier is null ? throw new InputException("audit takes the addresses of pages, or files of them; --resume takes the folder of a run.")
                : null;
            if (earlier is null)
            {
                return (await RunAsync(settings, pages!, cancel)).ExitCode(settings.FailOn);
            }

            if (parsed.GetResult("--output") is OptionResult { Implicit: false })
            {
                throw new InputException("--resume goes on in the run's own folder: leave --output out.");
            }

            return (await RunAsync(settings with { Output = parsed.GetValue(resume)! }, pages, cancel, earlier)).ExitCode(settings.FailOn);
        });
        return command;
    }

    internal static Task<RunResult> RunAsync(RunSettings settings, IReadOnlyList<PageRequest> pages, CancellationToken cancel) => RunAsync(settings, PagePlan.Of(pages), cancel);

    // Without a list, that of the run which is gone on with.
    private static async Task<RunResult> RunAsync(RunSettings settings, IReadOnlyList<PlannedPage>? pages, CancellationToken cancel, RunPlan? earlier = null)
    {
        var time = TimeProvider.System;
        if (settings.Har)
        {
            Console.Error.WriteLine(Words.HarWarning(settings.Language));
        }

        var catalogue = RulesFolder.Load(settings.Rules).InPack(settings.Pack).With(FilterListFiles.Read(settings.FilterLists, settings.Language, Console.Error));
        var held = BaselineFiles.Read(settings.Baselines, catalogue);
        var plan = RunPlans.Of(settings, pages ?? [], catalogue, time.GetUtcNow(), earlier?.Salt);
        if (earlier is not null)
        {
            plan = (pages is null ? plan with { List = earlier.List, Pages = earlier.Pages } : plan) with { StartedAt = earlier.StartedAt };
            if (PlanComparer.Resumed(earlier, plan) is { } difference)
            {
                throw new InputException($"{settings.Output} cannot be gone on with under other conditions: {difference}");
            }
        }

        Task<RunResult> Run(IRunProgress progress)
        {
            var run = new AuditRun(settings, catalogue, held, progress, time, token => RunningVisitor.StartAsync(settings, catalogue, progress.Say, time, token));
            return earlier is null ? run.BeginAsync(plan, cancel) : run.ResumeAsync(plan, RunFolder.Open(settings.Output), cancel);
        }

        var result = Console.IsErrorRedirected
            ? await Run(new PlainProgress(Console.Error, plan.Pages.Count, settings.Language))
            : await LiveProgress.ShowAsync(plan.Pages.Count, settings.Language, Run);
        SummaryTable.Write(result, settings, Console.Out);
        if (held.Marker is not null)
        {
            BaselineSummary.Write(result.Report, settings.Language, Console.Out);
        }

        return result;
    }
}
