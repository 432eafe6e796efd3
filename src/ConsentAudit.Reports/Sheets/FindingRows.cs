using ConsentAudit.Audit;
using ConsentAudit.Reports.Xlsx;

namespace ConsentAudit.Reports.Sheets;

/// <summary>The findings in the order of their sheet, the gravest first; and where each of them stands.</summary>
internal sealed class FindingRows
{
    private readonly Dictionary<(int Page, string Rule), int> rowOf = [];
    private readonly string sheet;

    public FindingRows(AuditReport report, Wording wording)
    {
        sheet = wording["sheet.findings"];
        All = [.. report.Pages.Index()
            .SelectMany(page => page.Item.Findings.Select(finding => new FindingRow(page.Index, page.Item, finding)))
            .Where(row => row.Finding.Verdict != Verdict.NotApplicable)
            .OrderByDescending(row => row.Finding.Verdict)
            .ThenByDescending(row => row.Finding.Severity)
            .ThenBy(row => row.Index)];
        foreach (var (at, row) in All.Index())
        {
            rowOf.TryAdd((row.Index, row.Finding.Rule), ITable.FirstRow + at);
        }
    }

    /// <summary>The findings; those of rules that do not apply are left out.</summary>
    public IReadOnlyList<FindingRow> All { get; }

    /// <summary>A link to the gravest finding of a rule about a page, or null where there is none.</summary>
    public Link? To(int page, string rule) => rowOf.TryGetValue((page, rule), out var row) ? Link.Cell(sheet, row) : null;
}
