using System.CommandLine;
using System.CommandLine.Parsing;

namespace ConsentAudit.Cli.Commands;

/// <summary>The values of options: from the command line, else from what lies below it (a file of options, the run that is gone on with), else the usual ones.</summary>
internal sealed class OptionLayers(params IReadOnlyList<ParseResult> layers)
{
    /// <summary>The value that counts.</summary>
    public T? GetValue<T>(Option<T> option) => (layers.FirstOrDefault(l => IsGiven(l, option)) ?? layers[0]).GetValue(option);

    /// <summary>The result that counts; null where the option was given nowhere and has no usual value.</summary>
    public OptionResult? Result(Option option) => (layers.FirstOrDefault(l => IsGiven(l, option)) ?? layers[0]).GetResult(option);

    private static bool IsGiven(ParseResult layer, Option option) => layer.GetResult(option) is { Implicit: false };
}
