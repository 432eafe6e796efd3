using ConsentAudit.Browser.Visits.Choices;
using ConsentAudit.Evidence;
using ConsentAudit.Readings;

namespace ConsentAudit.Browser.Visits.Journeys;

/// <summary>Goes through the page by keyboard alone, and refuses so.</summary>
internal sealed class KeyboardJourney(Trip trip) : Journey(trip)
{
    protected override Phase Phase => Phase.OnKeyboard;

    public override async Task GoAsync()
    {
        if (Trip.Banner is not { } banner)
        {
            Missed("no-banner");
            return;
        }

        if (Refuser.Pick(banner.Controls, ControlRole.Reject) is not { } reject)
        {
            Missed("nothing-to-compare");
            return;
        }

        Trip.Say("on-keyboard");
        var from = Trip.Session.NowMs;
        Trip.Diary.Begin(Phase, from);
        Trip.Session.Clock.Begin(Phase, Trip.Session.Clock.Now);
        var walker = new FocusWalker(Trip, banner);
        Trip.Diary.Walk = await walker.WalkAsync();
        if (Trip.Diary.Walk.Stops.Any(s => s.Role == "reject") && await walker.ReturnToAsync(reject))
        {
            await PressAsync(banner, reject);
        }

        Trip.Diary.Observed(Phase, from, Trip.Session.NowMs);
    }

    // Enter works on buttons and links, the space bar on buttons alone.
    private async Task PressAsync(BannerReading banner, Control reject)
    {
        foreach (var key in new[] { "Enter", "Space" })
        {
            var hand = new Hand(Trip);
            var step = new StepRecord { Action = "press", Role = "reject", Label = reject.Label, Moment = Moment.BeforeConsent };
            await hand.PressAsync(key, reject.Element, step);
            var chosen = await new Effect(Trip).AfterAsync(banner, null, false, hand, "reject", reject);
            Trip.Diary.Choice = chosen.Choice;
            if (chosen.Reason is null)
            {
                break;
            }
        }

        await Trip.ShootAsync(Moment.OnKeyboard);
    }
}
