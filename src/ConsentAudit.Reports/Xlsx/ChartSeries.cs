namespace ConsentAudit.Reports.Xlsx;

/// <summary>A row of values in a chart.</summary>
/// <param name="Name">What they count.</param>
/// <param name="NameAt">The cell of the name.</param>
/// <param name="ValuesAt">The cells of the values.</param>
/// <param name="Values">The values.</param>
/// <param name="Colours">One colour, or one for each value.</param>
internal sealed record ChartSeries(string Name, string NameAt, string ValuesAt, IReadOnlyList<int> Values, IReadOnlyList<ChartColour> Colours);
