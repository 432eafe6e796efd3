using ConsentAudit.Browser.Visits.Choices;
using ConsentAudit.Evidence;
using ConsentAudit.Readings;

namespace ConsentAudit.Browser.Visits.Journeys;

/// <summary>Opens the settings and saves them with nothing changed: is that a refusal?</summary>
internal sealed class SavingJourney(Trip trip) : Journey(trip)
{
    protected override Phase Phase => Phase.AfterSave;

    public override async Task GoAsync()
    {
        if (Trip.Banner is not { } banner)
        {
            Missed("no-banner");
            return;
        }

        Trip.Diary.Begin(Phase, Trip.Session.NowMs);
        Trip.Say("after-save");
        var next = NextPageOfSite();
        var panels = new PanelReader(Trip.Catalogue);
        var hand = new Hand(Trip);
        var first = panels.ReadFirst(Trip.Watcher.Last.Photograph, banner);
        var opened = first is not null && first.With(ControlRole.Save).Any()
            ? new SettingsOpener.Opened(first, false, null, null)
            : await new SettingsOpener(Trip, panels).OpenAsync(banner, hand, 1, Moment.BeforeConsent);
        if (hand.Steps.Count > 0)
        {
            await Trip.ShootAsync(Moment.SecondLayer);
        }

        if (opened.Panel is not { } panel)
        {
            Missed(opened.Reason!, opened.Detail);
            return;
        }

        if (panel.With(ControlRole.Save).FirstOrDefault() is not { } save)
        {
            Missed("no-save");
            return;
        }

        var step = new StepRecord
        {
            Action = "click",
            Role = "save",
            Label = save.Label,
            Layer = hand.Steps.Count + 1,
            Moment = hand.Steps.Count == 0 ? Moment.BeforeConsent : Moment.SecondLayer,
        };
        var chosen = await hand.ClickAsync(save.Element, step, Phase) is { } lost
            ? new Chosen(hand.Record("save", save, gone: false), lost, save.Label)
            : await new Effect(Trip).AfterAsync(banner, panel, opened.OnOtherPage, hand, "save", save);
        Trip.Diary.Choice = chosen.Choice;
        await Trip.ShootAsync(Moment.AfterSave);
        if (chosen.Reason is not null)
        {
            Missed(chosen.Reason, chosen.Detail);
            return;
        }

        await Trip.HearAsync(Phase);
        var missing = next is null ? null : await Trip.OpenAsync(next, null, Trip.Half);
        Trip.Diary.Observed(Phase, chosen.Choice!.AtMs, Trip.Session.NowMs, missing is null ? next : null, missing is null ? null : "next-page-missing", missing);
    }
}
