using ConsentAudit.Catalogue.Words;
using ConsentAudit.Evidence;

namespace ConsentAudit.Readings.Declared;

/// <summary>Reads what the heads of tables say: in which column names stand, in which the category.</summary>
internal sealed class DeclaredTables(Lexicon lexicon)
{
    private const int LongestHead = 60;

    private readonly Dictionary<PhotoElement, IReadOnlyList<string>> heads = [];

    /// <summary>Whether the head of its column says that a name stands there, in a table that speaks of trackers: « Nom » heads other tables too.</summary>
    public bool IsName(PhotoElement cell) => Is(Topic.TrackerName, Head(cell, out var heads)) && heads.Any(IsAboutTrackers);

    /// <summary>Whether the label before it says that a name stands there.</summary>
    public bool IsLabelled(PhotoElement e) => Is(Topic.TrackerName, LabelBefore(e));

    /// <summary>Whether the head of its column, or the label before it, says that a category stands there.</summary>
    public bool IsCategory(PhotoElement cell) => Is(Topic.TrackerCategory, Head(cell, out _)) || Is(Topic.TrackerCategory, LabelBefore(cell));

    /// <summary>The row in which a cell or an item stands, or null where the page has none.</summary>
    public static PhotoElement? Row(PhotoElement element) => Panels.Tree.SelfAndAncestors(element).Take(8).FirstOrDefault(e => e.Tag is "tr" or "li" || e.Attribute("role") is "row" or "listitem");

    public static bool IsCell(PhotoElement e) => e.Tag is "td" or "th" || e.Attribute("role") is "cell" or "gridcell" or "rowheader";

    public static bool IsItem(PhotoElement e) => IsCell(e) || e.Tag is "li" or "dt" or "dd" || e.Attribute("role") is "listitem";

    private bool IsAboutTrackers(string head) => lexicon.Count(Topic.TrackerLife, LabelText.Words(head)) + lexicon.Count(Topic.Consent, LabelText.Words(head)) > 0;

    private string Head(PhotoElement cell, out IReadOnlyList<string> all)
    {
        all = [];
        var own = Panels.Tree.SelfAndAncestors(cell).Take(4).FirstOrDefault(IsCell);
        if (own?.Parent is not { } row || Panels.Tree.SelfAndAncestors(row).Take(6).FirstOrDefault(e => e.Tag == "table" || e.Attribute("role") is "table" or "grid") is not { } table)
        {
            return "";
        }

        if (!heads.TryGetValue(table, out var named))
        {
            var first = table.SelfAndDescendants().FirstOrDefault(e => e.Tag == "tr" || e.Attribute("role") == "row");
            heads[table] = named = first is null ? [] : [.. first.Elements.Select(e => WholeText.Of(e, LongestHead))];
        }

        all = named;
        var at = row.Elements.TakeWhile(e => e != own).Count();
        return at < named.Count && own.Tag != "th" ? named[at] : "";
    }

    // « Nom » beside or above « _ga », without a table.
    private static string LabelBefore(PhotoElement e)
    {
        var before = e.Parent?.Elements.TakeWhile(s => s != e).LastOrDefault();
        return before is null ? "" : WholeText.Of(before, LongestHead);
    }

    private bool Is(Topic topic, string text) => text.Length > 0 && lexicon.Is(topic, text);
}
