using System.CommandLine;
using System.Text.Json;

namespace ConsentAudit.Cli.Commands;

/// <summary>Writes options down as JSON by their long names, in the form that a file of options has.</summary>
internal static class OptionValues
{
    // Headers carry passwords and tokens, a proxy's address may; and a run's folder that comes from elsewhere must not name a program to start.
    private static readonly string[] Secret = ["--header", "--proxy", "--browser"];

    // A run may be gone on with from another folder.
    private static readonly string[] Paths = ["--rules", "--filter-list", "--baseline"];

    // The order of their words says nothing.
    private static readonly string[] Lists = ["--choices"];

    // Where the run is, and where it was read from, is no part of it.
    private static readonly string[] Own = ["--output", "--config", "--resume"];

    /// <summary>All but the secret ones.</summary>
    public static IReadOnlyDictionary<string, JsonElement> Of(OptionLayers parsed, IEnumerable<Option> options) => options
        .Where(o => !Own.Contains(o.Name) && !Secret.Contains(o.Name))
        .Select(o => (Name: NameOf(o), Value: Normal(o.Name, ValueOf(parsed, o))))
        .Where(o => o.Value is not (null or false or string[] { Length: 0 }))
        .ToDictionary(o => o.Name, o => JsonSerializer.SerializeToElement(o.Value), StringComparer.Ordinal);

    /// <summary>Those that may hold secrets, where they were given.</summary>
    public static IReadOnlyDictionary<string, string> Secrets(OptionLayers parsed, IEnumerable<Option> options) => options
        .Where(o => Secret.Contains(o.Name))
        .Select(o => (Name: NameOf(o), Value: ValueOf(parsed, o) switch { string text => text, string[] all => string.Join('\n', all.Order(StringComparer.Ordinal)), _ => "" }))
        .Where(o => o.Value.Length > 0)
        .ToDictionary(o => o.Name, o => o.Value, StringComparer.Ordinal);

    /// <summary>An option's name in a file.</summary>
    public static string NameOf(Option option) => option.Name.TrimStart('-');

    private static object? ValueOf(OptionLayers parsed, Option option) => parsed.Result(option)?.GetValueOrDefault<object>();

    private static object? Normal(string name, object? value) => value switch
    {
        string text when Paths.Contains(name) => Path.GetFullPath(text),
        string[] all when Paths.Contains(name) => all.Select(Path.GetFullPath).ToArray(),
        string text when Lists.Contains(name) => string.Join(',', text.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Distinct().Order(StringComparer.Ordinal)),
        _ => value,
    };
}
