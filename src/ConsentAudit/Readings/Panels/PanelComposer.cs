using ConsentAudit.Catalogue.Words;
using ConsentAudit.Evidence;

namespace ConsentAudit.Readings.Panels;

/// <summary>Makes the reading of a panel out of the element that holds it: its switches row by row, and the controls that are the whole panel's.</summary>
internal sealed class PanelComposer(KnownControls known, string? pageLanguage)
{
    private const int LongestText = 4_000;
    private const int MostWordsOfTab = 8;

    private readonly Lexicon lexicon = known.Lexicon;

    public PanelReading Compose(PhotoElement container)
    {
        var text = VisibleText.Of(container, LongestText);
        var language = lexicon.LanguageOf(text, pageLanguage) ?? pageLanguage;
        var answers = known.Answers;
        var all = new SwitchFinder(known).Within(container);
        var labels = new SwitchLabel(known, container);
        var masters = all.Where(f => all.Count > 1 && !f.IsPair && IsMaster(labels.Of(f, f.Whole), answers)).ToList();
        var found = all.Except(masters).ToList();
        var order = container.SelfAndDescendants().Select((e, i) => (Element: e, At: i)).ToDictionary(e => e.Element, e => e.At);
        List<Control> controls = [.. Controls(container, all).Concat(masters.Select(m => Master(m, labels))).OrderBy(c => order[c.Element])];
        var repeated = controls.Where(c => c.Role is ControlRole.Accept or ControlRole.Reject)
            .GroupBy(c => LabelText.Normalise(c.Label))
            .Where(g => g.Count() > 1 && !answers.IsForAll(g.Key))
            .SelectMany(g => g)
            .ToHashSet();
        var rows = new Rows(container, found, controls.Where(c => IsCommon(c, answers, repeated)).Select(c => c.Element));
        var ofRow = found.ToDictionary(f => f, rows.Of);
        var inRows = ofRow.Values.Select(rows.GroupOf).ToHashSet();
        var labelOf = ofRow.ToDictionary(r => r.Key, r => labels.Of(r.Key, r.Value));
        var common = new PanelRoles(lexicon).Settle(
            [.. controls.Where(c => !Tree.SelfAndAncestors(c.Element).TakeWhile(a => a != container).Any(inRows.Contains))],
            [.. labelOf.Values],
            container);
        var heads = new ColumnHeads(lexicon, container, [.. controls.Select(c => c.Element), .. inRows]);
        var tab = common.FirstOrDefault(IsInterestsTab);
        var isInterests = tab is not null && IsSelected(tab.Element);
        return new PanelReading
        {
            Container = container,
            Controls = common,
            Switches = new SwitchReader(lexicon, answers, labels, container, rows, heads).Read(found, ofRow, labelOf, isInterests),
            InterestsTab = tab,
            Text = text,
            Language = language,
        };
    }

    // « Tout activer » as a switch: it stands for all others, and for no purpose of its own.
    private bool IsMaster(string label, Answers answers) =>
        answers.IsForAll(label) && lexicon.Read(label).Role is ControlRole.Accept or ControlRole.Reject;

    private Control Master(FoundSwitch found, SwitchLabel labels)
    {
        var label = labels.Of(found, found.Whole);
        return new Control
        {
            Element = found.Element,
            Label = label,
            LabelFrom = "label",
            Reading = lexicon.Read(label, pageLanguage),
            Role = ControlRole.PurposeToggle,
            Checked = SwitchState.Told(found).On,
        };
    }

    private IEnumerable<Control> Controls(PhotoElement container, IReadOnlyList<FoundSwitch> found)
    {
        var parts = found.SelectMany(f => f.Parts).ToHashSet();
        return known.Within(container)
            .Where(e => !ControlFinder.IsToggle(e) && !parts.Contains(e) && !e.SelfAndDescendants().Take(60).Any(parts.Contains) && !e.Ancestors().TakeWhile(a => a != container).Any(parts.Contains))
            .Select(known.Of);
    }

    private static bool IsCommon(Control control, Answers answers, HashSet<Control> repeated) => control.Role switch
    {
        _ when ControlFinder.Unfolds(control.Element) => false,
        ControlRole.Save or ControlRole.Close or ControlRole.Subscribe or ControlRole.PurposeToggle => true,
        ControlRole.Accept or ControlRole.Reject => answers.IsForAll(control.Label) || !repeated.Contains(control),
        _ => false,
    };

    private bool IsInterestsTab(Control control) =>
        LabelText.Words(control.Label) is { Length: > 0 and <= MostWordsOfTab } words
        && lexicon.Count(Topic.LegitimateInterest, words) > 0
        && control.Role is not (ControlRole.Accept or ControlRole.Reject or ControlRole.Save or ControlRole.Subscribe)
        && !ControlFinder.LeadsAway(control.Element);

    private static bool IsSelected(PhotoElement e) =>
        Tree.SelfAndAncestors(e).Take(2).Any(a => a.Attribute("aria-selected") == "true" || a.Attribute("aria-current") is "true" or "page" || a.Attribute("aria-pressed") == "true");
}
