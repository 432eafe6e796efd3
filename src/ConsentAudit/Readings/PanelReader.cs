using ConsentAudit.Catalogue;
using ConsentAudit.Catalogue.Words;
using ConsentAudit.Evidence;
using ConsentAudit.Readings.Panels;

namespace ConsentAudit.Readings;

/// <summary>Reads the settings of a consent banner: the second layer, a page of settings, or the first layer where the switches stand there.</summary>
public sealed class PanelReader(RuleCatalogue catalogue)
{
    /// <summary>The sum of signs from which an element counts as the settings.</summary>
    private const int Enough = 6;

    /// <summary>The settings that a click has opened, or null where nothing like settings is to be seen.</summary>
    /// <param name="now">The page after the click.</param>
    /// <param name="first">The banner on which the click was made, or null where it was a way back to the choices.</param>
    /// <param name="otherPage">Whether the click led to another page: the whole page may be the settings.</param>
    public PanelReading? Read(Photograph now, BannerReading? first, bool otherPage)
    {
        ArgumentNullException.ThrowIfNull(now);
        var language = first?.Language ?? Language(now);
        var controls = new KnownControls(catalogue.Lexicon, language);
        var composer = new PanelComposer(controls, language);
        var before = first is null ? null : composer.Compose(first.Container);
        var finder = new PanelFinder(controls, now);
        return Best(finder.All(otherPage).Select(composer.Compose), before)
            ?? (otherPage ? Best([composer.Compose(finder.WholePage())], before) : null);
    }

    /// <summary>The first layer as settings, where its switches stand on it; null where it has none.</summary>
    public PanelReading? ReadFirst(Photograph shot, BannerReading banner)
    {
        ArgumentNullException.ThrowIfNull(shot);
        ArgumentNullException.ThrowIfNull(banner);
        var language = banner.Language ?? Language(shot);
        var panel = new PanelComposer(new KnownControls(catalogue.Lexicon, language), language).Compose(banner.Container);
        return panel.Switches.Count > 0 ? panel : null;
    }

    private PanelReading? Best(IEnumerable<PanelReading> panels, PanelReading? before)
    {
        var signs = new PanelSigns(catalogue.Lexicon);
        var found = panels
            .Where(p => before is null || OffersMore(p, before))
            .Select(p => (Panel: p, Signs: signs.Of(p)))
            .Where(p => p.Signs >= Enough)
            .OrderByDescending(p => p.Signs)
            .Select(p => p.Panel)
            .ToList();

        // What holds a form that is saved by itself is only the place where it stands.
        return found.FirstOrDefault(p => !found.Any(inner => inner != p && inner.Switches.Count > 0 && inner.With(ControlRole.Save).Any() && inner.Container.Ancestors().Contains(p.Container)));
    }

    // The first layer may still be there, or have grown: what counts is what it did not offer before.
    private static bool OffersMore(PanelReading panel, PanelReading first)
    {
        var before = first.Controls.Select(Told).ToHashSet();
        return panel.Switches.Count > first.Switches.Count
            || panel.Switches.Any(s => first.Switches.All(f => f.Label != s.Label))
            || panel.Controls.Any(c => c.Role is ControlRole.Save or ControlRole.Reject or ControlRole.Accept && !before.Contains(Told(c)));
    }

    private static (ControlRole Role, string Label) Told(Control control) => (control.Role, LabelText.Normalise(control.Label));

    private string? Language(Photograph photograph)
    {
        var told = photograph.Root.Attribute("lang")?.Split('-')[0].ToLowerInvariant();
        return catalogue.Lexicon.Languages.Contains(told) ? told : null;
    }
}
