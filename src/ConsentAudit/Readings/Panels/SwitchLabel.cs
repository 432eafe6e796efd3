using ConsentAudit.Catalogue.Words;
using ConsentAudit.Evidence;

namespace ConsentAudit.Readings.Panels;

/// <summary>What a switch is for: the words that name it, without its state and without the long text beneath.</summary>
internal sealed class SwitchLabel(KnownControls known, PhotoElement container)
{
    private const int Longest = 160;
    private const int LongestHeading = 90;
    private const int MostBefore = 6;

    // « Voir les partenaires », « Détails »: what a row offers besides is not its name; the head of a fold may be.
    private readonly HashSet<PhotoElement> actions =
    [
        .. known.Within(container).Where(e => !ControlFinder.IsToggle(e) && !ControlFinder.Unfolds(e) && known.Of(e).Reading.Class is
            LabelClass.PolicyMore or LabelClass.PolicyNamed or LabelClass.Settings or LabelClass.SettingsOrRefuse or LabelClass.Partners or LabelClass.Close or LabelClass.Save or LabelClass.Neutral),
    ];

    /// <summary>The texts of an element, block by block, without states and answers.</summary>
    public IEnumerable<string> Texts(PhotoElement row, Func<PhotoElement, bool>? skip = null) =>
        Blocks(row, skip).Select(b => Fold(VisibleText.Of(b, 600, skip))).Where(t => t.Length > 0 && !IsState(t));

    /// <summary>The label of a switch in its row.</summary>
    public string Of(FoundSwitch found, PhotoElement row)
    {
        var own = Named(found, row);
        if (!IsKindOnly(own))
        {
            return own;
        }

        // « Consentement | Intérêt légitime »: two switches of one purpose, whose name stands above both.
        var heading = Tree.SelfAndAncestors(row).Skip(1).TakeWhile(a => a != container).Take(3)
            .Select(a => Texts(a, e => e == row).FirstOrDefault(t => t.Length <= LongestHeading && !IsKindOnly(t)))
            .FirstOrDefault(t => t is not null);
        return heading is null ? own : own.Length == 0 ? heading : $"{heading} – {own}";
    }

    private string Named(FoundSwitch found, PhotoElement row) => Cut(Candidates(found, row).FirstOrDefault(IsName) ?? "");

    private IEnumerable<string> Candidates(FoundSwitch found, PhotoElement row)
    {
        var parts = found.IsPair ? found.Parts.ToHashSet() : [];
        bool Skip(PhotoElement e) => parts.Contains(e) || actions.Contains(e);
        if (!found.IsPair)
        {
            foreach (var own in References(found.Real).Concat(ToggleFinder.Labels(found.Real).Concat(found.Parts).Select(First)))
            {
                yield return own;
            }
        }

        // The name that stands nearest: a row may be the only one of its group, which has a name too.
        foreach (var level in Tree.SelfAndAncestors(found.Whole).TakeWhile(a => a != row.Parent))
        {
            yield return Headings(level).Select(h => Fold(VisibleText.Of(h, 400, Skip)))
                .Concat(Texts(level, Skip).Take(1).Where(t => t.Length <= LongestHeading))
                .FirstOrDefault(IsName) ?? "";
        }

        yield return found.IsPair ? GroupName(found) : found.Real.Attribute("aria-label") ?? "";
        yield return Beside(row);
        foreach (var text in Texts(row, Skip).Concat(Texts(row, parts.Contains)))
        {
            yield return text;
        }

        yield return found.Real.Attribute("title") ?? "";
    }

    private bool IsName(string text) => LabelText.Words(text).Length > 0 && !IsState(text);

    private string First(PhotoElement e) => Texts(e).FirstOrDefault() ?? "";

    private static string GroupName(FoundSwitch found) =>
        Tree.SelfAndAncestors(found.Whole).Take(3).Select(a => a.Attribute("aria-label")).FirstOrDefault(l => l is { Length: > 0 }) ?? "";

