using ConsentAudit.Catalogue.Words;
using ConsentAudit.Evidence;
using ConsentAudit.Readings.Panels;

namespace ConsentAudit.Readings.Declared;

/// <summary>Finds under which heading, beside which switch or in which column of categories a name stands, and whether that category is declared necessary.</summary>
internal sealed class DeclaredCategories(Lexicon lexicon, DeclaredTables tables, IReadOnlySet<PhotoElement> holdNames, PanelReading? panel)
{
    private const int MostLevels = 14;
    private const int MostBefore = 8;
    private const int MostWords = 12;
    private const int MostWordsOfCell = 5;
    private const int LowestRank = 7;
    private const int LongestHead = 160;

    private static readonly Topic[] Others = [Topic.PurposeAdvertising, Topic.PurposeAudience, Topic.PurposeContent, Topic.PurposeSocial, Topic.Purpose, Topic.Optional];

    private readonly Dictionary<PhotoElement, Dictionary<PhotoElement, int>> orders = [];

    private enum Meaning
    {
        None,
        Necessary,
        Other,
    }

    /// <summary>The category of a name, and whether it is declared necessary: certain only where nothing on the page says otherwise.</summary>
    public (string? Category, bool Locked) Of(PhotoElement name, PhotoElement row)
    {
        var cells = row.SelfAndDescendants().Skip(1).Take(200)
            .Where(e => e != name && !holdNames.Contains(e) && (WholeText.HasWords(e) || DeclaredTables.IsCell(e)))
            .Select(e => (Text: WholeText.Of(e, LongestHead), IsColumn: tables.IsCategory(e)))
            .Where(c => Words(c.Text) <= MostWordsOfCell)
            .Select(c => (c.Text, c.IsColumn, Meaning: MeaningOf(c.Text)))
            .Where(c => c.Meaning == Meaning.Necessary || (c.IsColumn && c.Meaning == Meaning.Other))
            .ToList();
        var (category, locked) = Above(row);
        if (cells.FirstOrDefault(c => c.IsColumn || category is null) is { Text: not null } cell)
        {
            return (cell.Text, cell.Meaning == Meaning.Necessary);
        }

        return (category, locked);
    }

    private (string? Category, bool Locked) Above(PhotoElement row)
    {
        var (category, alwaysOn) = Walk(row);
        var of = SwitchOf(row);
        var locked = of is not null
            ? of.Locked || of.Necessary || (alwaysOn && category is not null && MeaningOf(category) == Meaning.Necessary)
            : alwaysOn || (category is not null && MeaningOf(category) == Meaning.Necessary);
        return (category ?? of?.Label, locked);
    }

    // Upwards and backwards from the row: the first heading that names a category decides; what says « always active » on the way is its switch.
    private (string? Category, bool AlwaysOn) Walk(PhotoElement row)
    {
        var alwaysOn = false;
        string? nearest = null;
        var rank = LowestRank + 1;
        foreach (var around in Tree.SelfAndAncestors(row).Take(MostLevels).TakeWhile(a => a.Parent is not null && a.Tag is not "body"))
        {
            foreach (var (head, of) in Before(around).SelectMany(Heads))
            {
                if (lexicon.Count(Topic.AlwaysOn, LabelText.Words(head)) > 0 && nearest is null)
                {
                    alwaysOn = true;
                }

                if (of >= rank || head.EndsWith('.'))
                {
                    continue;
                }

                if (MeaningOf(head) != Meaning.None)
                {
                    return (head, alwaysOn);
                }

                // « Google Analytics » beneath « Cookies nécessaires »: only a heading above both still counts.
                if (lexicon.Count(Topic.AlwaysOn, LabelText.Words(head)) == 0)
                {
                    (nearest, rank) = (nearest ?? head, of);
                }
            }

            if (around == panel?.Container)
            {
                break;
            }
        }

        return (nearest, alwaysOn);
    }

    private IEnumerable<PhotoElement> Before(PhotoElement element) => (element.Parent?.Elements.TakeWhile(e => e != element).Reverse() ?? [])
        .Where(e => !holdNames.Contains(e) && e.Tag is not ("thead" or "script" or "style" or "nav" or "header") && !IsColumnHeads(e))
        .Take(MostBefore);

    private static bool IsColumnHeads(PhotoElement e) => (e.Tag == "tr" || e.Attribute("role") == "row") && e.Elements.Count(c => WholeText.Of(c, 10).Length > 0) > 1;

    // A short text is a head as a whole; of a longer one, its headings are, the last first.
    private static IEnumerable<(string Text, int Rank)> Heads(PhotoElement e)
    {
        var text = WholeText.Of(e, LongestHead + 1);
        return text.Length == 0 ? []
            : text.Length <= LongestHead && Words(text) <= MostWords ? [(text, e.SelfAndDescendants().Take(20).Min(RankOf))]
            : e.SelfAndDescendants().Take(300).Where(IsHeading).Reverse().Select(h => (WholeText.Of(h, LongestHead), RankOf(h))).Where(h => h.Item1.Length > 0 && Words(h.Item1) <= MostWords);
    }

    private static int RankOf(PhotoElement e) => e.Tag is ['h', >= '1' and <= '6' and var level] ? level - '0'
        : e.Attribute("role") == "heading" && int.TryParse(e.Attribute("aria-level"), out var told) && told is > 0 and < LowestRank ? told
        : LowestRank;

    private static bool IsHeading(PhotoElement e) =>
        e.Tag is "h1" or "h2" or "h3" or "h4" or "h5" or "h6" or "legend" or "caption" or "summary" or "button" or "label" or "dt"
        || e.Attribute("role") is "heading" or "tab" or "button" || e.Attribute("aria-expanded") is not null;

    private Meaning MeaningOf(string text)
    {
        var words = LabelText.Words(text);
        var necessary = words.Length is > 0 and <= MostWords && lexicon.Count(Topic.Necessary, words) > 0 && lexicon.Count(Topic.Optional, words) == 0;
        var other = words.Length is > 0 and <= MostWords && Others.Any(t => lexicon.Count(t, words) > 0);

        // « Cookies nécessaires à la publicité »: neither one nor the other for certain, so not necessary.
        return other ? Meaning.Other : necessary ? Meaning.Necessary : Meaning.None;
    }

    // The switch that shares the smallest part of the page with the row; of several, the last before it.
    private PurposeSwitch? SwitchOf(PhotoElement row)
    {
        if (panel is null || panel.Switches.Count == 0)
        {
            return null;
        }

        foreach (var around in Tree.SelfAndAncestors(row).TakeWhile(a => a != panel.Container).Append(panel.Container))
        {
            var within = panel.Switches.Where(s => Tree.IsIn(s.Element, around)).ToList();
            if (within.Count > 0)
            {
                var order = OrderIn(around);
                return within.LastOrDefault(s => order[s.Element] < order.GetValueOrDefault(row, int.MaxValue)) ?? (within.Count == 1 ? within[0] : null);
            }
        }

        return null;
    }

    private Dictionary<PhotoElement, int> OrderIn(PhotoElement around)
    {
        if (!orders.TryGetValue(around, out var order))
        {
            orders[around] = order = around.SelfAndDescendants().Select((e, i) => (e, i)).ToDictionary(e => e.e, e => e.i);
        }

        return order;
    }

    private static int Words(string text) => LabelText.Words(text).Length;
}
