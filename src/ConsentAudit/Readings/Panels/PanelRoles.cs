using ConsentAudit.Catalogue.Words;
using ConsentAudit.Evidence;

namespace ConsentAudit.Readings.Panels;

/// <summary>Settles what the controls of a panel do where a label alone does not say.</summary>
internal sealed class PanelRoles(Lexicon lexicon)
{
    /// <param name="controls">The controls that are the whole panel's.</param>
    /// <param name="purposes">The labels of its switches.</param>
    /// <param name="container">The panel.</param>
    public IReadOnlyList<Control> Settle(IReadOnlyList<Control> controls, IReadOnlyList<string> purposes, PhotoElement container)
    {
        var names = purposes.Concat(Headings(container)).Select(LabelText.Normalise).ToHashSet(StringComparer.Ordinal);
        var settled = controls.Select(c => Named(c, names)).Select(c => LinkSentence.Around(c) is null ? c : c with { InSentence = true }).ToList();
        if (purposes.Count > 0 && !settled.Any(c => c.Role == ControlRole.Save))
        {
            SaveByEnding(settled);
        }

        return settled;
    }

    // « Cookies strictement nécessaires » on a tab or at the head of a fold names a part of the panel; on the first layer it would be a refusal.
    private static Control Named(Control control, HashSet<string> names) =>
        control.Role is ControlRole.Accept or ControlRole.Reject or ControlRole.Save or ControlRole.Acknowledge or ControlRole.Subscribe
        && (ControlFinder.Unfolds(control.Element) || IsTab(control.Element) || (control.Reading.Class == LabelClass.NecessaryOnly && names.Contains(LabelText.Normalise(control.Label))))
            ? control with { Role = ControlRole.Other, Inferred = "it names or opens a part of the settings" }
            : control;

    private static bool IsTab(PhotoElement e) => Tree.SelfAndAncestors(e).Take(2).Any(a => a.Attribute("role") is "tab" or "treeitem");

    private static IEnumerable<string> Headings(PhotoElement container) => container.SelfAndDescendants()
        .Where(e => e.Hidden is null && (e.Tag is "h1" or "h2" or "h3" or "h4" or "h5" or "h6" || e.Attribute("role") == "heading"))
        .Select(e => VisibleText.Of(e, 200));

    // « OK » or « Continuer » under switches keeps them as they are, where nothing else does.
    private void SaveByEnding(List<Control> controls)
    {
        var endings = controls.Where(c => !c.InSentence && !ControlFinder.LeadsAway(c.Element) && !ControlFinder.Unfolds(c.Element)
            && (c.Role == ControlRole.Acknowledge || lexicon.Is(Topic.Ending, c.Label))).ToList();
        if (endings.Count == 1)
        {
            controls[controls.IndexOf(endings[0])] = endings[0] with { Role = ControlRole.Save, Inferred = "under the switches, it is what ends the settings" };
        }
    }
}