    private static IEnumerable<string> References(PhotoElement element)
    {
        var near = element.Ancestors().TakeWhile(a => a.FrameUrl is null).Take(6).LastOrDefault();
        foreach (var id in (element.Attribute("aria-labelledby") ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Take(3))
        {
            if (near?.SelfAndDescendants().Take(2_000).FirstOrDefault(e => e.Attribute("id") == id) is { } named)
            {
                yield return Fold(VisibleText.Of(named, Longest));
            }
        }
    }

    private static IEnumerable<PhotoElement> Headings(PhotoElement row) => row.SelfAndDescendants().Where(e =>
        e.Hidden is null && (e.Tag is "h1" or "h2" or "h3" or "h4" or "h5" or "h6" or "legend" or "dt" || e.Attribute("role") == "heading"));

    // Rows without an element of their own: heading, text and switch follow each other under one parent.
    private static string Beside(PhotoElement row)
    {
        var next = row.Parent?.Children.SkipWhile(c => c != row).Skip(1).FirstOrDefault(c => TextOf(c).Length > 0 || HasToggle(c));
        var isBox = ControlFinder.IsToggle(row) && row.Tag == "input";
        if (next is not null && isBox && !HasToggle(next) && (next is PhotoText || next is PhotoElement { Style.Display: "inline" }))
        {
            return TextOf(next);
        }

        var before = Before(row).Take(MostBefore).ToList();
        return TextOf(before.FirstOrDefault(IsHeading) ?? before.FirstOrDefault(c => TextOf(c).Length <= LongestHeading) ?? next);
    }

    // Backwards from the row, until another switch stands there.
    private static IEnumerable<PhotoNode> Before(PhotoElement row)
    {
        if (row.Parent is not { } around)
        {
            yield break;
        }

        var at = 0;
        while (around.Children[at] != row)
        {
            at++;
        }

        while (--at >= 0 && !HasToggle(around.Children[at]))
        {
            if (TextOf(around.Children[at]).Length > 0)
            {
                yield return around.Children[at];
            }
        }
    }

    private static bool HasToggle(PhotoNode? node) => node is PhotoElement e && e.SelfAndDescendants().Any(ControlFinder.IsToggle);

    private static bool IsHeading(PhotoNode node) =>
        node is PhotoElement { Tag: "h1" or "h2" or "h3" or "h4" or "h5" or "h6" or "strong" or "b" or "legend" or "dt" or "label" };

    private static string TextOf(PhotoNode? node) => Fold(node switch
    {
        PhotoText { Hidden: null } text => text.Text,
        PhotoElement e when e.Hidden != "display" => VisibleText.Of(e, Longest),
        _ => "",
    });

    // The elements that hold words of their own; what is inside such a one is a part of its text.
    private static IEnumerable<PhotoElement> Blocks(PhotoElement row, Func<PhotoElement, bool>? skip)
    {
        var open = new Stack<PhotoElement>([row]);
        while (open.TryPop(out var e))
        {
            if (e.Hidden == "display" || skip?.Invoke(e) == true)
            {
                continue;
            }

            if (e.Children.OfType<PhotoText>().Any(t => t.Hidden is null && !string.IsNullOrWhiteSpace(t.Text)))
            {
                yield return e;
                continue;
            }

            for (var i = e.Children.Count - 1; i >= 0; i--)
            {
                if (e.Children[i] is PhotoElement child)
                {
                    open.Push(child);
                }
            }
        }
    }

    private bool IsState(string text) => known.Answers.StateOf(text) is not null || (known.Answers.Of(text) is not null && LabelText.Words(text).Length <= 2);

    /// <summary>Whether words tell only the kind of a switch, consent or interest, and not what it is for.</summary>
    private bool IsKindOnly(string text)
    {
        var words = LabelText.Words(text);
        return words.Length == 0 || (words.Length <= 3 && (known.Lexicon.Count(Topic.LegitimateInterest, words) > 0 || (words.Length == 1 && known.Lexicon.Count(Topic.Consent, words) > 0)));
    }

    private static string Fold(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string Cut(string text) => Excerpt.Of(Fold(text), Longest);
}
