using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using A = DocumentFormat.OpenXml.Drawing;
using C = DocumentFormat.OpenXml.Drawing.Charts;
using D = DocumentFormat.OpenXml.Drawing.Spreadsheet;

namespace ConsentAudit.Reports.Xlsx;

/// <summary>Adds charts and pictures to the file that ClosedXML laid out, which can do the one not at all and the other on Windows only.</summary>
/// <remarks>The bytes of pictures are not put in here: <see cref="Package"/> writes them, one after the other.</remarks>
internal sealed class Drawings
{
    private const int PerPoint = 12_700;
    private const int PerPixel = 9_525;
    private const int Margin = 3 * PerPixel;

    private readonly Dictionary<string, Func<byte[]>> media = [];

    private Drawings()
    {
    }

    /// <summary>Adds them, and returns what reads the pictures, by the name of their part.</summary>
    public static IReadOnlyDictionary<string, Func<byte[]>> Add(Stream workbook, string chartSheet, IReadOnlyList<Chart> charts, IEnumerable<ITable> tables)
    {
        var drawings = new Drawings();
        using var document = SpreadsheetDocument.Open(workbook, isEditable: true);
        var book = document.WorkbookPart!;
        if (charts.Count > 0)
        {
            AddCharts(Part(book, chartSheet), charts);
        }

        foreach (var table in tables.Where(table => table.Pictures.Of.Count > 0))
        {
            drawings.AddPictures(Part(book, table.Sheet), table.Pictures);
        }

        return drawings.media;
    }

    private static WorksheetPart Part(WorkbookPart book, string sheet) =>
        (WorksheetPart)book.GetPartById(book.Workbook.Descendants<Sheet>().Single(s => s.Name == sheet).Id!.Value!);

    private static DrawingsPart Draw(WorksheetPart sheet)
    {
        var part = sheet.AddNewPart<DrawingsPart>("drawing");
        sheet.Worksheet.AddChild(new Drawing { Id = "drawing" }, throwOnError: true);
        part.WorksheetDrawing = new D.WorksheetDrawing();
        return part;
    }

    private static void AddCharts(WorksheetPart sheet, IReadOnlyList<Chart> charts)
    {
        var drawing = Draw(sheet);
        foreach (var (index, chart) in charts.Index())
        {
            var id = $"chart{index + 1}";
            drawing.AddNewPart<ChartPart>(id).ChartSpace = ChartBody.Of(chart);
            drawing.WorksheetDrawing.Append(new D.TwoCellAnchor(
                new D.FromMarker(At(chart.From.Column - 1, Margin, chart.From.Row - 1, Margin)),
                new D.ToMarker(At(chart.To.Column - 1, 0, chart.To.Row - 1, 0)),
                new D.GraphicFrame(
                    new D.NonVisualGraphicFrameProperties(
                        new D.NonVisualDrawingProperties { Id = (uint)index + 2, Name = id, Description = Told(chart) },
                        new D.NonVisualGraphicFrameDrawingProperties()),
                    new D.Transform(new A.Offset { X = 0, Y = 0 }, new A.Extents { Cx = 0, Cy = 0 }),
                    new A.Graphic(new A.GraphicData(new C.ChartReference { Id = id }) { Uri = "http://schemas.openxmlformats.org/drawingml/2006/chart" }))
                { Macro = "" },
                new D.ClientData()));
        }
    }

    /// <summary>The numbers, for those who do not see the chart.</summary>
    private static string Told(Chart chart) => $"{chart.Title} – " + string.Join(" ; ", chart.Categories.Select((category, point) =>
        $"{category} : {string.Join(", ", chart.Series.Select(series => $"{series.Values[point]} {series.Name}"))}"));

    private void AddPictures(WorksheetPart sheet, Pictures pictures)
    {
        var drawing = Draw(sheet);
        var names = new Dictionary<string, string>();
        var links = new Dictionary<string, string>();
        foreach (var (entry, picture) in pictures.Of.OrderBy(picture => picture.Key))
        {
            if (!names.TryGetValue(picture.Digest, out var name))
            {
                names[picture.Digest] = name = $"picture{names.Count + 1}";
                var image = drawing.AddImagePart(ImagePartType.Jpeg, name);
                media[image.Uri.OriginalString.TrimStart('/')] = picture.Read;
            }

            var link = "";
            if (picture.Link?.Target is { } target && !links.TryGetValue(target, out link))
            {
                links[target] = link = $"link{links.Count + 1}";
                drawing.AddHyperlinkRelationship(new Uri(target, UriKind.RelativeOrAbsolute), isExternal: true, link);
            }

            drawing.WorksheetDrawing.Append(Anchor(pictures.Column, ITable.FirstRow + entry - 1, picture, name, link));
        }
    }

    /// <summary>Fastened to both ends of its cell: so it goes with the row when one sorts, and away with it when one filters.</summary>
    private static D.TwoCellAnchor Anchor(int column, int row, Picture picture, string name, string link)
    {
        var (width, height) = Fitted(picture);
        var told = new D.NonVisualDrawingProperties { Id = (uint)row + 2, Name = $"{name}-{row + 1}", Description = picture.Told };
        if (link.Length > 0)
        {
            told.Append(new A.HyperlinkOnClick { Id = link });
        }

        return new D.TwoCellAnchor(
            new D.FromMarker(At(column, Margin, row, Margin)),
            new D.ToMarker(At(column, Margin + width, row, Margin + height)),
            new D.Picture(
                new D.NonVisualPictureProperties(told, new D.NonVisualPictureDrawingProperties(new A.PictureLocks { NoChangeAspect = true })),
                new D.BlipFill(new A.Blip { Embed = name }, new A.Stretch(new A.FillRectangle())),
                new D.ShapeProperties(
                    new A.Transform2D(new A.Offset { X = 0, Y = 0 }, new A.Extents { Cx = width, Cy = height }),
                    new A.PresetGeometry(new A.AdjustValueList()) { Preset = A.ShapeTypeValues.Rectangle },
                    new A.Outline(new A.SolidFill(new A.RgbColorModelHex { Val = "CBD5E1" })) { Width = PerPixel })),
            new D.ClientData())
        { EditAs = D.EditAsValues.TwoCell };
    }

    /// <summary>As large as its cell allows, its proportions kept; in the unit of drawings.</summary>
    private static (int Width, int Height) Fitted(Picture picture)
    {
        var room = (Width: (Pictures.ColumnWidth * 7 * PerPixel) - (2 * Margin), Height: (Pictures.RowPoints * PerPoint) - (2 * Margin));
        var scale = Math.Min(room.Width / picture.Width, room.Height / picture.Height);
        return ((int)(picture.Width * scale), (int)(picture.Height * scale));
    }

    private static OpenXmlElement[] At(int column, int right, int row, int down) =>
    [
        new D.ColumnId($"{column}"), new D.ColumnOffset($"{right}"), new D.RowId($"{row}"), new D.RowOffset($"{down}"),
    ];
}
