namespace ConsentAudit.Reports.Xlsx;

/// <summary>The pictures of a table, by the number of their row among the entries, all of them in one column.</summary>
internal sealed record Pictures(int Column, IReadOnlyDictionary<int, Picture> Of)
{
    /// <summary>No pictures.</summary>
    public static readonly Pictures None = new(0, new Dictionary<int, Picture>());

    /// <summary>The width of their column.</summary>
    public const double ColumnWidth = 30;

    /// <summary>The height of a row with a picture, in points.</summary>
    public const double RowPoints = 78;

    /// <summary>A row's least height in points.</summary>
    public double LeastHeight(int entry) => Of.ContainsKey(entry) ? RowPoints : 0;
}
