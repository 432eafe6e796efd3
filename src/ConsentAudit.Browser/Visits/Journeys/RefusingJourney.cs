using ConsentAudit.Browser.Recorders;
using ConsentAudit.Browser.Visits.Choices;
using ConsentAudit.Evidence;
using ConsentAudit.Readings;
using Microsoft.Playwright;

namespace ConsentAudit.Browser.Visits.Journeys;

/// <summary>Refuses, then opens the next page, and comes back to the first one another day.</summary>
internal sealed class RefusingJourney(Trip trip) : Journey(trip)
{
    protected override Phase Phase => Phase.AfterReject;

    public override async Task GoAsync()
    {
        if (Trip.Options.WhyNot(Phase) is { } reason)
        {
            Missed(reason);
            return;
        }

        if (Trip.Banner is not { } banner)
        {
            Missed("no-banner");
            return;
        }

        var from = Trip.Session.NowMs;
        Trip.Diary.Begin(Phase, from);
        Trip.Say("after-reject");
        var next = NextPageOfSite();
        var before = Trip.Watcher.Last.Reading;
        var refuser = new Refuser(Trip);
        var chosen = await refuser.FromBannerAsync(banner, Phase, Moment.BeforeConsent);
        Trip.Diary.Choice = chosen.Choice;
        if (chosen.Choice is not null)
        {
            await Trip.ShootAsync(Moment.AfterReject);
        }

        if (chosen.Reason is not null)
        {
            Missed(chosen.Reason, chosen.Detail);
            return;
        }

        await Trip.HearAsync(Phase);
        var wall = new Effect(Trip).SecondWall(before);
        var missing = await AfterwardsAsync(next);
        wall ??= new Effect(Trip).SecondWall(before);
        await ReadPolicyAsync(banner);
        Trip.Diary.Observed(
            Phase,
            chosen.Choice?.AtMs ?? from,
            Trip.Session.NowMs,
            missing is null ? next ?? Trip.Home : null,
            wall is not null ? "second-wall" : missing is not null ? "next-page-missing" : null,
            wall ?? missing);
    }

    // What the site itself names, where the banner leads to it.
    private async Task ReadPolicyAsync(BannerReading banner)
    {
        if (!Trip.Options.ReadsPolicy || PolicyPage.Of(banner, Trip.Home, Trip.Catalogue.Sites) is not { } policy)
        {
            return;
        }

        var atMs = Trip.Session.NowMs;
        var failure = await Trip.TryOpenAsync(policy, Moment.Policy, 0.5);
        Trip.Diary.Policy = new PolicyRecord { Url = Trip.Session.Mask.Address(Address.Masked(policy)), AtMs = atMs, Failure = failure };
        if (failure is not null)
        {
            Trip.Session.Incidents.Add("navigation", "the page about trackers was not opened: " + failure.Message);
        }
    }

    // Why the next page was not seen, or null.
    private async Task<string?> AfterwardsAsync(string? next)
    {
        Trip.Say("next-page");
        var missing = next is null ? null : await Trip.OpenAsync(next, Moment.NextPage, Trip.LongEnoughForBanner);

        // The page itself once more, within the session: where there is a next page and a return, these two tell all that it would.
        if ((next is null || missing is not null) && await Trip.OpenAsync(Trip.Home, Moment.Reload, Trip.LongEnoughForBanner) is { } notReloaded)
        {
            Trip.Session.Incidents.Add("navigation", "not loaded again: " + notReloaded);
        }

        if (missing is null)
        {
            await Trip.HearAsync(Phase);
        }

        if (Trip.Options.Returns)
        {
            await ComeBackAsync();
        }

        return missing;
    }

    private async Task ComeBackAsync()
    {
        try
        {
            await Trip.Session.ComeBackAsync().WaitAsync(Trip.Cancel);
            if (await Trip.OpenAsync(Trip.Home, Moment.Return, Trip.LongEnoughForBanner) is { } notBack)
            {
                Trip.Session.Incidents.Add("navigation", "not opened again: " + notBack);
            }
        }
        catch (PlaywrightException e)
        {
            Trip.Session.Incidents.Add("navigation", "not opened again: " + e.Message.Split('\n')[0]);
        }
    }
}
