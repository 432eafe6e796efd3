using System.Buffers;
using ConsentAudit.Evidence;

namespace ConsentAudit.Readings;

/// <summary>The sentence that a link stands in, by the link's own place: the same word may stand in several.</summary>
/// <param name="Clause">The part between commas that holds the link.</param>
/// <param name="ClauseBefore">The part before it in the same sentence, or empty.</param>
internal sealed record LinkSentence(string Clause, string ClauseBefore)
{
    // With less text than this around it, a link stands by itself.
    private const int LeastAround = 15;

    private static readonly SearchValues<char> SentenceEnds = SearchValues.Create(".!?;…\n");
    private static readonly SearchValues<char> ClauseEnds = SearchValues.Create(",:");

    /// <summary>The sentence around a control, or null where the control stands by itself.</summary>
    public static LinkSentence? Around(Control control)
    {
        var element = control.Element;
        if (element.Tag is "button" or "input" || element.Style.Display is not "inline" || element.Parent is not { } parent)
        {
            return null;
        }

        var (before, after) = (TextOf(parent, element, isBefore: true), TextOf(parent, element, isBefore: false));
        if (before.Length + after.Length < LeastAround)
        {
            return null;
        }

        var opening = before[(before.AsSpan().LastIndexOfAny(SentenceEnds) + 1)..];
        var closing = Until(after, SentenceEnds);
        var clauses = opening.Split(',', ':');
        return new LinkSentence(
            $"{clauses[^1]} {control.Label} {Until(closing, ClauseEnds)}".Trim(),
            clauses.Length > 1 ? clauses[^2].Trim() : "");
    }

    private static string TextOf(PhotoElement parent, PhotoElement element, bool isBefore)
    {
        var at = parent.Children.ToList().IndexOf(element);
        var beside = isBefore ? parent.Children.Take(at) : parent.Children.Skip(at + 1);
        return string.Join(' ', beside.Select(c => c switch
        {
            PhotoText { Hidden: null } text => text.Text,
            PhotoElement { Hidden: not "display" } inner => VisibleText.Of(inner, 2_000),
            _ => "",
        }).Select(t => string.Join(' ', t.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)))).Trim();
    }

    private static string Until(string text, SearchValues<char> ends)
    {
        var end = text.AsSpan().IndexOfAny(ends);
        return end < 0 ? text : text[..end];
    }
}
