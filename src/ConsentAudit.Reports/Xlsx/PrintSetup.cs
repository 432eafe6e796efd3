using ClosedXML.Excel;

namespace ConsentAudit.Reports.Xlsx;

/// <summary>How a sheet comes out on paper: A4, landscape, as many pages wide as keep it legible, header repeated, pages numbered.</summary>
internal static class PrintSetup
{
    // A page across holds about 150 characters at full size; print of six points and more can be read.
    private const double WidestPage = 260;

    public static void Apply(IXLWorksheet sheet, Wording wording, int? repeatedRows = null, int? repeatedColumns = null, bool onePage = false)
    {
        sheet.PageSetup.PaperSize = XLPaperSize.A4Paper;
        sheet.PageSetup.PageOrientation = XLPageOrientation.Landscape;
        sheet.PageSetup.FitToPages(PagesWide(sheet), onePage ? 1 : 0);
        sheet.PageSetup.CenterHorizontally = true;
        sheet.PageSetup.Margins.SetLeft(0.4).SetRight(0.4).SetTop(0.5).SetBottom(0.6).SetHeader(0.3).SetFooter(0.3);
        sheet.PageSetup.Footer.Left.AddText("consentaudit");
        sheet.PageSetup.Footer.Center.AddText(XLHFPredefinedText.SheetName);
        sheet.PageSetup.Footer.Right.AddText($"{wording["print.page"]} ");
        sheet.PageSetup.Footer.Right.AddText(XLHFPredefinedText.PageNumber);
        sheet.PageSetup.Footer.Right.AddText(" / ");
        sheet.PageSetup.Footer.Right.AddText(XLHFPredefinedText.NumberOfPages);
        if (repeatedRows is { } rows)
        {
            sheet.PageSetup.SetRowsToRepeatAtTop(1, rows);
        }

        if (repeatedColumns is { } columns)
        {
            sheet.PageSetup.SetColumnsToRepeatAtLeft(1, columns);
        }
    }

    private static int PagesWide(IXLWorksheet sheet) =>
        Math.Max(1, (int)Math.Ceiling(sheet.ColumnsUsed().Where(column => !column.IsHidden).Sum(column => column.Width) / WidestPage));
}
