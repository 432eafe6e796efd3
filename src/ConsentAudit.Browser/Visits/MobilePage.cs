namespace ConsentAudit.Browser.Visits;

/// <summary>The phone on which a page is looked at, and whether the page has a layout for it.</summary>
internal static class MobilePage
{
    private const int Width = 390;
    private const int Height = 844;

    /// <summary>The conditions of a visit on a phone.</summary>
    public static VisitOptions Options(VisitOptions options) => options with { Width = Width, Height = Height, Mobile = true };

    /// <summary>Whether the page is laid out for the phone's width: one that is not is shown as on a desktop, shrunk, and its boxes are no boxes of the phone's window.</summary>
    public static async Task<bool> IsLaidOutAsync(VisitSession session)
    {
        var metrics = await session.Cdp.SendAsync("Page.getLayoutMetrics");
        return metrics?.GetProperty("cssVisualViewport").GetProperty("clientWidth").GetDouble() <= Width * 1.05;
    }
}
