using System.CommandLine;
using ConsentAudit.Cli.Screen;

namespace ConsentAudit.Cli.Commands;

/// <summary>The command line: all commands, and how their mistakes are told.</summary>
public static class CommandLine
{
    /// <summary>All commands by their names, in the order in which help lists them.</summary>
    internal static readonly IReadOnlyList<(string Name, Func<Command> Create)> Commands =
    [
        ("audit", AuditCommand.Create), ("demo", DemoCommand.Create), ("judge", JudgeCommand.Create), ("report", ReportCommand.Create), ("diff", DiffCommand.Create), ("merge", MergeCommand.Create),
        ("rules", RulesCommand.Create), ("label", LabelCommand.Create), ("install", InstallCommand.Create), ("submit", SubmitCommand.Create), ("worker", WorkerCommand.Create), ("collect", CollectCommand.Create),
    ];

    /// <summary>Runs the tool.</summary>
    /// <param name="args">The words of the command line.</param>
    /// <returns>One of <see cref="ExitCodes"/>.</returns>
    public static async Task<int> RunAsync(string[] args)
    {
        var root = new RootCommand("ConsentAudit checks cookie consent on web pages under the GDPR, the ePrivacy directive and French law.");
        foreach (var command in Needed(args))
        {
            root.Add(command);
        }

        var parsed = root.Parse(args);
        if (parsed.Errors.Count > 0)
        {
            return Say(parsed.Errors[0].Message);
        }

        try
        {
            return await parsed.InvokeAsync(new InvocationConfiguration
            {
                // Our own: a mistake of the user's is one sentence, a bug is loud.
                EnableDefaultExceptionHandler = false,

                // Time to write a partial report after Ctrl-C; a worker finishes the pages that are under way.
                ProcessTerminationTimeout = parsed.CommandResult.Command.Name == WorkerCommand.Name ? TimeSpan.FromHours(1) : TimeSpan.FromMinutes(1),
            });
        }
        catch (InputException e)
        {
            return Say(e.Message);
        }
        catch (Exception e) when (e is UnauthorizedAccessException or IOException)
        {
            return Say(e.Message);
        }
        catch (OperationCanceledException)
        {
            return ExitCodes.Stopped;
        }
    }

    // To make them all takes a tenth of the time to start; where none is named, help and mistakes speak of all.
    private static IEnumerable<Command> Needed(string[] args)
    {
        var named = Commands.Where(c => args.Length > 0 && c.Name == args[0]).ToList();
        return (named.Count > 0 ? named : Commands).Select(c => c.Create());
    }

    private static int Say(string message)
    {
        Console.Error.WriteLine("consentaudit: " + Plain.Text(message));
        return ExitCodes.Input;
    }
}
