using ConsentAudit.Catalogue.Words;
using ConsentAudit.Evidence;
using ConsentAudit.Readings;

namespace ConsentAudit.Browser.Visits.Choices;

/// <summary>Tells whether a choice took effect: what was chosen on went away by it, and the page is still the site's.</summary>
internal sealed class Effect(Trip trip)
{
    // A refusal may be made to take long; that it does is worth a measure of its own, so it is waited for.
    private const double Patience = 12;

    // Settings that close by themselves may fade, and on a busy machine slowly: only those that still stand then have to be saved, and that is an action more.
    private const double Fading = 4;

    /// <summary>Watches what follows the last click.</summary>
    /// <param name="banner">The banner on which the choice began, or null.</param>
    /// <param name="panel">The settings in which it was made, or null.</param>
    /// <param name="onOtherPage">Whether those settings are a page of their own.</param>
    /// <param name="hand">The hand that clicked.</param>
    /// <param name="role">What the choice is called.</param>
    /// <param name="used">The control that was used last.</param>
    public async Task<Chosen> AfterAsync(BannerReading? banner, PanelReading? panel, bool onOtherPage, Hand hand, string role, Control used)
    {
        var clickedAt = hand.LastAt;
        bool Gone(Photograph photograph, ShotReading reading) => IsGone(banner, reading) && (panel is null || !IsOpen(panel, photograph)) && !IsBusy(panel?.Container ?? banner?.Container, photograph, reading);
        var mayEnd = panel is null ? banner?.With(ControlRole.PurposeToggle).Any() == true && banner.With(ControlRole.Save).Any() : Endings(panel).Any(c => c != used);
        await trip.Watcher.WatchAsync(trip.Half, Gone, mayEnd ? Math.Max(trip.Half, Fading) : Patience, sign: () => HaveNoBoxAsync(used.Element, banner?.Container, panel?.Container));
        if (!trip.IsOnSite)
        {
            return Failed("left-site");
        }

        // A withdrawal has no banner whose going would prove it: its settings must close, or what they say be recorded. A confirmation is one action more.
        if (banner is null && trip.Watcher.SettledAt is null)
        {
            if (panel is not null && Confirmation(panel) is { } confirm)
            {
                var step = new StepRecord { Action = "click", Role = "reject", Label = confirm.Label, Layer = hand.Steps[^1].Layer + 1, Moment = hand.Steps[^1].Moment };
                await hand.ClickAsync(confirm.Element, step, null);
                await trip.Watcher.WatchAsync(trip.Half, Gone, Math.Max(trip.Half, 2));
            }

            if (trip.Watcher.SettledAt is null && trip.IsElsewhere && !IsRecorded())
            {
                return Failed("banner-stayed");
            }
        }

        if (trip.IsElsewhere || onOtherPage)
        {
            return await ElsewhereAsync();
        }

        // A choice that only sets switches is kept by saving; settings whose every switch acts at once stay open until they are closed.
        if (Ending(banner, panel) is { } end && end.Element.NodeId != used.Element.NodeId)
        {
            // Where it cannot be clicked, the choice may still be on its way: it is waited for as any other.
            var step = new StepRecord { Action = "click", Role = end.Role == ControlRole.Save ? "save" : "close", Label = end.Label, Layer = panel is null ? 1 : 2, Moment = hand.Steps[^1].Moment };
            await hand.ClickAsync(end.Element, step, null);
            await trip.Watcher.WatchAsync(trip.Half, Gone, Patience);
        }

        return trip.Watcher.SettledAt is { } goneAt && Gone(trip.Watcher.Last.Photograph, trip.Watcher.Last.Reading)
            ? new Chosen(hand.Record(role, used, gone: true, Math.Max(0, (int)(goneAt - clickedAt).TotalMilliseconds)), null, null)
            : Failed("banner-stayed");

        // A choice that leads to another page counts where the page is without the banner when it is opened again.
        async Task<Chosen> ElsewhereAsync()
        {
            if (trip.IsElsewhere && !onOtherPage && new PaidOfferFinder(trip.Catalogue).In(trip.Watcher.Last.Photograph) is { } offer)
            {
                trip.Session.Incidents.Add("offer", offer);
                return Failed("led-to-subscription");
            }

            if (await trip.OpenAsync(trip.Here, null, trip.LongEnoughForBanner) is { } failure)
            {
                return new Chosen(hand.Record(role, used, gone: false), "reload-failed", failure);
            }

            return IsGone(banner, trip.Watcher.Last.Reading)
                ? new Chosen(hand.Record(role, used, gone: true), null, null)
                : Failed("banner-stayed");
        }

        Chosen Failed(string reason) => new(hand.Record(role, used, gone: false), reason, used.Label);
    }

