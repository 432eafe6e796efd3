using ConsentAudit.Evidence;

namespace ConsentAudit.Browser.Visits.Journeys;

/// <summary>Opens a second page of the site, and chooses nothing.</summary>
internal sealed class BrowsingJourney(Trip trip) : Journey(trip)
{
    protected override Phase Phase => Phase.AfterBrowsing;

    public override async Task GoAsync()
    {
        if (Trip.Banner is null)
        {
            Missed("no-banner");
            return;
        }

        if (NextPageOfSite() is not { } next)
        {
            Missed("no-next-page");
            return;
        }

        Trip.Say("after-browsing");
        var from = Trip.Session.NowMs;
        Trip.Diary.Begin(Phase, from);
        Trip.Session.Clock.Begin(Phase, Trip.Session.Clock.Now);
        if (await Trip.OpenAsync(next, Moment.AfterBrowsing, Trip.LongEnoughForBanner) is { } missing)
        {
            Missed("next-page-failed", missing);
            return;
        }

        await Trip.HearAsync(Phase);
        Trip.Diary.Observed(Phase, from, Trip.Session.NowMs, next);
    }
}
