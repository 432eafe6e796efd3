using ConsentAudit.Evidence;
using ConsentAudit.Readings;

namespace ConsentAudit.Browser.Visits.Choices;

/// <summary>Opens the settings of a banner and waits until they can be read.</summary>
internal sealed class SettingsOpener(Trip trip, PanelReader panels)
{
    private const double Patience = 5;

    /// <summary>The settings that were opened, or why none could be read.</summary>
    /// <param name="banner">The banner that leads to them.</param>
    /// <param name="hand">The hand that clicks.</param>
    /// <param name="layer">On which layer the control stands.</param>
    /// <param name="moment">The photograph in which it stands.</param>
    public async Task<Opened> OpenAsync(BannerReading banner, Hand hand, int layer, string moment)
    {
        var settings = banner.With(ControlRole.Settings).OrderBy(c => c.Inferred is not null).ThenBy(c => c.InSentence).FirstOrDefault();
        if (settings is null)
        {
            return new Opened(null, false, "no-settings", null);
        }

        var lost = await hand.ClickAsync(settings.Element, new StepRecord { Action = "click", Role = "settings", Label = settings.Label, Layer = layer, Moment = moment }, null);
        return lost is null ? await WaitAsync(banner, settings.Label) : new Opened(null, false, lost, settings.Label);
    }

    /// <summary>Waits for settings to stand still after the last click.</summary>
    public async Task<Opened> WaitAsync(BannerReading? banner, string label)
    {
        PanelReading? last = null;
        var stands = false;
        await trip.Watcher.WatchAsync(
            0.3,
            (photograph, _) =>
            {
                var now = panels.Read(photograph, banner, trip.IsElsewhere);
                stands = now is not null && last is not null && Same(last, now);
                last = now;
                return stands;
            },
            Patience);
        if (!trip.IsOnSite)
        {
            return new Opened(null, false, "left-site", label);
        }

        var panel = panels.Read(trip.Watcher.Last.Photograph, banner, trip.IsElsewhere);
        return panel is null ? new Opened(null, trip.IsElsewhere, "settings-not-opened", label) : new Opened(panel, trip.IsElsewhere, null, null);
    }

    private static bool Same(PanelReading a, PanelReading b) =>
        a.Controls.Select(c => (c.Label, c.Element.Box)).SequenceEqual(b.Controls.Select(c => (c.Label, c.Element.Box)))
        && a.Switches.Select(s => (s.Label, s.Element.Box)).SequenceEqual(b.Switches.Select(s => (s.Label, s.Element.Box)));

    /// <summary>What opening led to.</summary>
    /// <param name="Panel">The settings, or null.</param>
    /// <param name="OnOtherPage">Whether they are a page of their own.</param>
    /// <param name="Reason">Why they could not be read, or null.</param>
    /// <param name="Detail">What fills the reason's detail.</param>
    internal sealed record Opened(PanelReading? Panel, bool OnOtherPage, string? Reason, string? Detail);
}
