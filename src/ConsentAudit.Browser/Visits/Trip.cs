using ConsentAudit.Browser.Recorders;
using ConsentAudit.Catalogue;
using ConsentAudit.Evidence;
using ConsentAudit.Readings;
using Microsoft.Playwright;

namespace ConsentAudit.Browser.Visits;

/// <summary>A visit under way: what its parts share.</summary>
internal sealed class Trip(VisitSession session, Diary diary, RuleCatalogue catalogue, VisitOptions options, Action<string>? progress, CancellationToken cancel)
{
    private const float PagePatience = 30_000;

    public VisitSession Session => session;

    public Diary Diary => diary;

    public RuleCatalogue Catalogue => catalogue;

    public VisitOptions Options => options;

    public CancellationToken Cancel => cancel;

    public Watcher Watcher { get; } = new(session, new ShotReader(catalogue), cancel);

    /// <summary>The address of the page that is audited, as it was reached.</summary>
    public string Home { get; set; } = "";

    /// <summary>The page on which a choice is being made: the one that is audited, or the next one.</summary>
    public string Here { get; set; } = "";

    public BannerReading? Banner => Watcher.Last.Reading?.Banner;

    /// <summary>Half the window: what is watched after a choice.</summary>
    public double Half => options.ObserveSeconds / 2;

    public void Say(string phase) => progress?.Invoke(phase);

    public Task ShootAsync(string moment) => diary.ShootAsync(moment, session, Watcher);

    /// <summary>Opens a page of the site and watches it; why it was not seen, or null.</summary>
    /// <param name="url">The page.</param>
    /// <param name="moment">Under which name it is photographed, or null for not at all.</param>
    /// <param name="seconds">How long it is watched at least.</param>
    public async Task<string?> OpenAsync(string url, string? moment, double seconds) => (await TryOpenAsync(url, moment, seconds))?.Message;

    /// <summary>The same, with the kind of failure.</summary>
    public async Task<Failure?> TryOpenAsync(string url, string? moment, double seconds)
    {
        session.Openings.Expect();
        try
        {
            var response = await session.Page.GotoAsync(url, new PageGotoOptions { WaitUntil = WaitUntilState.Commit, Referer = session.Page.Url, Timeout = PagePatience }).WaitAsync(cancel);
            if (FailureReader.Of(response, session.Clock.Now) is { } failure)
            {
                return failure;
            }

            await Watcher.WatchAsync(seconds, Watcher.Anything);
            if (moment is not null)
            {
                // Of pages that are opened after a choice, those with a banner are drawn: the others are no more than what their photographs tell.
                await diary.ShootAsync(moment, session, Watcher, draws: Banner is not null);
            }

            return null;
        }
        catch (PlaywrightException e) when (!session.Incidents.PageGone)
        {
            return FailureReader.Of(e);
        }
    }

    /// <summary>Hears the consent interfaces at the end of a phase.</summary>
    public async Task HearAsync(Phase phase)
    {
        var (signal, problem) = await SignalReader.ReadAsync(session.Page, phase, session.NowMs).WaitAsync(cancel);
        if (signal is not null)
        {
            diary.Signals.Add(signal);
        }

        if (problem is not null)
        {
            session.Incidents.Add("signal", problem);
        }
    }

    /// <summary>Whether a banner would have had time to come back on a page that was just opened.</summary>
    public double LongEnoughForBanner => Math.Max(Half, ((diary.BannerAtMs ?? 0) / 1000.0) + 1);

    /// <summary>Whether the page that is open is of the site that is audited.</summary>
    public bool IsOnSite => catalogue.Sites.SameSite(Host(Here), Host(session.Page.Url));

    /// <summary>Whether the page that is open is another than the one on which the choice began.</summary>
    public bool IsElsewhere => Path(Here) != Path(session.Page.Url);

    private static string Host(string url) => Uri.TryCreate(url, UriKind.Absolute, out var address) ? address.Host : "";

    private static string Path(string url) => Uri.TryCreate(url, UriKind.Absolute, out var address) ? address.Host + address.AbsolutePath.TrimEnd('/') : url;
}
