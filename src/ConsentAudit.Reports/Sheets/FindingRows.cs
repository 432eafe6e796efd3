using ConsentAudit.Audit;
using ConsentAudit.Reports.Xlsx;

namespace ConsentAudit.Reports.Sheets;

/// <summary>The findings in the order of their sheet, the gravest first; and where each of them stands.</summary>
/// <remarks>Ten thousand pages have a million findings: they are counted and then put in their places, for a sort or a dictionary would hold them several times.</remarks>
internal sealed class FindingRows
{
    private static readonly int Severities = Enum.GetValues<Severity>().Max(s => (int)s) + 1;
    private static readonly int Gravities = (Enum.GetValues<Verdict>().Max(v => (int)v) + 1) * Severities;

    // By page and place among its findings; 0 for those that have no row.
    private readonly int[][] rowOf;
    private readonly IReadOnlyList<PageReport> pages;
    private readonly string sheet;

    public FindingRows(AuditReport report, Wording wording)
    {
        sheet = wording["sheet.findings"];
        pages = report.Pages;
        rowOf = [.. pages.Select(page => new int[page.Findings.Count])];
        var next = Starts(pages, out var count);
        var all = new FindingRow[count];
        foreach (var (index, page) in pages.Index())
        {
            foreach (var (place, finding) in page.Findings.Index().Where(f => HasRow(f.Item)))
            {
                var at = next[Gravity(finding)]++;
                all[at] = new FindingRow(index, page, finding);
                rowOf[index][place] = ITable.FirstRow + at;
            }
        }

        All = all;
    }

    /// <summary>The findings; those of rules that do not apply are left out.</summary>
    public IReadOnlyList<FindingRow> All { get; }

    /// <summary>The gravest verdict of a rule about a page, or null where it has none.</summary>
    public Verdict? Gravest(int page, string rule)
    {
        Verdict? gravest = null;
        foreach (var finding in pages[page].Findings)
        {
            gravest = finding.Rule == rule && !(gravest >= finding.Verdict) ? finding.Verdict : gravest;
        }

        return gravest;
    }

    /// <summary>A link to the gravest finding of a rule about a page, or null where there is none.</summary>
    public Link? To(int page, string rule)
    {
        var first = 0;
        for (var place = 0; place < rowOf[page].Length; place++)
        {
            if (rowOf[page][place] is var row and > 0 && (first == 0 || row < first) && pages[page].Findings[place].Rule == rule)
            {
                first = row;
            }
        }

        return first == 0 ? null : Link.Cell(sheet, first);
    }

    // Where the findings of each gravity begin, the gravest first.
    private static int[] Starts(IReadOnlyList<PageReport> pages, out int count)
    {
        var numbers = new int[Gravities];
        foreach (var finding in pages.SelectMany(page => page.Findings).Where(HasRow))
        {
            numbers[Gravity(finding)]++;
        }

        count = 0;
        var starts = new int[Gravities];
        for (var gravity = Gravities - 1; gravity >= 0; gravity--)
        {
            starts[gravity] = count;
            count += numbers[gravity];
        }

        return starts;
    }

    private static int Gravity(Finding finding) => ((int)finding.Verdict * Severities) + (int)finding.Severity;

    private static bool HasRow(Finding finding) => finding.Verdict != Verdict.NotApplicable;
}
