using ClosedXML.Excel;

namespace ConsentAudit.Reports.Xlsx;

/// <summary>The colours and styles; every pair of text and background has a contrast of at least 7 to 1.</summary>
internal static class Paint
{
    /// <summary>Its metrics are those of Liberation Sans, so that columns fit in Excel and LibreOffice alike.</summary>
    public const string Font = "Arial";

    public const int FontSize = 10;

    public const double TableFontSize = 9;

    public static readonly XLColor Ink = XLColor.FromHtml("#1F2933");
    public static readonly XLColor Grey = XLColor.FromHtml("#4A5459");
    public static readonly XLColor Brand = XLColor.FromHtml("#1F3A5F");
    public static readonly XLColor Pale = XLColor.FromHtml("#EEF2F7");
    public static readonly XLColor Line = XLColor.FromHtml("#CBD5E1");
    private static readonly XLColor Blue = XLColor.FromHtml("#0B4A8F");

    /// <summary>The style of a table's cell.</summary>
    public static void Apply(IXLStyle style, Look look)
    {
        style.Font.FontSize = TableFontSize;
        style.Alignment.Vertical = XLAlignmentVerticalValues.Top;
        style.Alignment.WrapText = true;
        style.Border.BottomBorder = XLBorderStyleValues.Thin;
        style.Border.BottomBorderColor = Line;
        style.Border.RightBorder = XLBorderStyleValues.Thin;
        style.Border.RightBorderColor = Pale;
        style.Alignment.Horizontal = look switch
        {
            Look.Text or Look.Link or Look.Input => XLAlignmentHorizontalValues.Left,
            _ => XLAlignmentHorizontalValues.Center,
        };
        style.NumberFormat.Format = look switch
        {
            Look.Count or Look.Alarm => "#,##0",
            Look.Decimal => "#,##0.0",
            _ => "General",
        };
        if (look == Look.InputDate)
        {
            style.NumberFormat.NumberFormatId = 14; // the short date of whoever opens the file
        }

        Colour(style, look);
    }

    /// <summary>Only the colours of a look.</summary>
    public static void Colour(IXLStyle style, Look look)
    {
        var (ink, ground) = look switch
        {
            Look.Fail or Look.Alarm => ("#7A1410", "#FAD4D1"),
            Look.Review => ("#5C3B00", "#FFE7AE"),
            Look.CannotTell => ("#3A3270", "#E2DFF3"),
            Look.Pass => ("#0F4526", "#D3EDDB"),
            Look.NotApplicable => ("#3F484D", "#ECEFF1"),
            Look.Input or Look.InputDate => ("#1F2933", "#FFFBE8"),
            _ => (null, null),
        };
        style.Font.FontColor = ink is null ? look switch { Look.Link or Look.LinkCentred => Blue, Look.Muted => Grey, _ => Ink } : XLColor.FromHtml(ink);
        style.Font.Bold = look is >= Look.Fail and < Look.NotApplicable;
        style.Font.Italic = look == Look.Muted;
        style.Font.Underline = look is Look.Link or Look.LinkCentred ? XLFontUnderlineValues.Single : XLFontUnderlineValues.None;
        if (ground is not null)
        {
            style.Fill.BackgroundColor = XLColor.FromHtml(ground);
        }
    }

    /// <summary>The style of a table's header.</summary>
    public static void Header(IXLStyle style)
    {
        style.Font.Bold = true;
        style.Font.FontSize = TableFontSize;
        style.Font.FontColor = XLColor.White;
        style.Fill.BackgroundColor = Brand;
        style.Alignment.Vertical = XLAlignmentVerticalValues.Center;
        style.Alignment.Horizontal = XLAlignmentHorizontalValues.Left;
        style.Alignment.WrapText = true;
    }
}
