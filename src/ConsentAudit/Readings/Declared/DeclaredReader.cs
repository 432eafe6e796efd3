using ConsentAudit.Catalogue;
using ConsentAudit.Catalogue.Trackers;
using ConsentAudit.Catalogue.Words;
using ConsentAudit.Evidence;
using ConsentAudit.Readings.Panels;

namespace ConsentAudit.Readings.Declared;

/// <summary>Reads which trackers a site names by itself: in the tables and lists of its settings and of its policy.</summary>
internal sealed class DeclaredReader(RuleCatalogue catalogue)
{
    private const int LongestText = 200;
    private const int LongestCell = 4_000;
    private const int LongestRow = 800;
    private const int MostNames = 2_000;
    private const int MostWordsOfLife = 6;

    private static readonly string[] Moments =
        [Moment.SecondLayer, Moment.SecondLayerInterests, Moment.SecondLayerSet, Moment.WithdrawLayer, Moment.Policy];

    private readonly PanelReader panels = new(catalogue);

    /// <summary>The photographs in which a site may name its trackers.</summary>
    public static IEnumerable<(Visit Visit, Shot Shot, Photograph Photograph)> Shots(IEnumerable<Visit> visits) => visits
        .Where(v => v.Failure is null)
        .SelectMany(v => v.Shots.Where(s => s.Photograph is not null && Moments.Contains(s.Moment)).Select(s => (v, s, s.Photograph!)));

    /// <summary>The trackers named, each once for each category: where the eye saw it, if it did.</summary>
    public IReadOnlyList<DeclaredTracker> Read(IReadOnlyList<Visit> visits) =>
    [
        .. Shots(visits).SelectMany(s => In(s.Visit, s.Shot, s.Photograph))
            .GroupBy(d => (d.Pattern, d.Locked))
            .Select(g => g.OrderByDescending(d => d.Seen).ThenByDescending(d => d.InList).First()),
    ];

    private IEnumerable<DeclaredTracker> In(Visit visit, Shot shot, Photograph photograph)
    {
        var tables = new DeclaredTables(catalogue.Lexicon);
        var found = Names(photograph.Root, tables).Take(MostNames).ToList();
        if (found.Count == 0)
        {
            return [];
        }

        var panel = shot.Moment == Moment.Policy ? null : panels.Read(photograph, null, false);
        if (panel is not null)
        {
            // The page behind the settings may speak of anything.
            found = [.. found.Where(f => Tree.IsIn(f.Element, panel.Container))];
        }

        var holding = found.Where(f => f.InList).SelectMany(f => Tree.SelfAndAncestors(f.Element)).ToHashSet();
        var lonely = found.GroupBy(f => f.Element).SelectMany(g => Tree.SelfAndAncestors(g.Key)).GroupBy(e => e).Where(g => g.Count() == 1).Select(g => g.Key).ToHashSet();
        var categories = new DeclaredCategories(catalogue.Lexicon, tables, holding, panel);
        return found.Select(f =>
        {
            var row = Row(f.Element, lonely);
            var (category, locked) = f.InList ? categories.Of(f.Element, row) : (null, false);
            var pattern = DeclaredName.PatternOf(f.Name);
            return new DeclaredTracker(f.Name, category, locked, Life(row, f.Element), f.Element, shot, visit)
            {
                Pattern = pattern,
                Fact = Fact(pattern, row),
                InList = f.InList,
                Seen = WholeText.IsSeen(f.Element),
            };
        });
    }

    // Parents come before what is in them: a cell with names is read once.
    private IEnumerable<(string Name, PhotoElement Element, bool InList)> Names(PhotoElement root, DeclaredTables tables)
    {
        var read = new HashSet<PhotoElement>();
        foreach (var e in root.SelfAndDescendants())
        {
            var isItem = DeclaredTables.IsItem(e);
            if ((!isItem && !WholeText.HasWords(e)) || (e.Parent is not null && Tree.SelfAndAncestors(e).Skip(1).Take(6).Any(read.Contains)))
            {
                continue;
            }

            var text = WholeText.Of(e, isItem ? LongestCell : LongestText + 1);
            var names = text.Length == 0 ? [] : Listed(text, e, isItem, tables);
            if (names.Count > 0)
            {
                read.Add(e);
            }

            foreach (var name in names)
            {
                yield return (name, e, true);
            }

            if (names.Count == 0 && !isItem)
            {
                foreach (var name in DeclaredWords.In(WholeText.Of(e, LongestCell)).Where(DeclaredName.IsShaped))
                {
                    yield return (name, e, false);
                }
            }
        }
    }

    private IReadOnlyList<string> Listed(string text, PhotoElement e, bool isItem, DeclaredTables tables)
    {
        if (!isItem && text.Length > LongestText)
        {
            return [];
        }

        var words = DeclaredWords.In(text);
        if (words.Count > 0 && words.All(w => IsName(w, isItem)))
        {
            return words;
        }

        if (words.Count > 0 && words.All(DeclaredName.IsPossible) && (words.Count == 1 || text.Contains(',', StringComparison.Ordinal))
            && (tables.IsName(e) || (tables.IsLabelled(e) && words.All(w => IsKnown(w) || w.Any(char.IsAsciiDigit)))))
        {
            return words;
        }

        // « _ga : mesure d’audience (13 mois) », in a list and not in a table.
        var head = isItem || e.Tag == "p" ? DeclaredWords.In(DeclaredWords.Head(text)) : [];
        return head.Count > 0 && head.All(w => IsName(w, isItem)) ? head : [];
    }

    // A name without a sign of its own must be a known one, and no word of a language: « IDE », « NID », « PHPSESSID ».
    private bool IsName(string word, bool isItem) => DeclaredName.IsShaped(word)
        || (isItem && DeclaredName.IsPossible(word) && word.Length > 2 && word.Any(c => char.IsAsciiLetterUpper(c) || char.IsAsciiDigit(c)) && IsKnown(word));

    private bool IsKnown(string word) => byName.Value.Contains(word);

    private readonly Lazy<HashSet<string>> byName = new(() => catalogue.Trackers.Cookies.Select(c => c.Name).Concat(catalogue.Trackers.Storage.Select(s => s.Key)).ToHashSet(StringComparer.Ordinal));

    private static PhotoElement Row(PhotoElement e, HashSet<PhotoElement> lonely)
    {
        if (DeclaredTables.Row(e) is { } row && lonely.Contains(row))
        {
            return row;
        }

        // Without a row of its own, what surrounds this name and no other.
        return Tree.SelfAndAncestors(e).TakeWhile(lonely.Contains).Take(5).LastOrDefault() ?? e;
    }

    private string? Life(PhotoElement row, PhotoElement name) => row.SelfAndDescendants().Take(200)
        .Where(e => e != name && e != row && (WholeText.HasWords(e) || DeclaredTables.IsCell(e)))
        .Select(e => WholeText.Of(e, 80))
        .FirstOrDefault(t => LabelText.Words(t) is { Length: > 0 and <= MostWordsOfLife } words && catalogue.Lexicon.Count(Topic.TrackerLife, words) > 0);

    // Some names mean a tracker on its owner's domain only: the row may name it.
    private TrackerFact? Fact(string pattern, PhotoElement row)
    {
        var name = pattern.Replace("*", "0", StringComparison.Ordinal);
        var hosts = DeclaredWords.In(WholeText.Of(row, LongestRow)).Where(DeclaredName.IsHost).Take(8).Prepend("");
        return hosts.Select(h => catalogue.Trackers.Cookie(name, h) ?? catalogue.Trackers.StorageKey(name, h)).FirstOrDefault(f => f is not null);
    }
}
