using ConsentAudit.Browser.Visits.Choices;
using ConsentAudit.Evidence;
using ConsentAudit.Readings;

namespace ConsentAudit.Browser.Visits.Journeys;

/// <summary>Grants one purpose alone: does the service that was withheld come back by it?</summary>
internal sealed class GrantingJourney(Trip trip, Withheld withheld) : Journey(trip)
{
    protected override Phase Phase => Phase.AfterGrant;

    public override async Task GoAsync()
    {
        if (Trip.Banner is not { } banner)
        {
            Missed("no-banner");
            return;
        }

        Trip.Say("after-grant");
        Trip.Diary.Begin(Phase, Trip.Session.NowMs);
        var panels = new PanelReader(Trip.Catalogue);
        var hand = new Hand(Trip);
        var first = panels.ReadFirst(Trip.Watcher.Last.Photograph, banner);
        var opened = first is not null
            ? new SettingsOpener.Opened(first, false, null, null)
            : await new SettingsOpener(Trip, panels).OpenAsync(banner, hand, 1, Moment.BeforeConsent);
        if (opened.Panel is not { } panel)
        {
            Missed(opened.Reason!, opened.Detail);
            return;
        }

        await Trip.ShootAsync(Moment.SecondLayer);
        var services = new ServiceReader(Trip.Catalogue);
        var fits = withheld.Services.Select(s => services.PurposeFor(s, panel)).FirstOrDefault(p => p is not null);
        if (fits is null)
        {
            Missed("no-purpose-for-service", withheld.Services[0].Offered);
            return;
        }

        if (panel.With(ControlRole.Save).FirstOrDefault() is not { } save)
        {
            Missed("no-save");
            return;
        }

        if (fits.On != true && await Switcher.OnAsync(fits, hand) is { } stuck)
        {
            Missed(stuck, fits.Label);
            return;
        }

        await Trip.ShootAsync(Moment.SecondLayerSet);
        var step = new StepRecord { Action = "click", Role = "save", Label = save.Label, Layer = 2, Moment = Moment.SecondLayerSet };
        var chosen = await hand.ClickAsync(save.Element, step, Phase) is { } lost
            ? new Chosen(hand.Record("grant", save, gone: false), lost, save.Label)
            : await new Effect(Trip).AfterAsync(banner, panel, opened.OnOtherPage, hand, "grant", save);
        Trip.Diary.Choice = chosen.Choice;
        await Trip.ShootAsync(Moment.AfterGrant);
        if (chosen.Reason is not null)
        {
            Missed(chosen.Reason, chosen.Detail);
            return;
        }

        Trip.Diary.Observed(Phase, chosen.Choice!.AtMs, Trip.Session.NowMs);
    }
}
