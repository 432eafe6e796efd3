using ConsentAudit.Evidence;
using ConsentAudit.Readings;

namespace ConsentAudit.Browser.Visits.Choices;

/// <summary>Sets the switches of the settings, one action each, and looks whether they obey.</summary>
internal sealed class Switcher(Trip trip, PanelReader panels)
{
    // Hundreds of partners are not switched off one by one by anybody.
    private const int Most = 40;

    /// <summary>Switches every optional purpose off; what is left of the panel, and why it did not work, or null.</summary>
    /// <param name="panel">The settings.</param>
    /// <param name="banner">The banner that led to them, or null.</param>
    /// <param name="hand">The hand that clicks.</param>
    /// <param name="acts">The phase that each switch begins by itself, where nothing saves them; or null.</param>
    public async Task<(PanelReading Panel, string? Reason, string? Detail)> AllOffAsync(PanelReading panel, BannerReading? banner, Hand hand, Phase? acts)
    {
        panel = await ByOneForAllAsync(panel, banner, hand, acts);

        // Twice: a switch may be drawn by another element than the one that was tried first.
        for (var round = 0; round < 2; round++)
        {
            var on = panel.Optional.Where(IsToSwitch).ToList();
            if (on.Count > Most)
            {
                return (panel, "no-path", $"{on.Count}");
            }

            foreach (var item in on)
            {
                var target = item.Off ?? (round == 0 ? item.Element : StandIn(item.Element));
                await hand.ClickAsync(target, Step(item), acts);
            }

            if (on.Count > 0)
            {
                await trip.Watcher.WatchAsync(0.3, Watcher.Anything);
                panel = panels.Read(trip.Watcher.Last.Photograph, banner, trip.IsElsewhere) ?? panel;
            }
        }

        var unread = panel.Optional.Where(s => s.On != false && !(s.On is null && s.Off is not null && hand.Steps.Any(t => t.Label == s.Label))).ToList();
        return unread.Count == 0
            ? (panel, null, null)
            : (panel, "switches-unread", string.Join(", ", unread.Take(4).Select(s => $"« {s.Label} »")));
    }

    // « Activer ou désactiver tous les services »: one action in place of many, where it obeys.
    private async Task<PanelReading> ByOneForAllAsync(PanelReading panel, BannerReading? banner, Hand hand, Phase? acts)
    {
        var one = panel.With(ControlRole.PurposeToggle).FirstOrDefault(c => c.Checked == true);
        if (one is null || panel.Optional.Count(IsToSwitch) < 2)
        {
            return panel;
        }

        var step = new StepRecord { Action = "switch", Role = "purpose-toggle", Label = one.Label, Layer = 2, Moment = Moment.SecondLayer };
        await hand.ClickAsync(one.Element, step, acts);
        await trip.Watcher.WatchAsync(0.3, Watcher.Anything);
        return panels.Read(trip.Watcher.Last.Photograph, banner, trip.IsElsewhere) ?? panel;
    }

    /// <summary>Switches one purpose on; why it did not work, or null.</summary>
    public static async Task<string?> OnAsync(PurposeSwitch item, Hand hand)
    {
        return await hand.ClickAsync(item.Element, Step(item), null) is null ? null : await hand.ClickAsync(StandIn(item.Element), Step(item), null);
    }

    // Of a pair, the refusal is pressed unless it is known to be; a single switch of unknown state is left alone.
    private static bool IsToSwitch(PurposeSwitch item) => item.On == true || (item.On is null && item.Off is not null);

    private static StepRecord Step(PurposeSwitch item) => new()
    {
        Action = "switch",
        Role = item.LegitimateInterest ? "legitimate-interest" : "purpose-toggle",
        Label = item.Label,
        Layer = 2,
        Moment = Moment.SecondLayer,
    };

    private static PhotoElement StandIn(PhotoElement element) =>
        element.Ancestors().FirstOrDefault(a => a.Tag == "label")
        ?? element.Ancestors().TakeWhile(a => a.FrameUrl is null).Take(4).SelectMany(a => a.Elements)
            .FirstOrDefault(e => e.Tag == "label" && element.Attribute("id") is { Length: > 0 } id && e.Attribute("for") == id)
        ?? element.Parent ?? element;
}
