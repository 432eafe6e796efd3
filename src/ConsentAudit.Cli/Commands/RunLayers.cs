using System.CommandLine;
using ConsentAudit.Audit.Runs;
using ConsentAudit.Cli.Input;
using ConsentAudit.Cli.Runs;

namespace ConsentAudit.Cli.Commands;

/// <summary>Where the options of a run come from: the command line, a file, the run that is gone on with.</summary>
internal static class RunLayers
{
    /// <summary>What is given by hand counts more than what a file holds. The usual file is none of a run's that is gone on with: that one has all it needs.</summary>
    public static OptionLayers Of(ParseResult parsed, string? config, RunPlan? earlier, WrittenOptions files)
    {
        var layers = new List<ParseResult> { parsed };
        if ((config ?? (earlier is null && File.Exists(OptionFile.Usual) ? OptionFile.Usual : null)) is { } file)
        {
            layers.Add(files.Layer(OptionFile.Read(file), file));
        }

        if (earlier is not null)
        {
            layers.Add(files.Layer(OptionFile.Of(earlier.Options), RunFile.Name));
        }

        return new OptionLayers(layers);
    }

    /// <summary>What <c>audit</c> would make of the options of a plan, and of some words of a command line that count more.</summary>
    public static RunSettings Planned(RunPlan plan, IReadOnlyList<string> words, TimeProvider time)
    {
        var options = new RunOptions();
        var command = new Command("audit");
        options.AddTo(command);
        var parsed = command.Parse(words);
        return parsed.Errors.Count > 0
            ? throw new InputException(parsed.Errors[0].Message)
            : options.Read(Of(parsed, null, plan, new WrittenOptions(command, options)), time);
    }
}
