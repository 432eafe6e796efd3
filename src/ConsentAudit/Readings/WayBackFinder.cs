using ConsentAudit.Catalogue;
using ConsentAudit.Catalogue.Words;
using ConsentAudit.Evidence;

namespace ConsentAudit.Readings;

/// <summary>Finds what leads back to the choices once the banner is gone: a consent must be as easy to withdraw as to give (GDPR, article 7(3)).</summary>
public sealed class WayBackFinder(RuleCatalogue catalogue)
{
    private const int Most = 6;

    // A longer label is a sentence or a headline. A link that leads to another page is taken for a headline sooner, but at the foot of the page.
    private const int LongestLabel = 10;
    private const int LongestLink = 6;
    private const int LongestNoun = 4;

    private static readonly Topic[] OtherTopics = [Topic.Newsletter, Topic.Notification, Topic.Account, Topic.Location, Topic.App];

    private readonly ShotReader shots = new(catalogue);

    /// <summary>The ways back on a page, the surest first; a banner that is still shown is none.</summary>
    public IReadOnlyList<WayBack> In(Photograph shot)
    {
        ArgumentNullException.ThrowIfNull(shot);
        return In(shot, shots.Read(shot));
    }

    /// <summary>The same, where it is already known what the photograph shows.</summary>
    public IReadOnlyList<WayBack> In(Photograph shot, ShotReading reading)
    {
        ArgumentNullException.ThrowIfNull(shot);
        ArgumentNullException.ThrowIfNull(reading);
        var banners = reading.Others.Prepend(reading.Banner).OfType<BannerReading>().Select(b => b.Container).ToHashSet();
        var place = new WayBackPlace(catalogue, shot);
        var told = shot.Root.Attribute("lang")?.Split('-')[0].ToLowerInvariant();
        return [.. ControlFinder.Within(shot.Root)
            .Where(e => !ControlFinder.IsToggle(e) && !e.Ancestors().Prepend(e).Any(banners.Contains) && !place.IsForeignFrame(e))
            .Select(e => Read(e, told))
            .Select(c => (Way: new WayBack(c, RankOf(c, place)), Away: place.LeadsAway(c.Element), Foot: WayBackPlace.IsAtFoot(c.Element)))
            .Where(w => w.Way.Rank > 0)
            .OrderByDescending(w => w.Way.Rank)
            .ThenBy(w => w.Away)
            .ThenByDescending(w => w.Foot)
            .Select(w => w.Way)
            .DistinctBy(w => (LabelText.Normalise(w.Control.Label), w.Control.Element.Attribute("href")))
            .Take(Most)];
    }

    private Control Read(PhotoElement element, string? language)
    {
        var (label, from, reading) = LabelFinder.Of(element, catalogue.Lexicon, language);
        return new Control { Element = element, Label = label, LabelFrom = from, Reading = reading, Role = reading.Role };
    }

    private int RankOf(Control control, WayBackPlace place)
    {
        var words = LabelText.Words(control.Label);
        if (words.Length > LongestLabel || !(MayLeadBack(control.Reading.Class) || Objects(control.Reading.Class, words)))
        {
            return 0;
        }

        var rank = Math.Max(ByWords(control, words, place), place.IsPlatforms(control.Element) || place.IsIcon(control.Element) ? 2 : 0);
        return place.IsForeign(control.Element) ? Math.Min(rank - 1, 1) : rank;
    }

    private int ByWords(Control control, string[] words, WayBackPlace place)
    {
        var (consent, privacy) = (Count(Topic.Consent, words), Count(Topic.Privacy, words));
        var away = place.LeadsAway(control.Element);
        var atFoot = WayBackPlace.IsAtFoot(control.Element);
        if ((away && WayBackPlace.IsContent(control.Element)) || (consent == 0 && OtherTopics.Any(t => Count(t, words) > 0)))
        {
            return 0;
        }

        if (control.Reading.Class is LabelClass.PolicyNamed or LabelClass.PolicyMore)
        {
            return consent + privacy == 0 || (control.Reading.Class == LabelClass.PolicyMore && !atFoot) ? 0
                : place.CallsPlatform(control.Element) ? 2 : 1;
        }

        var chooses = Count(Topic.Choosing, words) > 0;
        if (away && !atFoot && words.Length > LongestLink)
        {
            return 0;
        }

        if (chooses && consent > 0)
        {
            return 3;
        }

        if ((chooses && privacy > 0) || Count(Topic.WayBack, words) > 0)
        {
            return 2;
        }

        // « Préférences » alone, at the foot of the page, which opens something there: whoever says that there is no way back must have tried it.
        if (atFoot && !away && control.Reading is { Class: LabelClass.Settings, Exact: true } && !ControlFinder.Folds(control.Element))
        {
            return 2;
        }

        // « Cookies » alone: a way back, or the head of a fold, a policy, a recipe.
        var isAlone = (control.Reading.Exact && consent + privacy > 0) || (atFoot && consent > 0 && words.Length <= LongestNoun);
        return !isAlone || ControlFinder.Folds(control.Element) ? 0
            : !away ? 2
            : atFoot ? 1 : 0;
    }

    // « Do not sell my personal information » says no, and keeps on saying it at the foot of the page.
    private bool Objects(LabelClass? labelClass, string[] words) => labelClass == LabelClass.NegatedAccept && Count(Topic.WayBack, words) > 0;

    private int Count(Topic topic, string[] words) => catalogue.Lexicon.Count(topic, words);

    private static bool MayLeadBack(LabelClass? labelClass) => labelClass is null
        or LabelClass.Settings or LabelClass.SettingsOrRefuse or LabelClass.ExplicitReject or LabelClass.Neutral
        or LabelClass.PolicyNamed or LabelClass.PolicyMore;
}
