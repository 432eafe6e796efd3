using ClosedXML.Excel;

namespace ConsentAudit.Reports.Xlsx;

/// <summary>A sheet that is read rather than filtered: texts and numbers over one or more columns of equal width.</summary>
internal sealed class Grid(IXLWorksheet sheet, int columns)
{
    /// <summary>The last column.</summary>
    public int Columns => columns;

    /// <summary>The row that is written next.</summary>
    public int Row { get; set; } = 1;

    /// <summary>Goes on to the next row; a height is stated where cells are joined, for there spreadsheets find none by themselves.</summary>
    public void Next(double? height = null)
    {
        if (height is { } points)
        {
            sheet.Row(Row).Height = points;
        }

        Row++;
    }

    /// <summary>Writes a text over some columns of the current row.</summary>
    public IXLStyle Put(int from, int to, string text, Link? link = null)
    {
        var range = Join(from, to);
        var clean = CellText.Line(text);
        range.FirstCell().SetValue(clean);
        if (link is not null)
        {
            range.FirstCell().Hyperlink = link.Target is { } target
                ? new XLHyperlink(new Uri(target, UriKind.RelativeOrAbsolute)) // as a string, a relative path would pass for a place in the workbook
                : new XLHyperlink(link.Place);
            Paint.Colour(range.Style, Look.Link);
        }

        if (CellText.LooksLikeFormula(clean))
        {
            range.Style.IncludeQuotePrefix = true;
        }

        return range.Style;
    }

    /// <summary>Writes a number over some columns of the current row.</summary>
    public IXLStyle Put(int from, int to, double number, string format = "#,##0")
    {
        var range = Join(from, to);
        range.FirstCell().SetValue(number);
        range.Style.NumberFormat.Format = format;
        return range.Style;
    }

    /// <summary>Writes a moment in universal time, or nothing where it was never set.</summary>
    public IXLStyle Put(int from, int to, DateTimeOffset moment, string format)
    {
        var range = Join(from, to);
        if (Dates.Storable(moment) is { } date)
        {
            range.FirstCell().SetValue(date);
            range.Style.DateFormat.Format = format;
        }

        range.Style.Alignment.Horizontal = XLAlignmentHorizontalValues.Left;
        return range.Style;
    }

    /// <summary>What stands in a column of the current row.</summary>
    public string Text(int column) => sheet.Cell(Row, column).GetString();

    /// <summary>The style of some columns of the current row.</summary>
    public IXLStyle Style(int from, int to) => sheet.Range(Row, from, Row, to).Style;

    private IXLRange Join(int from, int to)
    {
        var range = sheet.Range(Row, from, Row, to);
        return from == to ? range : range.Merge();
    }
}
