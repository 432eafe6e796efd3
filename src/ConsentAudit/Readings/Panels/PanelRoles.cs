using ConsentAudit.Catalogue.Words;

namespace ConsentAudit.Readings.Panels;

/// <summary>Settles what the controls of a panel do where a label alone does not say.</summary>
internal sealed class PanelRoles(Lexicon lexicon)
{
    public IReadOnlyList<Control> Settle(IReadOnlyList<Control> controls, bool hasSwitches)
    {
        var settled = controls.Select(c => LinkSentence.Around(c) is null ? c : c with { InSentence = true }).ToList();
        if (hasSwitches && !settled.Any(c => c.Role == ControlRole.Save))
        {
            SaveByEnding(settled);
        }

        return settled;
    }

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
