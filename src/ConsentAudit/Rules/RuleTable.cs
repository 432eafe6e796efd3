using System.Globalization;
using System.Text;
using ConsentAudit.Catalogue;

namespace ConsentAudit.Rules;

/// <summary>The table of the rules in <c>rules/README.md</c>, made from their sheets.</summary>
public static class RuleTable
{
    private const int Citations = 3;

    /// <summary>What stands before the table in the file.</summary>
    public const string Begins = "<!-- rules: made by \"consentaudit rules table\" -->";

    /// <summary>What stands after it.</summary>
    public const string Ends = "<!-- /rules -->";

    /// <summary>The table as Markdown, a row a rule, in the order of the report.</summary>
    public static string Of(RuleCatalogue catalogue)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        var table = new StringBuilder("| rule | requires | severity | force | first citations |\n|---|---|---|---|---|\n");
        foreach (var sheet in RuleBook.All.Keys.Select(id => catalogue.Sheets[id]))
        {
            var basis = string.Join("; ", sheet.Basis.Take(Citations).Select(b => b.Text));
            table.Append(CultureInfo.InvariantCulture, $"| [{sheet.Id}](catalogue/{sheet.Id}.md) | {sheet.Title.En} | {Word(sheet.Severity)} | {Word(sheet.Force)} | {basis} |\n");
        }

        return table.ToString();
    }

    private static string Word(Enum value) => value.ToString().ToLowerInvariant();
}
