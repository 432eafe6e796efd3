using ConsentAudit.Catalogue;
using ConsentAudit.Catalogue.Words;
using ConsentAudit.Evidence;

namespace ConsentAudit.Readings.Layer;

/// <summary>Adds to the reading of a page what its words tell: of the banner, its settings, the policy, a withdrawal; and the languages.</summary>
internal sealed class PageWords(RuleCatalogue catalogue)
{
    private const int LongestText = 20_000;
    private const int LongestExcerpt = 200;
    private const int MostLinks = 5;

    private static readonly string[] Withdrawing = [Moment.WithdrawLayer, Moment.WithdrawLayerSet, Moment.Withdrawn];

    private readonly LayerReader layers = new(catalogue);
    private readonly PanelReader panels = new(catalogue);
    private readonly PaidOfferFinder offers = new(catalogue);

    public PageReading Told(PageReading page)
    {
        if (page.Banner is not { } banner || page.BannerShot?.Photograph is not { } shot)
        {
            return page with { Detriments = Detriments(page) };
        }

        var told = shot.Root.Attribute("lang")?.Trim().Split('-', '_')[0].ToLowerInvariant() is { Length: 2 or 3 } code ? code : null;
        var others = page.Shots.TryGetValue(page.BannerShot, out var reading) ? reading.Others : [];
        var layersOfPage = others.Append(banner).Select(b => b.Container).ToHashSet();
        var read = catalogue.Tongues.LanguageOf(VisibleText.Of(shot.Root, LongestText, layersOfPage.Contains));
        var here = read ?? told;
        var onFirst = page.Panel is { } first && page.PanelShot == page.BannerShot;
        var policy = Policy(page);
        var words = layers.Of(banner.Container, banner.Controls, shot, here, onFirst ? Labels(page.Panel!) : []);
        return page with
        {
            ToldLanguage = told,
            ReadLanguage = read,
            BannerWords = words,
            PanelWords = page.Panel is { } panel ? layers.Of(panel.Container, panel.Controls, page.PanelShot?.Photograph ?? shot, words.Language ?? here, Labels(panel), words.Language) : null,
            PolicyWords = policy is null ? null : layers.Of(policy.Root, [], policy, here, []),
            PaidOffer = offers.In(shot),
            PolicyLinks = PolicyLinks(shot, layersOfPage),
            Detriments = Detriments(page),
        };
    }

    private static string[] Labels(PanelReading panel) => [.. panel.Switches.Select(s => s.Label).Where(l => l.Length > 0).Distinct(StringComparer.Ordinal)];

    // What lies under the banner just now is there, though it is covered.
    private IReadOnlyList<string> PolicyLinks(Photograph shot, HashSet<PhotoElement> layersOfPage) => [.. shot.Root.SelfAndDescendants()
        .Where(e => e.Tag == "a" && ControlFinder.LeadsAway(e) && e.Hidden is not "display" && !e.Ancestors().Any(layersOfPage.Contains))
        .Select(e => LabelFinder.Of(e, catalogue.Lexicon, null))
        .Where(l => l.Reading.Class is LabelClass.PolicyNamed && IsAboutData(l.Label))
        .Select(l => l.Label)
        .Distinct(StringComparer.Ordinal)
        .Take(MostLinks)];

    // « Mentions légales » name the publisher and say nothing of trackers.
    private bool IsAboutData(string label)
    {
        var words = LabelText.Words(label);
        return catalogue.Lexicon.Count(Topic.Consent, words) + catalogue.Lexicon.Count(Topic.Privacy, words) > 0;
    }

    private static Photograph? Policy(PageReading page) => page.Evidence.Visits
        .Where(v => v.Failure is null)
        .SelectMany(v => v.Shots)
        .FirstOrDefault(s => s.Moment == Moment.Policy && s.Photograph is not null)?.Photograph;

    private IReadOnlyList<Saying> Detriments(PageReading page) => [.. page.Evidence.Visits
        .Where(v => v.Failure is null && v.Kind == VisitKind.Accepting)
        .SelectMany(v => Asked(v).Concat(v.Shots.Where(s => Withdrawing.Contains(s.Moment) && s.Photograph is not null).SelectMany(s => Shown(page, s))))
        .DistinctBy(s => s.Words)];

    // A dialog before the withdrawal began is about something else.
    private IEnumerable<Saying> Asked(Visit visit) => visit.Phases.FirstOrDefault(p => p.Phase == Phase.AfterAccept) is not { } accepted
        ? []
        : visit.Incidents
            .Where(i => i.Kind == "dialog" && i.AtMs >= Math.Min(accepted.ToMs, visit.Withdrawal?.Steps.FirstOrDefault()?.AtMs ?? accepted.ToMs))
            .Where(i => Threatens(i.What))
            .Select(i => new Saying(Excerpt.Of(i.What, LongestExcerpt), i.AtMs, null));

    private bool Threatens(string sentence) => catalogue.Lexicon.Count(Topic.Detriment, LabelText.Words(sentence)) > 0;

    // The page behind the choices may speak of anything.
    private IEnumerable<Saying> Shown(PageReading page, Shot shot)
    {
        var container = panels.Read(shot.Photograph!, null, false)?.Container ?? page.Shots.GetValueOrDefault(shot)?.Banner?.Container;
        return container is null
            ? []
            : Sentences.In(VisibleText.Of(container, LongestText))
                .Where(Threatens)
                .Select(s => new Saying(Excerpt.Of(s, LongestExcerpt), shot.AtMs, shot));
    }
}
