using ClosedXML.Excel;
using ConsentAudit.Audit;
using ConsentAudit.Reports.Xlsx;

namespace ConsentAudit.Reports.Sheets;

/// <summary>One row a finding: what was concluded, on which texts and on which evidence.</summary>
internal static class FindingsSheet
{
    private const int MostExhibits = 10;
    private const int LongestExhibit = 170;

    public static ITable Of(Run run)
    {
        var words = run.Wording;
        return new TableSheet<FindingRow>(
            words["sheet.findings"], "Findings", words["guide.findings"], [.. Columns(run)], run.Findings.All)
        {
            FrozenColumns = 2,
            Tab = XLColor.FromHtml("#B3261E"),
        };
    }

    private static IEnumerable<Column<FindingRow>> Columns(Run run)
    {
        var words = run.Wording;
        yield return new(words["column.number"], 5.5, row => Cell.Of(row.Index + 1, link: run.ToPage(row.Index)));
        yield return new(words["column.url"], 25, row => Cell.Of(row.Page.Url)) { Mark = ReviewColumns.Address };
        yield return new(words["column.verdict"], 13.5, row => Cell.Of(row.Finding.Verdict, words)) { Mark = ReviewColumns.Verdict };
        yield return new(words["column.severity"], 9.5, row => Cell.Of(words.Of(row.Finding.Severity), Look.Centred));
        yield return new(words["column.sentence"], 42, row => Cell.Of(row.Finding.Message.In(words.Language)));
        if (run.Titled)
        {
            yield return new(words["column.ruleTitle"], 21, row => Cell.Of(run.Title(row.Finding.Rule)));
        }

        foreach (var column in ReviewColumns.Of(run))
        {
            yield return column;
        }

        yield return new(words["column.rule"], 24, row => Cell.Of(row.Finding.Rule, link: run.ToRule(row.Finding.Rule))) { Mark = ReviewColumns.Rule };
        yield return new(words["column.force"], 13, row => Cell.Of(words.Of(row.Finding.Force)));
        yield return new(words["column.basis"], 40, row => Run.Basis(row.Finding.Basis));
        yield return new(words["column.text"], 8.5, row => Run.FirstText(row.Finding.Basis, words));
        yield return new(words["column.exhibits"], 44, row => Cell.Of(Exhibits(row.Finding.Exhibits, words)));
        yield return new(words["column.file"], 8.5, row => File(row.Page, row.Finding, words));
    }

    private static IEnumerable<string> Exhibits(IReadOnlyList<Exhibit> exhibits, Wording words)
    {
        foreach (var exhibit in exhibits.Take(MostExhibits))
        {
            yield return CellText.Line(
                words.With(
                    "exhibit.line",
                    words.Of(exhibit.Visit),
                    words.Of(exhibit.Moment),
                    exhibit.AtMs,
                    words.OrAsIs("exhibit", exhibit.Kind),
                    exhibit.What),
                LongestExhibit);
        }

        if (exhibits.Count > MostExhibits)
        {
            yield return words.With("word.more", exhibits.Count - MostExhibits);
        }
    }

    private static Cell File(PageReport page, Finding finding, Wording words)
    {
        var file = finding.Exhibits.Select(exhibit => exhibit.File).FirstOrDefault(file => !string.IsNullOrEmpty(file));
        return file is not null && Link.File(page.Evidence + file) is { } link ? Cell.Of(words["word.open"], Look.Centred, link) : Cell.Blank;
    }
}