    /// <summary>Another banner than before, which asks again: what it says, or null.</summary>
    /// <param name="before">What was shown before the choice: a banner that stood beside the first one from the beginning did not come after it.</param>
    public string? SecondWall(ShotReading before) =>
        trip.Banner is { } now
        && before.Others.Prepend(before.Banner).OfType<BannerReading>().All(b => IsGone(b, trip.Watcher.Last.Reading))
        && now.Controls.Any(c => c.Role is ControlRole.Accept or ControlRole.Subscribe)
            ? Excerpt.Of(now.Text, 120)
            : null;

    // Most banners are taken out of the page or out of its layout; of one that fades or moves away, photographs tell.
    private async Task<bool> HaveNoBoxAsync(params PhotoElement?[] elements)
    {
        foreach (var element in elements.OfType<PhotoElement>())
        {
            if (await trip.Session.Clicker.HasBoxAsync(element.NodeId))
            {
                return false;
            }
        }

        return true;
    }

    private bool IsRecorded() =>
        ChoiceWitness.Find(Phase.Withdrawing, trip.Session.Cookies.Sightings(), trip.Session.Storage.Sightings(), trip.Catalogue).Count > 0;

    // « Confirmer le refus »: a refusal that was not there before the click.
    private Control? Confirmation(PanelReading before)
    {
        var known = before.Controls.Select(c => c.Element.NodeId).ToHashSet();
        return new PanelReader(trip.Catalogue).Read(trip.Watcher.Last.Photograph, null, trip.IsElsewhere)?.With(ControlRole.Reject)
            .FirstOrDefault(c => !known.Contains(c.Element.NodeId) && c.Reading.Class != LabelClass.PaidRefusal);
    }

    // Gone: no banner, or another one with none of the controls of before (a second wall, which is seen by itself).
    private static bool IsGone(BannerReading? before, ShotReading after) =>
        after.Banner is not { } now
        || (before is not null && !now.Controls.Any(c => before.Controls.Any(b => b.Role == c.Role && b.Label == c.Label && c.Role is ControlRole.Accept or ControlRole.Reject or ControlRole.Settings)));

    // « Enregistrement de vos choix… »: the place where the choice was made still stands over the page, with nothing in it to be chosen.
    private static bool IsBusy(PhotoElement? place, Photograph now, ShotReading reading)
    {
        if (place is null || reading.Banner is not null || !Layers.IsLayer(place))
        {
            return false;
        }

        var left = now.Root.SelfAndDescendants().FirstOrDefault(e => e.NodeId == place.NodeId);
        return left is not null
            && left.SelfAndDescendants().Any(e => e.Hidden is null && e.Box.Intersect(now.Viewport).Area >= 0.2 * place.Box.Intersect(now.Viewport).Area && VisibleText.Of(e, 10).Length > 0);
    }

    private static bool IsOpen(PanelReading panel, Photograph now)
    {
        var nodes = panel.Controls.Where(c => c.Role is ControlRole.Save or ControlRole.Reject or ControlRole.Accept)
            .Select(c => c.Element.NodeId).Concat(panel.Switches.Select(s => s.Element.NodeId)).ToHashSet();
        return now.Root.SelfAndDescendants().Any(e => e.Hidden is null && nodes.Contains(e.NodeId));
    }

    private Control? Ending(BannerReading? banner, PanelReading? panel)
    {
        if (panel is not null)
        {
            return IsOpen(panel, trip.Watcher.Last.Photograph) ? Endings(panel).FirstOrDefault() : null;
        }

        return banner is not null && trip.Banner is { } now && !IsGone(banner, trip.Watcher.Last.Reading) && now.With(ControlRole.PurposeToggle).Any()
            ? now.With(ControlRole.Save).FirstOrDefault()
            : null;
    }

    private static IEnumerable<Control> Endings(PanelReading panel) => panel.With(ControlRole.Save).Concat(panel.With(ControlRole.Close));
}
