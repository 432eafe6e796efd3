using ClosedXML.Excel;

namespace ConsentAudit.Reports.Xlsx;

/// <summary>A sheet that is a table: laid out first, its rows written straight into the file later.</summary>
internal interface ITable
{
    /// <summary>The row of a table's first entry: a guiding sentence and the header stand above it.</summary>
    const int FirstRow = 3;

    /// <summary>The sheet's name.</summary>
    string Sheet { get; }

    /// <summary>The table's name.</summary>
    string Table => "";

    /// <summary>The row of the last entry, or of the blank one where there is none.</summary>
    int LastRow => FirstRow;

    /// <summary>The widths of the columns.</summary>
    IReadOnlyList<double> Widths { get; }

    /// <summary>The pictures in the table, one a row at most.</summary>
    Pictures Pictures => Pictures.None;

    /// <summary>Adds the sheet with all but its rows.</summary>
    void Lay(IXLWorkbook book, Wording wording);

    /// <summary>The rows; never more than a sheet can hold.</summary>
    IEnumerable<IReadOnlyList<Cell>> Rows();
}
