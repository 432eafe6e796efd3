using System.CommandLine;

namespace ConsentAudit.Cli.Commands;

/// <summary><c>--baseline</c>: what the findings are held against.</summary>
internal static class BaselineOption
{
    public static Option<string[]> Create() => new("--baseline")
    {
        Description = "An earlier audit.json (or its folder), an earlier audit.xlsx with its decisions, or a list of accepted findings: only what is new fails; repeatable",
        DefaultValueFactory = _ => [],
    };
}
