using ConsentAudit.Catalogue.Words;
using ConsentAudit.Evidence;
using ConsentAudit.Readings;

namespace ConsentAudit.Browser.Visits.Choices;

/// <summary>Refuses, wherever that leads: on the banner, else in its settings; never by a paid offer.</summary>
internal sealed class Refuser(Trip trip)
{
    // Settings behind settings behind settings: whoever needs more clicks than this has hidden the refusal.
    private const int MostLayers = 4;

    private readonly PanelReader panels = new(trip.Catalogue);

    /// <summary>The hand that acts.</summary>
    public Hand Hand { get; } = new(trip);

    /// <summary>Refuses from a banner on.</summary>
    /// <param name="banner">The banner.</param>
    /// <param name="phase">The phase that the refusal begins.</param>
    /// <param name="moment">The photograph in which the banner was read.</param>
    /// <param name="role">What the choice is called: reject or withdraw.</param>
    /// <param name="layer">On which layer the banner stands: 1, unless a click opened it.</param>
    public async Task<Chosen> FromBannerAsync(BannerReading banner, Phase phase, string moment, string role = "reject", int layer = 1)
    {
        if (Pick(banner.Controls, ControlRole.Reject) is { } reject)
        {
            return await DecideAsync(reject, "reject", banner, null, false, phase, role, layer, moment);
        }

        if (banner.With(ControlRole.Settings).Any())
        {
            return await ThroughSettingsAsync(banner, phase, moment, role, layer);
        }

        var panel = panels.ReadFirst(trip.Watcher.Last.Photograph, banner);
        return panel is not null
            ? await FromPanelAsync(panel, banner, false, phase, role, layer, moment)
            : new Chosen(null, WithoutRefusal(banner), null);
    }

    private static string WithoutRefusal(BannerReading banner) =>
        banner.Covered.Any(c => c.Role is ControlRole.Reject or ControlRole.Settings) ? "control-covered"
        : banner.With(ControlRole.Subscribe).Any() ? "paid-refusal"
        : "no-reject";

    /// <summary>Refuses in settings that are open: an explicit refusal of everything first, else every purpose off and saved.</summary>
    public async Task<Chosen> FromPanelAsync(PanelReading panel, BannerReading? banner, bool onOtherPage, Phase phase, string role, int layer, string moment)
    {
        if (Pick(panel.Controls, ControlRole.Reject) is { } reject)
        {
            return await DecideAsync(reject, "reject", banner, panel, onOtherPage, phase, role, layer, moment);
        }

        var save = panel.With(ControlRole.Save).FirstOrDefault();
        if (panel.Switches.Count == 0)
        {
            // Another layer of words, whose own settings lead on.
            return layer < MostLayers && banner is not null && panel.With(ControlRole.Settings).Any()
                ? await ThroughSettingsAsync(banner with { Controls = panel.Controls }, phase, moment, role, layer)
                : NoPath(panel);
        }

        if (save is null && panel.Optional.All(s => s.Off is null) && panel.With(ControlRole.Close).FirstOrDefault() is null)
        {
            return NoPath(panel);
        }

        var switcher = new Switcher(trip, panels);
        var (left, reason, detail) = await switcher.AllOffAsync(panel, banner, Hand, save is null ? phase : null);
        if (reason is null && left.InterestsTab is { } tab && !left.Switches.Any(s => s.LegitimateInterest))
        {
            (left, reason, detail) = await InterestsOffAsync(tab, left, banner, switcher, save is null ? phase : null, layer);
        }

        await trip.ShootAsync(moment == Moment.WithdrawLayer ? Moment.WithdrawLayerSet : Moment.SecondLayerSet);
        if (reason is not null)
        {
            return new Chosen(Hand.Steps.Count == 0 ? null : Hand.Record(role, panel.Controls.FirstOrDefault() ?? Nothing(panel), gone: false), reason, detail);
        }

        // Where nothing saves, closing ends it.
        var end = left.With(ControlRole.Save).FirstOrDefault() ?? save ?? left.With(ControlRole.Close).FirstOrDefault();
        return end is null
            ? NoPath(panel)
            : await DecideAsync(end, end.Role == ControlRole.Save ? "save" : "close", banner, left, onOtherPage, phase, role, layer, moment == Moment.WithdrawLayer ? Moment.WithdrawLayerSet : Moment.SecondLayerSet);
    }

    /// <summary>The control to click: the clearest one; a paid offer never.</summary>
    internal static Control? Pick(IEnumerable<Control> controls, ControlRole role) => controls
        .Where(c => c.Role == role && c.Reading.Class != LabelClass.PaidRefusal)
        .OrderBy(c => c.Inferred is not null)
        .ThenBy(c => c.Reading.Class is LabelClass.AmbiguousReject)
        .ThenBy(c => c.Reading.Class is LabelClass.NecessaryOnly)
        .ThenBy(c => c.InSentence)
        .FirstOrDefault();

    private async Task<Chosen> ThroughSettingsAsync(BannerReading banner, Phase phase, string moment, string role, int layer)
    {
        var opened = await new SettingsOpener(trip, panels).OpenAsync(banner, Hand, layer, moment);
        var shown = role == "withdraw" ? Moment.WithdrawLayer : Moment.SecondLayer;
        if (opened.Panel is null)
        {
            if (Hand.Steps.Count > 0)
            {
                await trip.ShootAsync(shown);
            }

            return new Chosen(null, opened.Reason, opened.Detail);
        }

        await trip.ShootAsync(shown);
        return await FromPanelAsync(opened.Panel, banner, opened.OnOtherPage, phase, role, layer + 1, shown);
    }

    private async Task<(PanelReading Panel, string? Reason, string? Detail)> InterestsOffAsync(Control tab, PanelReading panel, BannerReading? banner, Switcher switcher, Phase? acts, int layer)
    {
        var step = new StepRecord { Action = "click", Role = "legitimate-interest", Label = tab.Label, Layer = layer, Moment = Moment.SecondLayer };
        if (await Hand.ClickAsync(tab.Element, step, null) is { } lost)
        {
            return (panel, lost, tab.Label);
        }

        var opened = await new SettingsOpener(trip, panels).WaitAsync(banner, tab.Label);
        await trip.ShootAsync(Moment.SecondLayerInterests);
        return opened.Panel is null ? (panel, null, null) : await switcher.AllOffAsync(opened.Panel, banner, Hand, acts);
    }

    private async Task<Chosen> DecideAsync(Control control, string does, BannerReading? banner, PanelReading? panel, bool onOtherPage, Phase phase, string role, int layer, string moment)
    {
        var step = new StepRecord { Action = "click", Role = does, Label = control.Label, Layer = layer, Moment = moment };
        return await Hand.ClickAsync(control.Element, step, phase) is { } lost
            ? new Chosen(Hand.Record(role, control, gone: false), lost, control.Label)
            : await new Effect(trip).AfterAsync(banner, panel, onOtherPage, Hand, role, control);
    }

    private Chosen NoPath(PanelReading panel) => new(
        Hand.Steps.Count == 0 ? null : Hand.Record("reject", panel.Controls.FirstOrDefault() ?? Nothing(panel), gone: false),
        "no-path",
        string.Join(", ", panel.Controls.Take(4).Select(c => $"« {c.Label} »")));

    private static Control Nothing(PanelReading panel) => new()
    {
        Element = panel.Container,
        Label = "",
        LabelFrom = "none",
        Reading = LabelReading.Unknown,
        Role = ControlRole.Other,
    };
}
