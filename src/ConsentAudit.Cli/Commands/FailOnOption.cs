using System.CommandLine;
using ConsentAudit.Audit;

namespace ConsentAudit.Cli.Commands;

/// <summary><c>--fail-on</c>: from which severity on a failure makes the exit code 1.</summary>
internal static class FailOnOption
{
    public static Option<string> Create(string usual) =>
        new("--fail-on") { Description = "Exit 1 from this severity on: critical, serious, minor, never", DefaultValueFactory = _ => usual };

    /// <summary>The severity; null for never.</summary>
    /// <exception cref="InputException">It is none.</exception>
    public static Severity? Read(string text) => text switch
    {
        "critical" => Severity.Critical,
        "serious" => Severity.Serious,
        "minor" => Severity.Minor,
        "never" => null,
        _ => throw new InputException($"--fail-on takes critical, serious, minor or never, and not {text}."),
    };
}
