using ConsentAudit.Evidence;

namespace ConsentAudit.Readings.Panels;

/// <summary>Finds what may be the settings: from each switch and each button that ends a choice, outwards to the layer or the part of the page that holds it.</summary>
internal sealed class PanelFinder(KnownControls known, Photograph photograph)
{
    private readonly Dictionary<PhotoElement, bool> holdsPage = [];

    /// <summary>The elements that may hold the settings.</summary>
    /// <param name="otherPage">Whether the whole page may be the settings.</param>
    public IReadOnlyList<PhotoElement> All(bool otherPage)
    {
        var controls = known.Within(photograph.Root);
        var toggles = ToggleFinder.Within(photograph.Root).Select(t => t.Element).Concat(controls.Where(ControlFinder.IsToggle)).Distinct().ToList();
        var endings = controls.Where(c => !ControlFinder.IsToggle(c) && known.Of(c).Role is ControlRole.Save or ControlRole.Accept or ControlRole.Reject).ToList();
        var (held, ended) = (Above(toggles), Above(endings));
        var seeds = toggles.Concat(endings).ToList();
        var found = seeds.Select(s => Layer(s) ?? Part(s, held, ended, otherPage)).OfType<PhotoElement>().Distinct().ToList();
        return found;
    }

    /// <summary>Where the page itself is the settings: its main part, or all of it.</summary>
    public PhotoElement WholePage() =>
        photograph.Root.SelfAndDescendants().FirstOrDefault(e => e.Tag == "main" && e.Hidden is null && e.Box.Area > 0) ?? photograph.Root;

    private static HashSet<PhotoElement> Above(IEnumerable<PhotoElement> elements) => [.. elements.SelectMany(e => e.Ancestors())];

    private PhotoElement? Layer(PhotoElement seed) => seed.Ancestors().TakeWhile(a => !HoldsPage(a)).LastOrDefault(Layers.IsLayer);

    private PhotoElement? Part(PhotoElement seed, HashSet<PhotoElement> held, HashSet<PhotoElement> ended, bool otherPage) => seed.Ancestors()
        .TakeWhile(a => a.Tag is not ("html" or "body") && (otherPage || !HoldsPage(a)))
        .FirstOrDefault(a => held.Contains(a) && ended.Contains(a) && a.Tag is not ("p" or "li" or "tr" or "label"));

    private bool HoldsPage(PhotoElement element)
    {
        if (!holdsPage.TryGetValue(element, out var holds))
        {
            holds = Layers.HoldsPage(element, photograph.Viewport);
            holdsPage[element] = holds;
        }

        return holds;
    }
}
