using System.Globalization;
using DocumentFormat.OpenXml;
using A = DocumentFormat.OpenXml.Drawing;
using C = DocumentFormat.OpenXml.Drawing.Charts;

namespace ConsentAudit.Reports.Xlsx;

/// <summary>Spells a chart in the words of the file format.</summary>
internal static class ChartBody
{
    private const string Ink = "1F2933";
    private const string Title = "1F3A5F";
    private const uint CategoryAxis = 1;
    private const uint ValueAxis = 2;

    public static C.ChartSpace Of(Chart chart)
    {
        var plot = new C.PlotArea(new C.Layout());
        plot.Append(chart.Ring ? [Ring(chart)] : [Bars(chart), Categories(), Values()]);
        return new C.ChartSpace(
            new C.Date1904 { Val = false },
            new C.RoundedCorners { Val = false },
            new C.Chart(
                Heading(chart.Title),
                new C.AutoTitleDeleted { Val = false },
                plot,
                new C.Legend(
                    new C.LegendPosition { Val = chart.Ring ? C.LegendPositionValues.Right : C.LegendPositionValues.Bottom },
                    new C.Overlay { Val = false },
                    Letters(900, Ink)),
                new C.PlotVisibleOnly { Val = false },
                new C.DisplayBlanksAs { Val = C.DisplayBlanksAsValues.Gap }),
            new C.ShapeProperties(Solid("FFFFFF"), new A.Outline(Solid("CBD5E1")) { Width = 9_525 }),
            Letters(900, Ink));
    }

    private static C.DoughnutChart Ring(Chart chart)
    {
        var ring = new C.DoughnutChart(new C.VaryColors { Val = true });
        foreach (var (index, series) in chart.Series.Index())
        {
            var drawn = new C.PieChartSeries(Index(index), Order(index), Name(series));
            foreach (var (point, colour) in series.Colours.Index())
            {
                drawn.Append(new C.DataPoint(Index(point), new C.Bubble3D { Val = false }, new C.ChartShapeProperties(Solid(colour.Fill), new A.Outline(Solid("FFFFFF")) { Width = 19_050 })));
            }

            drawn.Append(Labels([.. series.Colours.Select(colour => colour.Ink)]), Texts(chart), Numbers(series));
            ring.Append(drawn);
        }

        ring.Append(new C.FirstSliceAngle { Val = 0 }, new C.HoleSize { Val = 50 });
        return ring;
    }

    private static C.BarChart Bars(Chart chart)
    {
        var bars = new C.BarChart(
            new C.BarDirection { Val = C.BarDirectionValues.Bar },
            new C.BarGrouping { Val = C.BarGroupingValues.Clustered },
            new C.VaryColors { Val = false });
        foreach (var (index, series) in chart.Series.Index())
        {
            bars.Append(new C.BarChartSeries(
                Index(index),
                Order(index),
                Name(series),
                new C.ChartShapeProperties(Solid(series.Colours[0].Fill)),
                new C.InvertIfNegative { Val = false },
                Labels([Ink], C.DataLabelPositionValues.OutsideEnd),
                Texts(chart),
                Numbers(series)));
        }

        bars.Append(new C.GapWidth { Val = 45 }, new C.Overlap { Val = 0 }, new C.AxisId { Val = CategoryAxis }, new C.AxisId { Val = ValueAxis });
        return bars;
    }

    /// <summary>The first category on top, as one reads.</summary>
    private static C.CategoryAxis Categories() => new(
        new C.AxisId { Val = CategoryAxis },
        new C.Scaling(new C.Orientation { Val = C.OrientationValues.MaxMin }),
        new C.Delete { Val = false },
        new C.AxisPosition { Val = C.AxisPositionValues.Left },
        new C.MajorTickMark { Val = C.TickMarkValues.None },
        new C.MinorTickMark { Val = C.TickMarkValues.None },
        new C.TickLabelPosition { Val = C.TickLabelPositionValues.Low },
        new C.ChartShapeProperties(new A.Outline(Solid("CBD5E1")) { Width = 9_525 }),
        new C.CrossingAxis { Val = ValueAxis },
        new C.Crosses { Val = C.CrossesValues.AutoZero },
        new C.AutoLabeled { Val = true },
        new C.LabelAlignment { Val = C.LabelAlignmentValues.Center },
        new C.LabelOffset { Val = 100 },
        new C.NoMultiLevelLabels { Val = true });

