using ConsentAudit.Catalogue.Words;
using ConsentAudit.Evidence;

namespace ConsentAudit.Readings.Panels;

/// <summary>Finds purposes that are answered by two buttons of their own: « Autoriser | Interdire », « Oui | Non »; radio buttons too.</summary>
internal sealed class PairFinder(KnownControls known)
{
    private readonly Answers answers = known.Answers;

    public IReadOnlyList<FoundSwitch> Within(PhotoElement container)
    {
        var radios = Radios(container).ToList();
        return [.. radios, .. Buttons(container, radios.Count)];
    }

    private IEnumerable<FoundSwitch> Radios(PhotoElement container)
    {
        var groups = container.SelfAndDescendants()
            .Where(e => e.Attribute("role") == "radio" || (e.Tag == "input" && e.Attribute("type") == "radio"))
            .GroupBy(GroupOf);
        foreach (var group in groups)
        {
            var told = group.Select(r => (Radio: r, Answer: answers.Of(RadioLabel(r)), Clicked: ToggleFinder.Clicked(r))).Where(r => r.Clicked is not null).ToList();
            if (told.Count(r => r.Answer == true) == 1 && told.Count(r => r.Answer == false) == 1 && told.Count <= 3)
            {
                var (yes, no) = (told.Single(r => r.Answer == true), told.Single(r => r.Answer == false));
                yield return new FoundSwitch { Element = yes.Clicked!, Real = yes.Radio, Off = no.Clicked, RealOff = no.Radio };
            }
        }
    }

    private static object GroupOf(PhotoElement radio) =>
        radio.Tag == "input" && radio.Attribute("name") is { Length: > 0 } name ? name
        : radio.Ancestors().FirstOrDefault(a => a.Attribute("role") == "radiogroup") ?? radio.Parent ?? radio;

    private static string RadioLabel(PhotoElement radio)
    {
        var texts = ToggleFinder.Labels(radio).Select(l => VisibleText.Of(l, 80))
            .Append(VisibleText.Of(radio, 80))
            .Append(radio.Attribute("aria-label") ?? "")
            .Append(Beside(radio));
        return texts.FirstOrDefault(t => t.Length > 0) ?? "";
    }

    // « <input type=radio> Oui »: the words stand right behind.
    private static string Beside(PhotoElement radio) => radio.Parent?.Children.SkipWhile(c => c != radio).Skip(1).Take(2)
        .Select(c => c is PhotoText { Hidden: null } text ? text.Text.Trim() : c is PhotoElement e ? VisibleText.Of(e, 80) : "")
        .FirstOrDefault(t => t.Length > 0) ?? "";

    private IEnumerable<FoundSwitch> Buttons(PhotoElement container, int radios)
    {
        var controls = Usable(container).Select(e => (Element: e, Label: known.Of(e).Label)).ToList();
        var answering = controls.Select(c => (c.Element, c.Label, Answer: answers.Of(c.Label))).Where(c => c.Answer is not null).ToList();
        var pairs = Opposites(answering).ToList();
        var repeated = pairs.GroupBy(p => Words(p.Yes.Label) + "|" + Words(p.No.Label)).Where(g => g.Count() >= 2).SelectMany(g => g).ToHashSet();
        var decisive = controls.Where(c => Decides(known.Of(c.Element))).Select(c => c.Element).ToList();
        var singles = radios > 0 || ToggleFinder.Within(container).Any(t => t.Real.Attribute("aria-pressed") is null);
        foreach (var pair in pairs)
        {
            var place = Tree.Common(pair.Yes.Element, pair.No.Element);
            var isOwn = (IsPressed(pair.Yes.Element) && IsPressed(pair.No.Element))
                || (repeated.Contains(pair) && (!singles || repeated.Count >= 3))
                || (!singles && pairs.Count == 1 && place != container && decisive.Any(d => !Tree.IsIn(d, place)) && HasHeading(place, container));
            if (isOwn)
            {
                yield return new FoundSwitch { Element = pair.Yes.Element, Real = pair.Yes.Element, Off = pair.No.Element, RealOff = pair.No.Element };
            }
        }
    }

    // The button that stands for the state of now is often disabled; it is one of the pair all the same.
    private IEnumerable<PhotoElement> Usable(PhotoElement container)
    {
        var usable = known.Within(container).Where(e => !ControlFinder.IsToggle(e)).ToHashSet();
        return container.SelfAndDescendants().Where(e => usable.Contains(e) || (e.Hidden == "disabled" && e.Tag is "button" or "a"));
    }

    private static bool IsPressed(PhotoElement e) => e.Attribute("aria-pressed") is not null;

    private bool Decides(Control control) =>
        control.Role == ControlRole.Save || (control.Role is ControlRole.Accept or ControlRole.Reject && answers.IsForAll(control.Label));

    private static string Words(string label) => LabelText.Normalise(label);

    private static IEnumerable<(Answering Yes, Answering No)> Opposites(List<(PhotoElement Element, string Label, bool? Answer)> all)
    {
        var held = new Dictionary<PhotoElement, int>();
        foreach (var around in all.SelectMany(c => c.Element.Ancestors()))
        {
            held[around] = held.GetValueOrDefault(around) + 1;
        }

        for (var i = 0; i + 1 < all.Count; i++)
        {
            var (a, b) = (all[i], all[i + 1]);
            if (a.Answer == b.Answer)
            {
                continue;
            }

            var place = Tree.Common(a.Element, b.Element);
            var alone = held.GetValueOrDefault(place) == 2;
            var row = i + 2 < all.Count && all[i + 2].Answer == a.Answer && Tree.IsIn(all[i + 2].Element, place)
                || i >= 2 && all[i - 2].Answer == a.Answer && Tree.IsIn(all[i - 2].Element, place);
            if (alone || row)
            {
                var (yes, no) = a.Answer == true ? (a, b) : (b, a);
                yield return (new(yes.Element, yes.Label), new(no.Element, no.Label));
                i++;
            }
        }
    }

    private bool HasHeading(PhotoElement place, PhotoElement container) => Tree.SelfAndAncestors(place)
        .TakeWhile(a => a != container)
        .Take(3)
        .Any(a => LabelText.Words(VisibleText.Of(a, 400, e => e.Tag == "button" || answers.Of(VisibleText.Of(e, 80)) is not null)).Length > 0);

    private sealed record Answering(PhotoElement Element, string Label);
}
