using ClosedXML.Excel;
using ConsentAudit.Audit;
using ConsentAudit.Reports.Xlsx;

namespace ConsentAudit.Reports.Sheets;

/// <summary>One row a rule: what is required, by whom, and how often it was met.</summary>
internal static class RulesSheet
{
    public static ITable Of(Run run)
    {
        var words = run.Wording;
        return new TableSheet<RuleTally>(words["sheet.rules"], "Rules", words["guide.rules"], [.. Columns(run)], run.Rules)
        {
            Tab = XLColor.FromHtml("#2E7D4F"),
        };
    }

    private static IEnumerable<Column<RuleTally>> Columns(Run run)
    {
        var words = run.Wording;
        yield return new(words["column.rule"], 26, rule => Cell.Of(rule.Id));
        if (run.Titled)
        {
            yield return new(words["column.ruleTitle"], 32, rule => Cell.Of(rule.Sheet?.Title.In(words.Language)));
        }

        yield return new(words["column.severity"], 9.5, rule => rule.Severity is { } severity ? Cell.Of(words.Of(severity), Look.Centred) : Cell.Blank);
        yield return new(words["column.force"], 14.5, rule => rule.Force is { } force ? Cell.Of(words.Of(force)) : Cell.Blank);
        yield return new(words["column.basis"], 70, rule => Run.Basis(rule.Basis));
        yield return new(words["column.text"], 8.5, rule => Run.FirstText(rule.Basis, words));
        foreach (var verdict in Enum.GetValues<Verdict>().OrderDescending())
        {
            yield return new(words.Of(verdict), 11, rule => Cell.Of(rule[verdict]));
        }
    }
}
