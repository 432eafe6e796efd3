using ConsentAudit.Catalogue;
using ConsentAudit.Catalogue.Words;
using ConsentAudit.Evidence;

namespace ConsentAudit.Readings;

/// <summary>Makes the reading of a banner out of a candidate: the roles of its controls by their neighbours, its language, its platform, its hold on the page.</summary>
internal sealed class BannerComposer(RuleCatalogue catalogue, Photograph photograph, string? pageLanguage)
{
    private const int LongestText = 4_000;

    public BannerReading Compose(BannerCandidate candidate)
    {
        var container = candidate.Container;
        var text = VisibleText.Of(container, LongestText);
        var language = catalogue.Lexicon.LanguageOf(text, pageLanguage) ?? pageLanguage;
        return new BannerReading
        {
            Container = container,
            Controls = new RoleInference(catalogue.Lexicon, language).Settle(candidate.Controls),
            Covered = new CoveredControls(catalogue.Lexicon, photograph, language).In(container),
            Text = text,
            Language = language,
            Platform = new PlatformFinder(catalogue.Platforms).Of(container)?.Name,
            FrameUrl = FrameOf(container, candidate.Controls),
            BlocksPage = IsModalIn(container) || Covers(container),
            CoversPage = Covers(container),
            Signs = candidate.Signs,
            ClosingRefuses = Sentences.In(text).Any(s => catalogue.Lexicon.Says(Topic.ClosingRefuses, s)),
        };
    }

    private static string? FrameOf(PhotoElement container, IReadOnlyList<Control> controls)
    {
        var inside = controls.FirstOrDefault(c => c.Role is ControlRole.Accept or ControlRole.Reject or ControlRole.Settings)?.Element ?? container;
        return inside.Ancestors().FirstOrDefault(a => a.FrameUrl is not null)?.FrameUrl;
    }

    // A dialog element is fixed only where it was opened as a modal one (HTML, §15.3.3): what is beside it cannot be used.
    private static bool IsModal(PhotoElement e) => e.Attribute("aria-modal") == "true" || (e.Tag == "dialog" && e.Style.Position == "fixed");

    private bool IsModalIn(PhotoElement container) =>
        container.SelfAndDescendants().Any(e => e.Hidden is null && IsModal(e) && e.Box.Intersect(photograph.Viewport).Area > 0);

    private bool Covers(PhotoElement container)
    {
        if (container.Box.Intersect(photograph.Viewport).Area >= 0.75 * photograph.Viewport.Area)
        {
            return true;
        }

        // What the page offers in the window, and whether something lies over it.
        var outside = photograph.Root.SelfAndDescendants()
            .Where(e => e.Hidden is null or "covered" && e.Tag is "a" or "button" && e.Box.Intersect(photograph.Viewport).Area > 0 && !e.Ancestors().Contains(container))
            .ToList();
        return outside.Count >= 3 && outside.Count(e => e.Hidden == "covered") >= 0.8 * outside.Count;
    }
}
