using ClosedXML.Excel;
using ConsentAudit.Audit;
using ConsentAudit.Catalogue;
using ConsentAudit.Reports.Sheets;
using ConsentAudit.Reports.Xlsx;

namespace ConsentAudit.Reports;

/// <summary>audit.xlsx: the report as a workbook, for readers who have never seen this tool.</summary>
/// <param name="rules">The catalogue's rules, for their titles; where it is empty, rules go by their ids.</param>
/// <param name="sources">The run's folder and an earlier workbook's decisions, as far as they are at hand.</param>
public sealed class XlsxReport(IReadOnlyList<RuleSheet> rules, RunSources? sources = null) : IReportWriter
{
    /// <summary>A report in which the rules go by their ids.</summary>
    public XlsxReport()
        : this([])
    {
    }

    /// <inheritdoc/>
    public string Format => "xlsx";

    /// <inheritdoc/>
    public string FileName => "audit.xlsx";

    /// <inheritdoc/>
    public void Write(AuditReport report, string language, Stream output)
    {
        ArgumentNullException.ThrowIfNull(report);
        var run = new Run(report, Wording.In(language), rules, sources ?? new RunSources());
        ITable[] tables = [PagesSheet.Of(run), MatrixSheet.Of(run), FindingsSheet.Of(run), TrackersSheet.Of(run), OwnersSheet.Of(run), RulesSheet.Of(run)];
        IReadOnlyList<Chart> charts;
        using var laidOut = new MemoryStream();
        using (var book = new XLWorkbook())
        {
            Describe(book, run);

            // Of no page there is nothing to draw.
            charts = [.. SummarySheet.Lay(book, run).Where(c => c.Series.All(s => s.Values.Count > 0))];
            foreach (var table in tables)
            {
                table.Lay(book, run.Wording);
            }

            MethodSheet.Lay(book, run);
            book.SaveAs(laidOut);
        }

        laidOut.Position = 0;
        var media = Drawings.Add(laidOut, run.Wording["sheet.summary"], charts, tables);
        laidOut.Position = 0;
        Package.Finish(laidOut, tables, media, output);
    }

    private static void Describe(XLWorkbook book, Run run)
    {
        book.Style.Font.FontName = Paint.Font;
        book.Style.Font.FontSize = Paint.FontSize;
        var tool = run.Report.Tool;
        book.Properties.Title = run.Wording["summary.title"];
        book.Properties.Author = CellText.Line($"{tool.Name} {tool.Version}", 200);
        book.Properties.LastModifiedBy = book.Properties.Author;

        // The run's own time, not the clock's: the same report gives the same bytes.
        book.Properties.Created = book.Properties.Modified = Dates.Storable(run.Report.FinishedAt) ?? Dates.First;
    }
}
