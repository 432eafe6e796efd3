using ConsentAudit.Catalogue;
using ConsentAudit.Catalogue.Words;
using ConsentAudit.Evidence;

namespace ConsentAudit.Readings.Panels;

/// <summary>Makes the reading of a panel out of the element that holds it: its switches row by row, and the controls that are the whole panel's.</summary>
internal sealed class PanelComposer(RuleCatalogue catalogue, string? pageLanguage)
{
    private const int LongestText = 4_000;
    private const int MostWordsOfTab = 8;

    private readonly Lexicon lexicon = catalogue.Lexicon;

    public PanelReading Compose(PhotoElement container)
    {
        var text = VisibleText.Of(container, LongestText);
        var language = lexicon.LanguageOf(text, pageLanguage) ?? pageLanguage;
        var answers = new Answers(lexicon, language);
        var found = new SwitchFinder(lexicon, language).Within(container);
        var controls = Controls(container, found, language);
        var repeated = controls.Where(c => c.Role is ControlRole.Accept or ControlRole.Reject)
            .GroupBy(c => LabelText.Normalise(c.Label))
            .Where(g => g.Count() > 1 && !answers.IsForAll(g.Key))
            .SelectMany(g => g)
            .ToHashSet();
        var rows = new Rows(container, found, controls.Where(c => IsCommon(c, answers, repeated)).Select(c => c.Element));
        var ofRow = found.ToDictionary(f => f, rows.Of);
        var inRows = ofRow.Values.ToHashSet();
        var common = new PanelRoles(lexicon).Settle(
            [.. controls.Where(c => !Tree.SelfAndAncestors(c.Element).TakeWhile(a => a != container).Any(inRows.Contains))],
            found.Count > 0);
        var tab = common.FirstOrDefault(IsInterestsTab);
        var isInterests = tab is not null && IsSelected(tab.Element);
        return new PanelReading
        {
            Container = container,
            Controls = common,
            Switches = new SwitchReader(lexicon, answers, container, rows).Read(found, ofRow, isInterests),
            InterestsTab = tab,
            Text = text,
            Language = language,
        };
    }

    private List<Control> Controls(PhotoElement container, IReadOnlyList<FoundSwitch> found, string? language)
    {
        var parts = found.SelectMany(f => f.Parts).ToHashSet();
        return
        [
            .. ControlFinder.Within(container)
                .Where(e => !ControlFinder.IsToggle(e) && !parts.Contains(e) && !e.SelfAndDescendants().Take(60).Any(parts.Contains) && !e.Ancestors().TakeWhile(a => a != container).Any(parts.Contains))
                .Select(e => ControlReader.Read(e, lexicon, language)),
        ];
    }

    private static bool IsCommon(Control control, Answers answers, HashSet<Control> repeated) => control.Role switch
    {
        ControlRole.Save or ControlRole.Close or ControlRole.Subscribe => true,
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
