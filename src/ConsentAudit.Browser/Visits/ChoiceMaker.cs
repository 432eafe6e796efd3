using ConsentAudit.Catalogue;
using ConsentAudit.Catalogue.Words;
using ConsentAudit.Evidence;
using ConsentAudit.Readings;

namespace ConsentAudit.Browser.Visits;

/// <summary>Makes a choice on the banner, and tells whether it counts: the banner went away by the click, and the page is still the site's.</summary>
internal sealed class ChoiceMaker(VisitSession session, Watcher watcher, RuleCatalogue catalogue)
{
    /// <summary>What came of it: the record of the click, and a reason with its detail where it does not count.</summary>
    public async Task<(ChoiceRecord? Choice, string? Reason, string? Detail)> ChooseAsync(Phase phase, double watchSeconds)
    {
        var banner = watcher.Last.Reading.Banner;
        if (banner is null)
        {
            return (null, "no-banner", null);
        }

        var control = Pick(banner, phase);
        if (control is null)
        {
            return (null, WhyNone(banner, phase), null);
        }

        var site = new Uri(session.Page.Url).Host;
        await session.ReadJarAsync();
        var click = await session.Clicker.ClickAsync(control.Element.NodeId, at => session.Clock.Choose(phase, at));
        var choice = new ChoiceRecord
        {
            Role = phase == Phase.AfterReject ? "reject" : "accept",
            Label = control.Label,
            Box = control.Element.Box,
            AtMs = session.Clock.Milliseconds(click.At),
        };
        if (click.Reason is not null)
        {
            return (choice, click.Reason, control.Label);
        }

        await watcher.WatchAsync(watchSeconds, after => IsGone(banner, after));
        if (!catalogue.Sites.SameSite(site, Host(session.Page.Url)))
        {
            return (choice, "left-site", control.Label);
        }

        return IsGone(banner, watcher.Last.Reading)
            ? (choice with { BannerGone = true }, null, null)
            : (choice, "banner-stayed", control.Label);
    }

    /// <summary>The control to click: the clearest one; a paid offer never.</summary>
    internal static Control? Pick(BannerReading banner, Phase phase) =>
        banner.With(phase == Phase.AfterReject ? ControlRole.Reject : ControlRole.Accept)
            .OrderBy(c => c.Inferred is not null)
            .ThenBy(c => c.Reading.Class is LabelClass.AmbiguousReject)
            .ThenBy(c => c.Reading.Class is LabelClass.NecessaryOnly)
            .ThenBy(c => c.InSentence)
            .FirstOrDefault();

    private static string WhyNone(BannerReading banner, Phase phase)
    {
        if (phase == Phase.AfterAccept)
        {
            return "no-accept";
        }

        return banner.With(ControlRole.Subscribe).Any() ? "paid-refusal" : "no-reject";
    }

    // Gone: no banner, or another one with none of the controls of before (a second wall, which is seen by itself).
    private static bool IsGone(BannerReading before, ShotReading after) =>
        after.Banner is not { } now || !now.Controls.Any(c => before.Controls.Any(b => b.Role == c.Role && b.Label == c.Label && c.Role is ControlRole.Accept or ControlRole.Reject or ControlRole.Settings));

    private static string Host(string url) => Uri.TryCreate(url, UriKind.Absolute, out var address) ? address.Host : "";
}
