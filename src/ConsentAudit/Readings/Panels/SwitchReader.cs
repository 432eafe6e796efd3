using ConsentAudit.Catalogue.Words;
using ConsentAudit.Evidence;

namespace ConsentAudit.Readings.Panels;

/// <summary>Reads each switch in its row: what it is for, whether it is on, whether it can be changed.</summary>
internal sealed class SwitchReader(Lexicon lexicon, Answers answers, SwitchLabel labels, PhotoElement container, Rows rows, ColumnHeads heads)
{
    private const int MostWordsOfHeading = 12;

    public IReadOnlyList<PurposeSwitch> Read(IReadOnlyList<FoundSwitch> found, IReadOnlyDictionary<FoundSwitch, PhotoElement> rowOf, IReadOnlyDictionary<FoundSwitch, string> labelOf, bool allInterests)
    {
        var locked = found.Where(f => SwitchState.IsLocked(f) || SaysAlwaysOn(rowOf[f])).ToHashSet();
        var looks = new SwitchLooks(answers, found.Where(f => !locked.Contains(f)));
        return
        [
            .. found.Select(f =>
            {
                var row = rowOf[f];
                var label = labelOf[f];
                var (on, from) = SwitchState.Told(f) is { On: not null } told ? told : looks.Read(f, row);
                return new PurposeSwitch
                {
                    Element = f.Element,
                    Off = f.Off,
                    Label = label,
                    On = on,
                    ReadFrom = from,
                    Locked = locked.Contains(f),
                    Necessary = IsNecessary(label),
                    LegitimateInterest = IsInterest(label, row, allInterests) || heads.IsInterest(f.Element),
                };
            }),
        ];
    }

    private bool SaysAlwaysOn(PhotoElement row) =>
        row.SelfAndDescendants().Where(e => e.Children.OfType<PhotoText>().Any(t => t.Hidden is null))
            .Select(e => VisibleText.Of(e, 80))
            .Any(t => LabelText.Words(t).Length is > 0 and <= 6 && lexicon.Count(Topic.AlwaysOn, LabelText.Words(t)) > 0);

    private bool IsNecessary(string label)
    {
        var words = LabelText.Words(label);
        return words.Length <= MostWordsOfHeading && lexicon.Count(Topic.Necessary, words) > 0 && lexicon.Count(Topic.Optional, words) == 0;
    }

    private bool IsInterest(string label, PhotoElement row, bool allInterests)
    {
        if (Speaks(Topic.LegitimateInterest, label))
        {
            return true;
        }

        // A description may mention interests that others claim; only short texts of the row name what the switch is.
        var shorts = labels.Texts(row).Where(t => LabelText.Words(t).Length <= 5).ToList();
        if (shorts.Any(t => Speaks(Topic.LegitimateInterest, t)))
        {
            return true;
        }

        return !shorts.Any(t => Speaks(Topic.Consent, t)) && (allInterests || IsUnderInterests(row));
    }

    // The nearest heading above a group of switches.
    private bool IsUnderInterests(PhotoElement row)
    {
        foreach (var around in Tree.SelfAndAncestors(row).TakeWhile(a => a != container))
        {
            var above = around.Parent?.Elements.TakeWhile(e => e != around).Reverse().FirstOrDefault(e => e.Hidden is null && rows.Count(e) == 0 && VisibleText.Of(e, 10).Length > 0);
            if (above is not null && IsHeading(above))
            {
                return Speaks(Topic.LegitimateInterest, VisibleText.Of(above, 200));
            }
        }

        return false;
    }

    private static bool IsHeading(PhotoElement e) =>
        (e.Tag is "h1" or "h2" or "h3" or "h4" or "h5" or "h6" or "legend" || e.Attribute("role") == "heading" || e.Elements.Any(c => c.Tag is "h1" or "h2" or "h3" or "h4" or "h5" or "h6"))
        && LabelText.Words(VisibleText.Of(e, 200)).Length <= MostWordsOfHeading;

    private bool Speaks(Topic topic, string text) =>
        LabelText.Words(text) is { Length: <= MostWordsOfHeading } words && lexicon.Count(topic, words) > 0;
}
