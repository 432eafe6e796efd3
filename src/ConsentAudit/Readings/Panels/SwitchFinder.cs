using ConsentAudit.Catalogue.Words;
using ConsentAudit.Evidence;

namespace ConsentAudit.Readings.Panels;

/// <summary>Finds the switches of a panel, in every form that panels give them.</summary>
internal sealed class SwitchFinder(Lexicon lexicon, string? language)
{
    private readonly Answers answers = new(lexicon, language);

    /// <summary>The switches in an element, in the order of the page.</summary>
    public IReadOnlyList<FoundSwitch> Within(PhotoElement container)
    {
        var pairs = new PairFinder(answers, lexicon, language).Within(container);
        var paired = pairs.SelectMany(p => p.Parts).ToHashSet();
        var single = ToggleFinder.Within(container).Where(t => !t.Parts.Any(paired.Contains) && IsSwitch(t)).ToList();
        List<FoundSwitch> found = [.. pairs, .. single];
        found.AddRange(DrawnFinder.Within(container, found, answers).ToList());
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

        var (label, _, reading) = LabelFinder.Of(found.Real, lexicon, language);
        return !(answers.IsForAll(label) && reading.Role is ControlRole.Accept or ControlRole.Reject)
            && reading.Role is not (ControlRole.Save or ControlRole.Settings or ControlRole.Partners or ControlRole.Policy or ControlRole.Close or ControlRole.Subscribe)
            && lexicon.Count(Topic.LegitimateInterest, LabelText.Words(label)) == 0;
    }
}
