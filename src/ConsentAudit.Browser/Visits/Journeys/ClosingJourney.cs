using ConsentAudit.Browser.Visits.Choices;
using ConsentAudit.Evidence;
using ConsentAudit.Readings;

namespace ConsentAudit.Browser.Visits.Journeys;

/// <summary>Closes the banner by its cross, and chooses nothing.</summary>
internal sealed class ClosingJourney(Trip trip) : Journey(trip)
{
    protected override Phase Phase => Phase.AfterClose;

    public override async Task GoAsync()
    {
        if (Trip.Banner is not { } banner)
        {
            Missed("no-banner");
            return;
        }

        if (Refuser.Pick(banner.Controls, ControlRole.Close) is not { } close)
        {
            Missed("no-close");
            return;
        }

        Trip.Say("after-close");
        Trip.Diary.Begin(Phase, Trip.Session.NowMs);
        var hand = new Hand(Trip);
        var step = new StepRecord { Action = "click", Role = "close", Label = close.Label, Moment = Moment.BeforeConsent };
        var chosen = await hand.ClickAsync(close.Element, step, Phase) is { } lost
            ? new Chosen(hand.Record("close", close, gone: false), lost, close.Label)
            : await new Effect(Trip).AfterAsync(banner, null, false, hand, "close", close);
        Trip.Diary.Choice = chosen.Choice;
        await Trip.ShootAsync(Moment.AfterClose);
        if (chosen.Reason is not null)
        {
            Missed(chosen.Reason, chosen.Detail);
            return;
        }

        await Trip.HearAsync(Phase);
        Trip.Diary.Observed(Phase, chosen.Choice!.AtMs, Trip.Session.NowMs);
    }
}