    /// <summary>Not drawn: each bar has its number upon it.</summary>
    private static C.ValueAxis Values() => new(
        new C.AxisId { Val = ValueAxis },
        new C.Scaling(new C.Orientation { Val = C.OrientationValues.MinMax }, new C.MinAxisValue { Val = 0 }),
        new C.Delete { Val = true },
        new C.AxisPosition { Val = C.AxisPositionValues.Bottom },
        new C.NumberingFormat { FormatCode = "#,##0", SourceLinked = false },
        new C.MajorTickMark { Val = C.TickMarkValues.None },
        new C.MinorTickMark { Val = C.TickMarkValues.None },
        new C.TickLabelPosition { Val = C.TickLabelPositionValues.None },
        new C.CrossingAxis { Val = CategoryAxis },
        new C.Crosses { Val = C.CrossesValues.AutoZero },
        new C.CrossBetween { Val = C.CrossBetweenValues.Between });

    private static C.Title Heading(string text) => new(
        new C.ChartText(new C.RichText(
            new A.BodyProperties(),
            new A.ListStyle(),
            new A.Paragraph(
                new A.ParagraphProperties(new A.DefaultRunProperties { FontSize = 1_100, Bold = true }),
                new A.Run(new A.RunProperties(Solid(Title), new A.LatinFont { Typeface = Paint.Font }) { FontSize = 1_100, Bold = true }, new A.Text(text))))),
        new C.Overlay { Val = false });

    /// <summary>The value upon each point, but no zero.</summary>
    private static C.DataLabels Labels(IReadOnlyList<string> inks, C.DataLabelPositionValues? place = null)
    {
        var labels = new C.DataLabels();
        if (inks.Count > 1)
        {
            labels.Append(inks.Select((ink, point) => Shown(new C.DataLabel(Index(point)), ink, place)));
        }

        return Shown(labels, inks[0], place);
    }

    private static T Shown<T>(T labels, string ink, C.DataLabelPositionValues? place)
        where T : OpenXmlCompositeElement
    {
        labels.Append(
            new C.NumberingFormat { FormatCode = "#,##0;;;", SourceLinked = false },
            new C.ChartShapeProperties(new A.NoFill(), new A.Outline(new A.NoFill())),
            Letters(800, ink, bold: true));
        if (place is { } where)
        {
            labels.Append(new C.DataLabelPosition { Val = where }); // a ring knows none
        }

        labels.Append(
            new C.ShowLegendKey { Val = false },
            new C.ShowValue { Val = true },
            new C.ShowCategoryName { Val = false },
            new C.ShowSeriesName { Val = false },
            new C.ShowPercent { Val = false },
            new C.ShowBubbleSize { Val = false });
        return labels;
    }

    private static C.TextProperties Letters(int size, string ink, bool bold = false) => new(
        new A.BodyProperties(),
        new A.ListStyle(),
        new A.Paragraph(
            new A.ParagraphProperties(new A.DefaultRunProperties(Solid(ink), new A.LatinFont { Typeface = Paint.Font }) { FontSize = size, Bold = bold }),
            new A.EndParagraphRunProperties()));

    private static C.Index Index(int value) => new() { Val = (uint)value };

    private static C.Order Order(int value) => new() { Val = (uint)value };

    private static A.SolidFill Solid(string colour) => new(new A.RgbColorModelHex { Val = colour });

    private static C.SeriesText Name(ChartSeries series) => new(new C.StringReference(new C.Formula(series.NameAt), Cache([series.Name])));

    private static C.CategoryAxisData Texts(Chart chart) => new(new C.StringReference(new C.Formula(chart.CategoriesAt), Cache(chart.Categories)));

    private static C.StringCache Cache(IReadOnlyList<string> texts)
    {
        var cache = new C.StringCache(new C.PointCount { Val = (uint)texts.Count });
        cache.Append(texts.Select((text, point) => new C.StringPoint(new C.NumericValue(text)) { Index = (uint)point }));
        return cache;
    }

    private static C.Values Numbers(ChartSeries series)
    {
        var cache = new C.NumberingCache(new C.FormatCode("#,##0"), new C.PointCount { Val = (uint)series.Values.Count });
        cache.Append(series.Values.Select((value, point) =>
            new C.NumericPoint(new C.NumericValue(value.ToString(CultureInfo.InvariantCulture))) { Index = (uint)point }));
        return new C.Values(new C.NumberReference(new C.Formula(series.ValuesAt), cache));
    }
}
