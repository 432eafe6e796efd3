using System.CommandLine;
using System.Text.Json;
using ConsentAudit.Cli.Runs;
using ConsentAudit.Cli.Screen;
using ConsentAudit.Readings;

namespace ConsentAudit.Cli.Commands;

/// <summary><c>label</c>: says what labels of buttons mean, one <c>role&lt;TAB&gt;label</c> a line.</summary>
internal static class LabelCommand
{
    public static Command Create()
    {
        var texts = new Argument<string[]>("text") { Description = "Labels; none: standard input, one a line", Arity = ArgumentArity.ZeroOrMore };
        var hint = new Option<string?>("--hint") { Description = "Language that the labels are likely in, as fr" };
        var rules = new Option<string?>("--rules") { Description = "Folder of rules to use in place of the built-in ones" };
        var command = new Command("label", "Says what the labels of buttons mean.") { texts, hint, rules };
        command.SetAction(parsed =>
        {
            var lexicon = RulesFolder.Load(parsed.GetValue(rules)).Lexicon;
            foreach (var label in parsed.GetValue(texts) is { Length: > 0 } given ? given : Lines())
            {
                Console.WriteLine($"{Name(lexicon.Read(label, parsed.GetValue(hint)).Role)}\t{Plain.Text(label)}");
            }

            return ExitCodes.Success;
        });
        return command;
    }

    private static IEnumerable<string> Lines()
    {
        while (Console.In.ReadLine() is { } line)
        {
            if (line.Trim().Length > 0)
            {
                yield return line;
            }
        }
    }

    private static string Name(ControlRole role) => JsonSerializer.Serialize(role, Reports.AuditJson.Options).Trim('"');
}
