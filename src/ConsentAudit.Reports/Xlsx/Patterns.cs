using System.Globalization;
using System.Xml.Linq;
using ClosedXML.Excel;

namespace ConsentAudit.Reports.Xlsx;

/// <summary>A row with one cell for each look, plain and quoted, by which the numbers of the styles are known once the file is made.</summary>
internal sealed class Patterns
{
    private static readonly Look[] Looks = Enum.GetValues<Look>();

    private readonly string[] styles;

    private Patterns(string[] styles) => this.styles = styles;

    /// <summary>Writes the row.</summary>
    public static void Lay(IXLWorksheet sheet, int row)
    {
        for (var i = 0; i < Looks.Length * 2; i++)
        {
            var cell = sheet.Cell(row, i + 1);
            cell.SetValue(i);
            Paint.Apply(cell.Style, Looks[i / 2]);
            cell.Style.IncludeQuotePrefix = i % 2 == 1;
        }
    }

    /// <summary>Reads the numbers of the styles out of the row.</summary>
    public static Patterns Read(XElement row) =>
        new([.. row.Elements().Take(Looks.Length * 2).Select(cell => cell.Attribute("s")?.Value ?? "0")]);

    /// <summary>The number of the style; a text that looks like a formula is quoted, and stays text even when somebody edits it.</summary>
    public string Style(Cell cell) =>
        styles[((int)cell.Look * 2) + (cell.Text is { } text && CellText.LooksLikeFormula(text) ? 1 : 0)];

    /// <summary>A number as the file format spells it.</summary>
    public static string Spell(double number) => number.ToString("R", CultureInfo.InvariantCulture);
}
