using ConsentAudit.Browser.Browsers;
using ConsentAudit.Browser.Recorders;
using ConsentAudit.Catalogue;
using ConsentAudit.Evidence;
using ConsentAudit.Readings;
using Microsoft.Playwright;

namespace ConsentAudit.Browser.Visits;

/// <summary>Makes one visit of a page: looks, chooses, watches what follows. A site's faults end as values, not as exceptions.</summary>
internal sealed class Visitor(BrowserHost host, RuleCatalogue catalogue, Appearance appearance, VisitOptions options, TimeProvider time, Action<string>? progress)
{
    private readonly ShotReader reader = new(catalogue);

    public async Task<Visit> VisitAsync(VisitKind kind, string url, CancellationToken cancel)
    {
        var startedAt = time.GetUtcNow();
        await using var session = await VisitSession.OpenAsync(host, appearance, options, time).WaitAsync(cancel);
        var diary = new Diary(kind, startedAt);
        try
        {
            await RunAsync(session, diary, url, cancel);
        }
        catch (Exception e) when (e is PlaywrightException or TimeoutException || (e is OperationCanceledException && cancel.IsCancellationRequested))
        {
            diary.Break(FailureReader.Of(e), session);
        }

        return diary.Close(session, catalogue);
    }

    private async Task RunAsync(VisitSession session, Diary diary, string url, CancellationToken cancel)
    {
        progress?.Invoke("before-consent");
        var watcher = new Watcher(session, reader, cancel);
        session.Clock.Start(session.Clock.Now);
        var response = await session.Page.GotoAsync(url, new PageGotoOptions { WaitUntil = WaitUntilState.Commit, Timeout = (float)(options.TimeoutSeconds * 1000) }).WaitAsync(cancel);
        var bad = FailureReader.Of(response);
        (diary.Status, diary.FinalUrl) = (response?.Status, session.Page.Url);
        await watcher.WatchAsync(bad is null ? options.ObserveSeconds : Math.Min(1, options.ObserveSeconds));
        diary.FinalUrl = session.Page.Url;
        diary.Title = await session.Page.TitleAsync().WaitAsync(cancel);
        diary.BannerAtMs = watcher.BannerAtMs;
        await diary.ShootAsync("before-consent", session, watcher);
        if ((Unusable(watcher.Last.Reading, response, session) ?? bad) is { } failure)
        {
            diary.Fail(failure);
            return;
        }

        diary.Observed(Phase.BeforeConsent, 0, session.NowMs);
        await ChooseAsync(session, diary, watcher, cancel);
    }

    private async Task ChooseAsync(VisitSession session, Diary diary, Watcher watcher, CancellationToken cancel)
    {
        var phase = diary.Kind == VisitKind.Refusing ? Phase.AfterReject : Phase.AfterAccept;
        if (diary.Kind == VisitKind.Refusing ? !options.Reject : !options.Accept)
        {
            diary.NotObserved(phase, "not-asked", null, session.NowMs);
            return;
        }

        var from = session.NowMs;
        diary.Begin(phase, from);
        progress?.Invoke(phase == Phase.AfterReject ? "after-reject" : "after-accept");
        var next = diary.Kind == VisitKind.Refusing ? NextPage.Choose(watcher.Last.Photograph, session.Page.Url, catalogue.Sites) ?? session.Page.Url : null;
        var (choice, reason, detail) = await new ChoiceMaker(session, watcher, catalogue).ChooseAsync(phase, options.ObserveSeconds / 2).WaitAsync(cancel);
        diary.Choice = choice;
        if (choice is not null)
        {
            await diary.ShootAsync(phase == Phase.AfterReject ? "after-reject" : "after-accept", session, watcher);
        }

        if (reason is not null)
        {
            diary.NotObserved(phase, reason, detail, session.NowMs);
            return;
        }

        var failure = next is null ? null : await OpenNextAsync(session, diary, watcher, next, cancel);
        diary.Observed(phase, choice?.AtMs ?? from, session.NowMs, failure is null ? next : null, failure);
    }

    private async Task<string?> OpenNextAsync(VisitSession session, Diary diary, Watcher watcher, string next, CancellationToken cancel)
    {
        progress?.Invoke("next-page");
        try
        {
            var response = await session.Page.GotoAsync(next, new PageGotoOptions { WaitUntil = WaitUntilState.Commit, Referer = session.Page.Url, Timeout = 30_000 }).WaitAsync(cancel);
            if (FailureReader.Of(response) is { } failure)
            {
                return failure.Message;
            }

            await watcher.WatchAsync(options.ObserveSeconds / 2, _ => true);
            await diary.ShootAsync("next-page", session, watcher);
            return null;
        }
        catch (PlaywrightException e)
        {
            return FailureReader.Of(e).Message;
        }
    }

    private static Failure? Unusable(ShotReading reading, IResponse? response, VisitSession session)
    {
        if (session.Incidents.PageGone)
        {
            return new Failure(FailureKind.Browser, "The page closed or crashed while it was watched.");
        }

        if (reading is { BotWall: { } wall, Banner: null })
        {
            return new Failure(FailureKind.BotWall, $"The site showed a check for robots in place of its page ({wall}).", response?.Status);
        }

        return reading is { TextLength: 0, Pictures: 0 }
            ? new Failure(FailureKind.Empty, "The page shows nothing: no text and no picture.", response?.Status)
            : null;
    }
}
