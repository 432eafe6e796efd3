namespace ConsentAudit.Reports.Xlsx;

/// <summary>A chart over cells of a sheet, which stand in it with their values for programs that do not reckon.</summary>
internal sealed record Chart(string Title, string CategoriesAt, IReadOnlyList<string> Categories, IReadOnlyList<ChartSeries> Series)
{
    /// <summary>A ring, each part in a colour of its own; else bars, side by side.</summary>
    public bool Ring { get; init; }

    /// <summary>The first column and row that it covers, from 1.</summary>
    public required (int Column, int Row) From { get; init; }

    /// <summary>The first column and row that it leaves free.</summary>
    public required (int Column, int Row) To { get; init; }
}
