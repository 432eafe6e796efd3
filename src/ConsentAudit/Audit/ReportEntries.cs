using ConsentAudit.Evidence;
using ConsentAudit.Readings;

namespace ConsentAudit.Audit;

/// <summary>Turns readings into the entries of a report.</summary>
internal static class ReportEntries
{
    private const int MostControls = 60;

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
            Picture = page.BannerVisit?.Shots.FirstOrDefault(s => s.Moment == Moment.BeforeConsent)?.Banner is { } p ? new PictureEntry(p.Picture, p.Box, p.Width, p.Height) : null,
            Controls = [.. banner.Controls.Where(c => c.Label.Length > 0 || c.Role != ControlRole.Other).Take(MostControls).Select(c => Control(page, c, 1)), .. SecondLayer(page)],
        };
    }

    /// <summary>How many actions each choice took, where it was made and took effect.</summary>
    public static PageActions Actions(PageReading page) => new(
        page.Verified(Phase.AfterAccept) ? page.ChoiceOf(Phase.AfterAccept)?.Actions : null,
        page.Verified(Phase.AfterReject) ? page.ChoiceOf(Phase.AfterReject)?.Actions : null,
        page.Verified(Phase.AfterWithdrawal) ? page.ChoiceOf(Phase.AfterWithdrawal)?.Actions : null);

    // What one click on the settings shows; where the switches stand on the banner itself, they are listed with it.
    private static IEnumerable<ControlEntry> SecondLayer(PageReading page)
    {
        if (page.Panel is not { } panel || page.PanelShot?.Moment != Moment.SecondLayer)
        {
            return [];
        }

        var switches = panel.Switches.Select(s => new ControlEntry
        {
            Role = ControlRole.PurposeToggle,
            Label = s.Label,
            Layer = 2,
            Box = s.Element.Box,
            Checked = s.On,
        });
        return panel.Controls.Where(c => c.Label.Length > 0).Select(c => Control(page, c, 2)).Concat(switches).Take(MostControls);
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
        CloakedAs = tracker.CloakedAs,
        Why = tracker.Why,
        Seen = tracker.Seen,
    };

    private static ControlEntry Control(PageReading page, Control control, int layer) => new()
    {
        Role = control.Role,
        Label = control.Label,
        Layer = layer,
        Box = control.Element.Box,
        FontSize = control.Element.Style.FontSize > 0 ? control.Element.Style.FontSize : null,
        Contrast = Contrast.Of(control.Element.Style.Color, control.Element.Style.Background),
        Checked = control.Checked,
        Clicks = Clicks(page, control, layer),
    };

    // The actions up to and with this very control, where it made the choice and the banner went away by it.
    private static int? Clicks(PageReading page, Control control, int layer)
    {
        var phase = control.Role switch
        {
            ControlRole.Accept => Phase.AfterAccept,
            ControlRole.Reject => Phase.AfterReject,
            _ => (Phase?)null,
        };
        return phase is { } of && page.Verified(of) && page.ChoiceOf(of) is { } choice && choice.Label == control.Label && (choice.Steps.Count == 0 ? 1 : choice.Steps.Max(s => s.Layer)) == layer
            ? choice.Actions
            : null;
    }
}
