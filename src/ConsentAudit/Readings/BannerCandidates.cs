using ConsentAudit.Catalogue;
using ConsentAudit.Catalogue.Words;
using ConsentAudit.Evidence;

namespace ConsentAudit.Readings;

/// <summary>Finds what may be a consent banner: from each control whose label could be a choice, outwards to the layer or the bar that holds it.</summary>
internal sealed class BannerCandidates(RuleCatalogue catalogue, Photograph photograph, string? language)
{
    private const int LongestBar = 3_000;

    private readonly Dictionary<PhotoElement, bool> holdsPage = [];
    private readonly Dictionary<PhotoElement, bool> speaks = [];
    private readonly PlatformFinder platforms = new(catalogue.Platforms);

    /// <summary>Layers that speak of consent but are not sure to ask for it; known once all were weighed.</summary>
    public IReadOnlyList<BannerCandidate> Doubtful { get; private set; } = [];

    public IReadOnlyList<BannerCandidate> All()
    {
        var controls = ControlFinder.Within(photograph.Root).Select(e => ControlReader.Read(e, catalogue.Lexicon, language)).ToList();
        var containers = controls
            .Where(MayChoose)
            .SelectMany(c => Containers(c.Element))
            .Distinct()
            .ToList();
        var weight = new BannerSigns(catalogue, photograph);
        var found = containers
            .Select(container => (Container: container, Controls: (IReadOnlyList<Control>)[.. controls.Where(c => IsIn(c.Element, container))]))
            .Select(c => new BannerCandidate(c.Container, c.Controls, weight.Of(c.Container, c.Controls, platforms.Of(c.Container) is not null)))
            .ToList();
        Doubtful = [.. found.Where(c => c.Signs is >= BannerSigns.Doubtful and < BannerSigns.Enough && Layers.IsLayer(c.Container))];
        found.RemoveAll(c => c.Signs < BannerSigns.Enough);

        // What holds another candidate that can be answered is only the place where it stands.
        return [.. found.Where(c => !found.Any(inner => inner != c && CanBeAnswered(inner) && inner.Container.Ancestors().Contains(c.Container)))];
    }

    private static bool CanBeAnswered(BannerCandidate candidate) =>
        candidate.Controls.Any(c => c.Role is ControlRole.Accept or ControlRole.Acknowledge);

    private static bool MayChoose(Control control) => control.Role is
        ControlRole.Accept or ControlRole.Reject or ControlRole.Settings or ControlRole.Save or ControlRole.Subscribe
        or ControlRole.Acknowledge or ControlRole.Close || control.Unclassified;

    private IEnumerable<PhotoElement> Containers(PhotoElement control)
    {
        // The outermost layer that is not the page itself: what stands beside the dialog on its backdrop belongs to the banner.
        var layer = control.Ancestors().TakeWhile(a => !HoldsPage(a)).LastOrDefault(Layers.IsLayer);
        if (layer is not null)
        {
            yield return layer;
            yield break;
        }

        // A bar in the page's own flow: the smallest element around the control in which consent is spoken of.
        var bar = control.Ancestors()
            .TakeWhile(a => !HoldsPage(a) && a.Tag is not ("article" or "main" or "figure"))
            .FirstOrDefault(a => a.Tag is not ("nav" or "p" or "li") && SpeaksOfConsent(a));
        if (bar is not null && (!InContent(bar) || platforms.Of(bar) is not null))
        {
            yield return bar;
        }
    }

    // In an article or a figure, consent is spoken of; in main, a page builder's bar is its first or its last part.
    private static bool InContent(PhotoElement bar)
    {
        var part = bar;
        foreach (var around in bar.Ancestors().TakeWhile(a => a.FrameUrl is null))
        {
            if (around.Tag is "article" or "figure")
            {
                return true;
            }

            var parts = around.Elements.Where(e => e.Hidden is null && e.Box.Area > 0).ToList();
            if (around.Tag == "main")
            {
                return bar.SelfAndDescendants().Any(e => e.Tag == "h1") || (parts.FirstOrDefault() != part && parts.LastOrDefault() != part);
            }

            part = around;
        }

        return false;
    }

    // Asked again for every control, so remembered: the elements around thousands of links are the same few.
    private bool SpeaksOfConsent(PhotoElement element)
    {
        if (!speaks.TryGetValue(element, out var does))
        {
            var text = VisibleText.Of(element, LongestBar + 1);
            does = text.Length is <= LongestBar and >= 16 && catalogue.Lexicon.Count(Topic.Consent, LabelText.Words(text)) >= 1;
            speaks[element] = does;
        }

        return does;
    }

    private bool HoldsPage(PhotoElement element)
    {
        if (!holdsPage.TryGetValue(element, out var holds))
        {
            holds = Layers.HoldsPage(element, photograph.Viewport);
            holdsPage[element] = holds;
        }

        return holds;
    }

    private static bool IsIn(PhotoElement element, PhotoElement container) =>
        element == container || element.Ancestors().Contains(container);
}
