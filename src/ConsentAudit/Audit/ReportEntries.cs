using ConsentAudit.Evidence;
using ConsentAudit.Readings;

namespace ConsentAudit.Audit;

/// <summary>Turns readings into the entries of a report.</summary>
internal static class ReportEntries
{
    public static BannerEntry Banner(PageReading page)
    {
        var banner = page.Banner!;
        return new BannerEntry
        {
            Platform = banner.Platform,
            Language = banner.Language,
            Text = banner.Text,
            FrameUrl = banner.FrameUrl,
            ShownAfterMs = page.BannerVisit?.BannerAtMs,
            BlocksPage = banner.BlocksPage,
            Controls = [.. banner.Controls.Where(c => c.Label.Length > 0 || c.Role != ControlRole.Other).Take(60).Select(c => Control(page, c))],
        };
    }

    public static TrackerEntry Tracker(TrackerReading tracker) => new()
    {
        Kind = tracker.Kind,
        Name = tracker.Name,
        Host = tracker.Host,
        Party = tracker.Party,
        Owner = tracker.Fact?.Owner,
        Purpose = tracker.Purpose,
        NeedsConsent = tracker.NeedsConsent,
        Phases = [.. tracker.Sights.Keys.Order()],
        Moments = new SortedDictionary<Phase, int>(tracker.Sights.ToDictionary(s => s.Key, s => s.Value.AtMs)),
        LifetimeDays = tracker.LifetimeDays,
        SetBy = tracker.SetBy,
        Why = tracker.Why,
        Seen = tracker.Seen,
    };

    private static ControlEntry Control(PageReading page, Control control) => new()
    {
        Role = control.Role,
        Label = control.Label,
        Box = control.Element.Box,
        FontSize = control.Element.Style.FontSize > 0 ? control.Element.Style.FontSize : null,
        Contrast = Contrast.Of(control.Element.Style.Color, control.Element.Style.Background),
        Checked = control.Checked,
        Clicks = Clicks(page, control),
    };

    // One click, where this very control was clicked and the banner went away by it.
    private static int? Clicks(PageReading page, Control control)
    {
        var phase = control.Role switch
        {
            ControlRole.Accept => Phase.AfterAccept,
            ControlRole.Reject => Phase.AfterReject,
            _ => (Phase?)null,
        };
        return phase is { } of && page.Verified(of) && page.Of(of)?.Visit.Choice?.Label == control.Label ? 1 : null;
    }
}
