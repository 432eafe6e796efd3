using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using ConsentAudit.Cli.Input;

namespace ConsentAudit.Cli.Commands;

/// <summary>Makes of the options in a file what the command line would have made of them.</summary>
internal sealed class WrittenOptions(Command command, RunOptions options)
{
    /// <summary>The layer below the command line.</summary>
    /// <param name="file">The options.</param>
    /// <param name="source">The file's name, for messages.</param>
    /// <exception cref="InputException">One is unknown, or has a value that it does not take.</exception>
    public ParseResult Layer(IReadOnlyList<FileOption> file, string source)
    {
        foreach (var option in file)
        {
            Try(option, $"{source}, line {option.Line}");
        }

        return command.Parse([.. file.SelectMany(o => Words(o, ""))]);
    }

    // Each alone, so that the line can be told.
    private void Try(FileOption option, string where)
    {
        var parsed = command.Parse([.. Words(option, where)]);
        if (parsed.Errors.Count > 0)
        {
            throw new InputException($"{where}: {parsed.Errors[0].Message}");
        }

        try
        {
            options.Read(parsed, TimeProvider.System);
        }
        catch (InputException e)
        {
            throw new InputException($"{where}: {e.Message}");
        }
    }

    private IEnumerable<string> Words(FileOption option, string where)
    {
        var known = command.Options.FirstOrDefault(o => OptionValues.NameOf(o) == option.Name && o.Name is not ("--config" or "--resume" or "--help" or "--version"))
            ?? throw new InputException($"{where}: \"{(option.Name.Length > 60 ? option.Name[..60] + "…" : option.Name)}\" is no option of {command.Name}.");
        return Takes(known.ValueType, option) is { } mistake
            ? throw new InputException($"{where}: {option.Name} takes {mistake}.")

            // With the sign of equality, a value that begins with a dash is a value.
            : Texts(known.ValueType, option).Select(v => $"{known.Name}={v}");
    }

    // One text may stand for a list of one, and a list for words with commas between them.
    private static IEnumerable<string> Texts(Type type, FileOption option) => type == typeof(string) ? [string.Join(',', option.Values)] : option.Values;

    private static string? Takes(Type type, FileOption option)
    {
        if (option.Values.Any(v => v.Length == 0))
        {
            return "a text that is not empty";
        }

        return type == typeof(bool) ? option.Kind is JsonValueKind.True or JsonValueKind.False ? null : "true or false"
            : type == typeof(string) || type == typeof(string[]) ? option.Kind is JsonValueKind.String or JsonValueKind.Array ? null : "a text or a list of texts"
            : option.Kind != JsonValueKind.Number ? "a number"
            : type == typeof(double) || long.TryParse(option.Values[0], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _) ? null : "a whole number";
    }
}
