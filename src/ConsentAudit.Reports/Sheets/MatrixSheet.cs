using ClosedXML.Excel;
using ConsentAudit.Audit;
using ConsentAudit.Reports.Xlsx;

namespace ConsentAudit.Reports.Sheets;

/// <summary>All pages against all rules, one mark each: a map of the whole at a glance.</summary>
internal static class MatrixSheet
{
    /// <summary>What Excel takes as a column's header in a table.</summary>
    private const int LongestHeader = 250;

    /// <summary>Columns that a sheet can hold beside those of the page.</summary>
    private const int MostRules = 16_000;

    public static ITable Of(Run run)
    {
        var words = run.Wording;
        return new TableSheet<MatrixRow>(words["sheet.matrix"], "Matrix", words["guide.matrix"], [.. Columns(run)], [.. run.Report.Pages.Select((page, index) => new MatrixRow(index, page))])
        {
            FrozenColumns = 3,
            Tab = XLColor.FromHtml("#6A5FB0"),
        };
    }

    private static IEnumerable<Column<MatrixRow>> Columns(Run run)
    {
        var words = run.Wording;
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        string Header(string text)
        {
            var header = text;
            for (var again = 2; !taken.Add(header); again++)
            {
                header = $"{text} ({again})"; // a table's headers differ from one another
            }

            return header;
        }

        yield return new(Header(words["column.number"]), 5.5, row => Cell.Of(row.Index + 1, link: run.ToPage(row.Index)));
        yield return new(Header(words["column.page"]), 52, row => Cell.Of(Name(row.Page)));
        yield return new(Header(words["column.verdict"]), 4.8, row => Cell.Mark(row.Page.Verdict, Mark(row.Page.Verdict, words))) { Upright = true };
        foreach (var rule in run.Rules.Take(MostRules))
        {
            yield return new(Header(CellText.Line(run.Title(rule), LongestHeader)), 4.3, row => Mark(run, row, rule.Id)) { Upright = true };
        }
    }

    private static string Name(PageReport page) => page.Label is { Length: > 0 } label ? label : page.Url;

    /// <summary>What a rule concluded about a page, the gravest if more than one thing; blank where it was not asked.</summary>
    private static Cell Mark(Run run, MatrixRow row, string rule)
    {
        if (run.Findings.Gravest(row.Index, rule) is not { } verdict)
        {
            return Cell.Blank;
        }

        // A sheet takes only so many links: they are for what needs reading.
        var link = verdict is Verdict.Pass or Verdict.NotApplicable ? null : run.Findings.To(row.Index, rule);
        return Cell.Mark(verdict, Mark(verdict, run.Wording), link);
    }

    private static string Mark(Verdict verdict, Wording words) => words.Of(verdict, "Mark");
}
