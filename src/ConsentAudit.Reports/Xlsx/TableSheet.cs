using ClosedXML.Excel;

namespace ConsentAudit.Reports.Xlsx;

/// <summary>A sheet with one guiding sentence and one real table: filters, frozen header, fixed widths.</summary>
/// <remarks>
/// ClosedXML lays it out but does not hold its rows: it needs about 900 bytes for a cell, and a thousand pages have a million.
/// In their place stands a row of patterns, one cell for each look, which <see cref="Package"/> replaces by the rows.
/// </remarks>
internal sealed class TableSheet<T>(string name, string table, string guide, IReadOnlyList<Column<T>> columns, IReadOnlyCollection<T> rows)
    : ITable
{
    private const int Header = ITable.FirstRow - 1;

    /// <summary>Up to this width, header and cells are centred.</summary>
    private const double Narrow = 13.5;

    /// <summary>Size of letters as wide as bold ones are.</summary>
    private const double Bold = Paint.TableFontSize * 1.1;

    /// <summary>Points below a header's words for its filter button.</summary>
    private const double Buttons = 15;

    /// <summary>Points of a header whose words stand upright, in two lines.</summary>
    private const double UprightHeight = 215;

    private const int Most = 1_048_576 - Header;

    public string Sheet => name;

    public string Table => table;

    public int LastRow { get; } = ITable.FirstRow + Math.Clamp(rows.Count, 1, Most) - 1;

    public IReadOnlyList<double> Widths { get; } = [.. columns.Select(column => column.Width)];

    /// <summary>Columns that stay in view when one scrolls to the right.</summary>
    public int FrozenColumns { get; init; } = 1;

    /// <summary>The pictures in the table, one a row at most.</summary>
    public Pictures Pictures { get; init; } = Pictures.None;

    public required XLColor Tab { get; init; }

    public void Lay(IXLWorkbook book, Wording wording)
    {
        var sheet = book.AddWorksheet(name);
        sheet.TabColor = Tab;
        var cut = rows.Count - Most;
        sheet.Cell(1, 1).SetValue(cut > 0 ? $"{guide} {wording.With("guide.cut", cut)}" : guide);
        sheet.Cell(1, 1).Style.Font.Italic = true;
        sheet.Cell(1, 1).Style.Font.FontColor = Paint.Grey;
        sheet.Row(1).Height = 20;
        sheet.Row(1).Style.Alignment.Vertical = XLAlignmentVerticalValues.Center;

        for (var i = 0; i < columns.Count; i++)
        {
            sheet.Cell(Header, i + 1).SetValue(columns[i].Header);
            sheet.Column(i + 1).Width = columns[i].Width;
            if (columns[i].Hidden)
            {
                sheet.Column(i + 1).Hide();
            }
        }

        Patterns.Lay(sheet, ITable.FirstRow);
        // Only as long as the row of patterns: ClosedXML would make each cell of a longer one, to look at its style.
        var made = sheet.Range(Header, 1, ITable.FirstRow, columns.Count).CreateTable(table);
        made.Theme = XLTableTheme.TableStyleLight9;
        made.ShowRowStripes = false;
        sheet.Row(Header).Height = HeaderHeight();
        Paint.Header(sheet.Range(Header, 1, Header, columns.Count).Style);
        sheet.Range(Header, 1, Header, columns.Count).Style.Alignment.Vertical = XLAlignmentVerticalValues.Top;
        foreach (var (index, column) in columns.Index())
        {
            Lay(sheet.Cell(Header, index + 1), column);
            if (column.Choices.Count > 0)
            {
                Offer(sheet.Range(ITable.FirstRow, index + 1, LastRow, index + 1), column.Choices, wording);
            }
        }

        sheet.SheetView.Freeze(Header, FrozenColumns);
        PrintSetup.Apply(sheet, wording, Header, FrozenColumns);
    }

    public IEnumerable<IReadOnlyList<Cell>> Rows() => rows.Take(Most).Select(row => columns.Select(column => column.Of(row)).ToList());

    private double HeaderHeight() => columns.Any(column => column.Upright)
        ? UprightHeight
        : RowHeight.Of(columns.Max(column => RowHeight.Lines(column.Header, column.Width, Bold)), Paint.TableFontSize) + Buttons;

    private static void Lay(IXLCell header, Column<T> column)
    {
        if (column.Upright)
        {
            header.Style.Alignment.TextRotation = 90;
        }

        if (column.Width <= Narrow)
        {
            header.Style.Alignment.Horizontal = XLAlignmentHorizontalValues.Center;
        }

        if (column.Mark is { } mark)
        {
            header.AddToNamed(mark, XLScope.Workbook);
        }
    }

    /// <summary>A drop-down list; it warns of other words, but does not forbid them.</summary>
    private static void Offer(IXLRange cells, IReadOnlyList<string> choices, Wording wording)
    {
        var offered = cells.SetDataValidation();
        offered.List($"\"{string.Join(',', choices)}\"", true);
        offered.IgnoreBlanks = true;
        offered.ErrorStyle = XLErrorStyle.Warning;
        offered.ErrorTitle = wording["review.choose"];
        offered.ErrorMessage = wording.With("review.chooseOne", string.Join(", ", choices));
    }
}
