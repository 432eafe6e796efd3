using ConsentAudit.Catalogue.Words;
using ConsentAudit.Evidence;

namespace ConsentAudit.Readings.Panels;

/// <summary>Finds the switches of a panel, in every form that panels give them.</summary>
internal sealed class SwitchFinder(KnownControls known)
{
    /// <summary>The switches in an element, in the order of the page.</summary>
    public IReadOnlyList<FoundSwitch> Within(PhotoElement container)
    {
        var pairs = new PairFinder(known).Within(container);
        var paired = pairs.SelectMany(p => p.Parts).ToHashSet();
        var single = ToggleFinder.Within(container).Where(t => !t.Parts.Any(paired.Contains) && IsSwitch(t)).ToList();
        List<FoundSwitch> found = [.. pairs, .. single];
        found.AddRange(DrawnFinder.Within(container, found, known).ToList());
        var order = container.SelfAndDescendants().Select((e, i) => (e, i)).ToDictionary(e => e.e, e => e.i);
        return [.. found.OrderBy(f => order[f.Element])];
    }

    // A button that stays pressed may be a tab, or « Tout accepter » which shows that it was chosen.
    private bool IsSwitch(FoundSwitch found)
    {
        if (found.Real.Attribute("aria-pressed") is null || ControlFinder.IsToggle(found.Real))
        {
            return true;
        }

        var control = known.Of(found.Real);
        return !(known.Answers.IsForAll(control.Label) && control.Role is ControlRole.Accept or ControlRole.Reject)
            && control.Role is not (ControlRole.Save or ControlRole.Settings or ControlRole.Partners or ControlRole.Policy or ControlRole.Close or ControlRole.Subscribe)
            && known.Lexicon.Count(Topic.LegitimateInterest, LabelText.Words(control.Label)) == 0;
    }
}
