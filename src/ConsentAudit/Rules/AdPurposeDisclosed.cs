using System.Globalization;
using ConsentAudit.Audit;
using ConsentAudit.Evidence;
using ConsentAudit.Readings;

namespace ConsentAudit.Rules;

/// <summary>Where trackers for advertising run, the banner names advertising.</summary>
public sealed class AdPurposeDisclosed : IRule
{
    /// <inheritdoc/>
    public IReadOnlyList<Phase> Needs => [Phase.BeforeConsent];

    /// <inheritdoc/>
    public IReadOnlyList<Phase> Uses => [Phase.AfterAccept, Phase.AfterReject, Phase.AfterSave];

    /// <inheritdoc/>
    public Conclusion Judge(PageReading page)
    {
        if (FirstLayer.Absent(page) is { } absent)
        {
            return absent;
        }

        var words = page.BannerWords!;
        if (words.Advertising is [var said, ..])
        {
            return Conclusion.Of(Verdict.Pass).With("sentence", said).Showing([FirstLayer.Exhibit(page, said)]);
        }

        // After the acceptance the site does what it asked for.
        var trackers = page.Trackers
            .Select(t => (Tracker: t, Phase: t.Sights.Keys.Where(p => TrackerFinding.IsCertain(t, p)).OrderByDescending(p => p == Phase.AfterAccept).Cast<Phase?>().FirstOrDefault()))
            .Where(t => t is { Tracker: { Purpose: Purpose.Advertising, NeedsConsent: true }, Phase: not null })
            .ToList();
        if (trackers.Count == 0)
        {
            return page.Verified(Phase.AfterAccept) && TrackerFinding.Gap(page, Phase.AfterAccept) is null
                ? Conclusion.Of(Verdict.NotApplicable) with { Variant = "not-applicable-none" }
                : TrackerFinding.Gap(page, Phase.AfterAccept) ?? Afterwards.Unverified(page, Phase.AfterAccept);
        }

        if (FirstLayer.Unread(page) is { } unread)
        {
            return unread;
        }

        var inSettings = page.PanelWords?.Advertising ?? [];

        // A pixel of a social network advertises, and some banners call it by the network alone.
        var social = words.Purposes.Contains(Purpose.Social) ? words.PurposeSentences : [];
        var (verdict, variant, found) =
            words.AdvertisingHints.Count > 0 ? (Verdict.Review, (string?)null, words.AdvertisingHints)
            : social.Count > 0 ? (Verdict.Review, null, social)
            : inSettings.Count > 0 ? (Verdict.Review, "review-settings", inSettings)
            : (Verdict.Fail, null, []);
        return (Conclusion.Of(verdict) with { Variant = variant })
            .With("count", trackers.Count.ToString(CultureInfo.InvariantCulture))
            .With("names", Show.Names(trackers.Select(t => t.Tracker)))
            .With("sentences", FirstLayer.Quoted(found))
            .Showing([FirstLayer.Exhibit(page)])
            .Showing(trackers.SelectMany(t => Show.Trackers([t.Tracker], t.Phase!.Value)).Take(40));
    }
}
