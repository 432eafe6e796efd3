using System.Text;
using ConsentAudit.Evidence;

namespace ConsentAudit.Readings.Declared;

/// <summary>The text of an element, what is folded away included: a list behind a fold is declared as well.</summary>
internal static class WholeText
{
    private static readonly HashSet<string> Unread = new(StringComparer.Ordinal) { "script", "style", "noscript", "template", "option" };

    public static string Of(PhotoElement element, int most)
    {
        var text = new StringBuilder();
        var open = new Stack<PhotoNode>([element]);
        while (open.TryPop(out var node) && text.Length < most)
        {
            switch (node)
            {
                case PhotoText words:
                    text.Append(words.Text);
                    break;
                case PhotoElement inner when !Unread.Contains(inner.Tag):
                    // Inline elements part no words: « _ga<wbr>_X ».
                    text.Append(IsInline(inner) ? "" : " ");
                    for (var i = inner.Children.Count - 1; i >= 0; i--)
                    {
                        open.Push(inner.Children[i]);
                        if (inner.Children[i] is PhotoElement child && !IsInline(child))
                        {
                            open.Push(Gap);
                        }
                    }

                    break;
            }
        }

        return Excerpt.Of(string.Join(' ', text.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), most);
    }

    /// <summary>Whether an element holds words of its own.</summary>
    public static bool HasWords(PhotoElement element) => element.Children.OfType<PhotoText>().Any(t => !string.IsNullOrWhiteSpace(t.Text));

    /// <summary>Whether the eye sees the words of an element.</summary>
    public static bool IsSeen(PhotoElement element) => VisibleText.Of(element, 40).Length > 0 && !element.Ancestors().Take(40).Any(a => a.Hidden is "display");

    private static readonly PhotoText Gap = new() { Text = " " };

    private static bool IsInline(PhotoElement e) => e.Tag is "wbr" or "b" or "strong" or "i" or "em" or "code" or "font" or "sub" or "sup";
}
