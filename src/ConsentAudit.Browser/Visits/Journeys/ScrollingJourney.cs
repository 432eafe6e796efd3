using ConsentAudit.Evidence;

namespace ConsentAudit.Browser.Visits.Journeys;

/// <summary>Scrolls to the end of the page with the mouse wheel, and chooses nothing.</summary>
internal sealed class ScrollingJourney(Trip trip) : Journey(trip)
{
    private const int Turns = 20;
    private const float Turn = 700;

    private static readonly TimeSpan Between = TimeSpan.FromMilliseconds(80);

    protected override Phase Phase => Phase.AfterScroll;

    public override async Task GoAsync()
    {
        if (Trip.Banner is null)
        {
            Missed("no-banner");
            return;
        }

        var content = (await Trip.Session.Cdp.SendAsync("Page.getLayoutMetrics").WaitAsync(Trip.Cancel))?.GetProperty("cssContentSize").GetProperty("height").GetDouble() ?? 0;
        if (content < 1.2 * Trip.Options.Height)
        {
            Missed("too-short");
            return;
        }

        Trip.Say("after-scroll");
        var from = Trip.Session.NowMs;
        Trip.Diary.Begin(Phase, from);
        Trip.Session.Clock.Begin(Phase, Trip.Session.Clock.Now);
        var mouse = Trip.Session.Page.Mouse;
        await mouse.MoveAsync(Trip.Options.Width / 2f, Trip.Options.Height / 3f);
        for (var turn = 0; turn < Math.Min(Turns, (content / Turn) + 1); turn++)
        {
            await mouse.WheelAsync(0, Turn).WaitAsync(Trip.Cancel);

            // The pace of a hand on a wheel: no waiting for anything, but pages that hear a scroll count its turns.
            await Task.Delay(Between, Trip.Cancel);
        }

        await Trip.Watcher.WatchAsync(Trip.Half, Watcher.Anything);
        await Trip.ShootAsync(Moment.AfterScroll);
        await Trip.HearAsync(Phase);
        Trip.Diary.Observed(Phase, from, Trip.Session.NowMs);
    }
}
