using System.CommandLine;
using ConsentAudit.Cli.Screen;

namespace ConsentAudit.Cli.Commands;

/// <summary>The command line: all commands, and how their mistakes are told.</summary>
public static class CommandLine
{
    /// <summary>Runs the tool.</summary>
    /// <param name="args">The words of the command line.</param>
    /// <returns>One of <see cref="ExitCodes"/>.</returns>
    public static async Task<int> RunAsync(string[] args)
    {
        var root = new RootCommand("ConsentAudit checks cookie consent on web pages under the GDPR, the ePrivacy directive and French law.")
        {
            AuditCommand.Create(), DemoCommand.Create(), JudgeCommand.Create(), ReportCommand.Create(), DiffCommand.Create(), MergeCommand.Create(),
            RulesCommand.Create(), LabelCommand.Create(), InstallCommand.Create(), SubmitCommand.Create(), WorkerCommand.Create(), CollectCommand.Create(),
        };
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

    private static int Say(string message)
    {
        Console.Error.WriteLine("consentaudit: " + Plain.Text(message));
        return ExitCodes.Input;
    }
}
