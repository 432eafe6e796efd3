using System.IO.Compression;
using System.Text;
using ClosedXML.Excel;
using ConsentAudit.Audit;
using ConsentAudit.Catalogue;
using ConsentAudit.Reports;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;

namespace ConsentAudit.Tests.Reports;

/// <summary>A workbook as its reader finds it: cells by sheet, row and header.</summary>
internal sealed class Workbook : IDisposable
{
    /// <summary>The header of a table; its entries follow.</summary>
    public const int Header = 2;

    private readonly XLWorkbook book;

    private Workbook(byte[] bytes)
    {
        Bytes = bytes;
        book = new XLWorkbook(new MemoryStream(bytes));
    }

    public byte[] Bytes { get; }

    public IXLWorksheets Sheets => book.Worksheets;

    public IXLNamedRanges Names => book.NamedRanges;

    public void SaveAs(string path)
    {
        using var file = File.Create(path); // ClosedXML goes by the ending of a name
        book.SaveAs(file);
    }

    public static byte[] Write(AuditReport report, string language = "fr", IReadOnlyList<RuleSheet>? rules = null, RunSources? sources = null)
    {
        using var stream = new MemoryStream();
        new XlsxReport(rules ?? Sample.Rules, sources).Write(report, language, stream);
        return stream.ToArray();
    }

    public static Workbook Of(AuditReport report, string language = "fr", IReadOnlyList<RuleSheet>? rules = null, RunSources? sources = null) =>
        new(Write(report, language, rules, sources));

    public static Workbook Of(params PageReport[] pages) => Of(Sample.Report(pages));

    /// <summary>The cell of the n-th entry under a header.</summary>
    public IXLCell Cell(string sheet, string header, int entry = 1)
    {
        var worksheet = book.Worksheet(sheet);
        var column = worksheet.Row(Header).CellsUsed().Single(cell => cell.GetString() == header).Address.ColumnNumber;
        return worksheet.Cell(Header + entry, column);
    }

    public string Text(string sheet, string header, int entry = 1) => Cell(sheet, header, entry).GetString();

    /// <summary>All texts of a sheet.</summary>
    public IReadOnlyList<string> Texts(string sheet) => [.. book.Worksheet(sheet).CellsUsed().Select(cell => cell.GetString())];

    /// <summary>What Microsoft's own validator finds wrong with a file.</summary>
    public static IEnumerable<string> Errors(byte[] bytes)
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(bytes), isEditable: false);
        return [.. new OpenXmlValidator(FileFormatVersions.Office2016).Validate(document).Select(error => $"{error.Part?.Uri} {error.Path?.XPath}: {error.Description}")];
    }

    /// <summary>The parts of the file as text, by name.</summary>
    public IReadOnlyDictionary<string, string> Parts() => Parts(Bytes);

    /// <summary>The parts of a file as text, by name; for a file with pictures, which ClosedXML cannot open on every machine.</summary>
    public static IReadOnlyDictionary<string, string> Parts(byte[] bytes)
    {
        using var zip = new ZipArchive(new MemoryStream(bytes));
        return zip.Entries.ToDictionary(entry => entry.FullName, entry =>
        {
            using var reader = new StreamReader(entry.Open(), Encoding.UTF8);
            return reader.ReadToEnd();
        });
    }

    public void Dispose() => book.Dispose();
}
