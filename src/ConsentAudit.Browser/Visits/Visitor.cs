using ConsentAudit.Browser.Browsers;
using ConsentAudit.Browser.Recorders;
using ConsentAudit.Browser.Visits.Journeys;
using ConsentAudit.Catalogue;
using ConsentAudit.Evidence;
using ConsentAudit.Readings;
using Microsoft.Playwright;

namespace ConsentAudit.Browser.Visits;

/// <summary>Makes one visit of a page: looks, chooses, watches what follows. A site's faults end as values, not as exceptions.</summary>
internal sealed class Visitor(BrowserHost host, RuleCatalogue catalogue, Appearance appearance, VisitOptions options, TimeProvider time, Action<string>? progress)
{
    private const int MostLooks = 10;

    /// <summary>Makes a visit.</summary>
    /// <param name="kind">What for.</param>
    /// <param name="url">The page.</param>
    /// <param name="known">What a visit before this one saw of the banner: how long it is waited for; or null for the first look.</param>
    /// <param name="told">Is told what the first look shows, or null.</param>
    /// <param name="withheld">What the page withheld after a refusal, for the visit that grants one purpose.</param>
    /// <param name="cancel">Ends the visit.</param>
    public async Task<Visit> VisitAsync(VisitKind kind, string url, FirstLook? known, Action<FirstLook>? told, Withheld? withheld, CancellationToken cancel)
    {
        var startedAt = time.GetUtcNow();
        await using var session = await VisitSession.OpenAsync(host, appearance, options, time, url, cancel);
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(cancel, session.Border.Left);
        _ = session.Incidents.Ended.ContinueWith(_ => ending.Cancel(), cancel, TaskContinuationOptions.None, TaskScheduler.Default);

        // Not every call to the browser can be given up: those that hang on a tab that spins end with it.
        await using var closing = ending.Token.Register(() => _ = session.CloseAsync());
        var diary = new Diary(kind, startedAt, session.Mask) { DrawsBanner = known is null || kind == VisitKind.Refusing };
        try
        {
            var trip = new Trip(session, diary, catalogue, options, progress, ending.Token);
            if (await LookAsync(trip, url, known))
            {
                told?.Invoke(new FirstLook(trip.Banner, diary.BannerAtMs ?? 0, NextPage.Choose(trip.Watcher.Last.Photograph, trip.Session.Page.Url, catalogue.Sites)));
                await Journey.Of(kind, trip, withheld).GoAsync();
                await session.CatchUpAsync(ending.Token);
            }
        }
        catch (Exception e) when (e is PlaywrightException or TimeoutException || (e is OperationCanceledException && ending.IsCancellationRequested))
        {
            // What the page did, or our patience with it, comes before what its end made fail.
            await HearOutAsync(session, ending.Token);
            diary.Break(session.Incidents.End ?? FailureReader.Of(cancel.IsCancellationRequested ? new OperationCanceledException() : e), session);
        }

        return diary.Close(session, catalogue);
    }

    // Whether there is a page on which something can be chosen.
    private async Task<bool> LookAsync(Trip trip, string url, FirstLook? known)
    {
        var (session, diary, watcher) = (trip.Session, trip.Diary, trip.Watcher);
        if (known is null)
        {
            trip.Say("before-consent");
        }

        var (first, moment) = (Diary.FirstOf(diary.Kind), Diary.FirstMomentOf(diary.Kind));
        if (first != Phase.BeforeConsent)
        {
            session.Clock.Begin(first, session.Clock.Now);
        }

        session.Clock.Start(session.Clock.Now);
        session.Openings.Expect();
        var response = await session.Page.GotoAsync(url, new PageGotoOptions
        {
            WaitUntil = WaitUntilState.Commit,
            Timeout = (float)(options.TimeoutSeconds * 1000),
            Referer = diary.Kind == VisitKind.Arriving ? ArrivalPage.Referrer : null,
        }).WaitAsync(trip.Cancel);
        var bad = FailureReader.Of(response, session.Clock.Now);
        (diary.Status, diary.FinalUrl) = (response?.Status, session.Page.Url);
        if (known is null)
        {
            await FirstLookAsync(watcher, diary.Kind, bad is null ? options.ObserveSeconds : Math.Min(1, options.ObserveSeconds));
        }
        else
        {
            // Where the page was watched before a choice by others, the banner is all that is waited for.
            var least = diary.Kind is VisitKind.Refusing or VisitKind.Accepting ? options.ObserveSeconds : Math.Min(1, options.ObserveSeconds);
            await watcher.WatchAsync(least, Watcher.BannerStands, (known.BannerAtMs / 1000.0) + options.ObserveSeconds, Math.Min(known.BannerAtMs / 1000.0, least));
        }

        // A page that loads itself again is blank for a moment each time: whether it ever shows anything, or never ends, is not told by one look.
        for (var looks = 0; looks < MostLooks && IsBlank(watcher.Last.Reading) && session.Openings.OpenedAgain; looks++)
        {
            await watcher.WatchAsync(1, Watcher.Anything, ceiling: 1);
        }

        diary.FinalUrl = session.Page.Url;
        trip.Home = session.Page.Url;
        trip.Here = trip.Home;
        diary.Title = PageTitle.Of(watcher.Last.Photograph);
        diary.BannerAtMs = watcher.BannerAtMs;
        await trip.ShootAsync(moment);
        if ((Unusable(watcher.Last.Reading, response, session) ?? bad) is { } failure)
        {
            diary.Fail(failure);
            return false;
        }

        if (first == Phase.OnMobile && !await MobilePage.IsLaidOutAsync(session))
        {
            diary.NotObserved(first, "no-mobile-layout", null, session.NowMs);
            return false;
        }

        await trip.HearAsync(first);
        diary.Observed(first, 0, session.NowMs);
        return true;
    }

    // When the banner appears and comes to rest is told by the visit that refuses; the one that accepts needs it to be there at the end.
    private static async Task FirstLookAsync(Watcher watcher, VisitKind kind, double seconds)
    {
        if (kind == VisitKind.Accepting)
        {
            await watcher.WatchAsync(seconds, Watcher.Anything, ceiling: seconds);
            if (watcher.Last.Reading.Banner is null)
            {
                await watcher.WatchAsync(0, ceiling: (Watcher.Ceiling - 1) * seconds);
            }
        }
        else
        {
            await watcher.WatchAsync(seconds);
        }
    }

    // Playwright may tell that a page was not opened before the recorders hear why.
    private static async Task HearOutAsync(VisitSession session, CancellationToken cancel)
    {
        try
        {
            await session.CatchUpAsync(cancel);
        }
        catch (Exception e) when (e is PlaywrightException or OperationCanceledException)
        {
            // It is over, and all was heard.
        }
    }

    private static bool IsBlank(ShotReading reading) => reading is { TextLength: 0, Pictures: 0 };

    private static Failure? Unusable(ShotReading reading, IResponse? response, VisitSession session)
    {
        if (session.Incidents.End is { } end)
        {
            return end;
        }

        if (session.Page.Url.StartsWith("chrome-error:", StringComparison.Ordinal))
        {
            return new Failure(FailureKind.Connection, "The page led to an address that did not answer.");
        }

        if (reading is { BotWall: { } wall, Banner: null })
        {
            return new Failure(FailureKind.BotWall, $"The site showed a check for robots in place of its page ({wall}).", response?.Status);
        }

        if (session.Openings.BrokenOff is { } half)
        {
            return half;
        }

        return IsBlank(reading)
            ? new Failure(FailureKind.Empty, "The page shows nothing: no text and no picture.", response?.Status)
            : null;
    }
}
