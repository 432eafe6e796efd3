using ConsentAudit.Evidence;
using ConsentAudit.Readings;

namespace ConsentAudit.Browser.Visits.Choices;

/// <summary>Takes a consent back: finds the permanent way to the choices, uses it, and refuses there.</summary>
internal sealed class Withdrawer(Trip trip)
{
    private const double Patience = 4;

    // How many ways are tried, and how many pages deep: who has to search longer has no permanent way back.
    private const int MostWays = 3;
    private const int MostPages = 2;

    private readonly PanelReader panels = new(trip.Catalogue);
    private readonly WayBackFinder finder = new(trip.Catalogue);

    /// <summary>Withdraws; the first of the pages is the one that is open.</summary>
    public async Task<Chosen> WithdrawAsync(IReadOnlyList<string> pages)
    {
        Chosen? last = null;
        foreach (var (index, page) in pages.Index())
        {
            if (index > 0 && await trip.OpenAsync(page, null, trip.Half) is { } failure)
            {
                return last ?? new Chosen(null, "reload-failed", failure);
            }

            trip.Here = page;
            var ways = finder.In(trip.Watcher.Last.Photograph);
            for (var i = 0; i < Math.Min(ways.Count, MostWays); i++)
            {
                // Each way is tried from the page as it was; what the last try opened is gone by loading it again.
                if (i > 0 && await trip.OpenAsync(page, null, trip.Half) is not null)
                {
                    break;
                }

                var way = i == 0 ? ways[0] : finder.In(trip.Watcher.Last.Photograph).FirstOrDefault(w => w.Control.Label == ways[i].Control.Label);
                if (way is not null)
                {
                    var tried = await TryAsync(way, page == trip.Home ? Moment.AfterAccept : Moment.NextPage);
                    if (tried.Reason is null)
                    {
                        return tried;
                    }

                    // The surest way is the one of which is told why it led nowhere.
                    last ??= tried;
                }
            }
        }

        return last ?? new Chosen(null, "no-way-back", null);
    }

    private async Task<Chosen> TryAsync(WayBack way, string seenIn)
    {
        var refuser = new Refuser(trip);
        var used = way.Control;
        for (var depth = 1; depth <= MostPages; depth++)
        {
            var before = trip.Session.Page.Url;
            var moment = depth == 1 ? seenIn : Moment.WithdrawLayer;
            var step = new StepRecord { Action = "click", Role = "withdraw", Label = used.Label, Layer = depth, Moment = moment };
            if (await refuser.Hand.ClickAsync(used.Element, step, null) is { } lost)
            {
                return new Chosen(null, lost, used.Label);
            }

            await trip.Watcher.WatchAsync(0.3, (photograph, reading) => reading.Banner is not null || panels.Read(photograph, null, Moved(before)) is not null, Patience);
            if (!trip.IsOnSite)
            {
                return new Chosen(null, "left-site", used.Label);
            }

            await trip.ShootAsync(Moment.WithdrawLayer);
            if (Opened(before) is { } panel)
            {
                return await refuser.FromPanelAsync(panel, null, Moved(before), Phase.Withdrawing, "withdraw", depth + 1, Moment.WithdrawLayer);
            }

            if (trip.Banner is { } banner)
            {
                return await refuser.FromBannerAsync(banner, Phase.Withdrawing, Moment.WithdrawLayer, "withdraw", depth + 1);
            }

            // A policy page, on which a button leads to the choices.
            if (!Moved(before) || finder.In(trip.Watcher.Last.Photograph).FirstOrDefault(w => w.Rank >= 2 && w.Control.Label != way.Control.Label) is not { } further)
            {
                break;
            }

            used = further.Control;
        }

        return new Chosen(null, "way-back-failed", way.Control.Label);
    }

    // Settings that can be refused in; else the banner itself is read.
    private PanelReading? Opened(string before) =>
        panels.Read(trip.Watcher.Last.Photograph, null, Moved(before)) is { } panel && (panel.Switches.Count > 0 || panel.With(ControlRole.Reject).Any()) ? panel : null;

    private bool Moved(string before) => WithoutFragment(before) != WithoutFragment(trip.Session.Page.Url);

    private static string WithoutFragment(string url) => url.Split('#')[0];
}
