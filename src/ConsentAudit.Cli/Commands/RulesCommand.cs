using System.CommandLine;
using ConsentAudit.Cli.Runs;
using ConsentAudit.Rules;

namespace ConsentAudit.Cli.Commands;

/// <summary><c>rules</c>: lists the rules, shows one, checks a folder of them.</summary>
internal static class RulesCommand
{
    public static Command Create()
    {
        var rules = new Option<string?>("--rules") { Description = "Folder of rules to use in place of the built-in ones", Recursive = true };
        var pack = new Option<string>("--pack") { Description = "Jurisdiction: fr, be, it, es, de, nl, uk, ie, eu", DefaultValueFactory = _ => "fr", Recursive = true };
        var lang = new Option<string>("--lang") { Description = "fr or en", DefaultValueFactory = _ => "fr", Recursive = true };
        var id = new Argument<string>("id") { Description = "A rule's id" };
        var list = new Command("list", "Lists the rules.");
        list.SetAction(parsed => List(parsed.GetValue(rules), parsed.GetValue(pack)!, parsed.GetValue(lang)!));
        var show = new Command("show", "Shows a rule's page.") { id };
        show.SetAction(parsed =>
        {
            var name = parsed.GetValue(id)!;
            Console.WriteLine(RulesFolder.Load(parsed.GetValue(rules)).Pages.GetValueOrDefault(name)
                ?? throw new InputException($"There is no rule {name}; \"consentaudit rules list\" names them."));
            return ExitCodes.Success;
        });
        var check = new Command("check", "Checks that the rules' files are whole.");
        check.SetAction(parsed =>
        {
            var catalogue = RulesFolder.Load(parsed.GetValue(rules));
            var missing = RuleBook.All.Keys.Where(k => !catalogue.Sheets.ContainsKey(k) || !catalogue.Pages.ContainsKey(k)).ToList();
            return missing.Count == 0
                ? ExitCodes.Success
                : throw new InputException($"Without a sheet or a page: {string.Join(", ", missing)}.");
        });
        var table = new Command("table", "Writes the table of the rules as it stands in rules/README.md.");
        table.SetAction(parsed =>
        {
            Console.Write(RuleTable.Of(RulesFolder.Load(parsed.GetValue(rules))));
            return ExitCodes.Success;
        });
        var command = new Command("rules", "Lists the rules, shows one, or checks their files.") { list, show, check, table };
        command.Options.Add(rules);
        command.Options.Add(pack);
        command.Options.Add(lang);
        command.SetAction(parsed => List(parsed.GetValue(rules), parsed.GetValue(pack)!, parsed.GetValue(lang)!));
        return command;
    }

    private static int List(string? folder, string pack, string language)
    {
        var catalogue = RulesFolder.Load(folder).InPack(pack);
        foreach (var id in RuleBook.In(catalogue.Pack).Keys)
        {
            var sheet = catalogue.Sheets.GetValueOrDefault(id) ?? throw new InputException($"rules/catalogue/{id}.json is missing.");
            Console.WriteLine($"{id}\t{sheet.Severity.ToString().ToLowerInvariant()}\t{sheet.Force.ToString().ToLowerInvariant()}\t{sheet.Title.In(language)}");
        }

        return ExitCodes.Success;
    }
}
