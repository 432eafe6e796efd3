using System.Text;
using ConsentAudit.Evidence;

namespace ConsentAudit.Readings;

/// <summary>The text that the eye reads in an element: hidden parts left out, blocks parted by a line's end.</summary>
public static class VisibleText
{
    /// <summary>The text, white space folded.</summary>
    /// <param name="element">Where to read.</param>
    /// <param name="most">Characters after which the reading stops.</param>
    /// <param name="skip">Elements to leave out, or null.</param>
    public static string Of(PhotoElement element, int most = 20_000, Func<PhotoElement, bool>? skip = null)
    {
        ArgumentNullException.ThrowIfNull(element);
        var text = new StringBuilder();
        var open = new Stack<(PhotoElement Element, int Next)>([(element, 0)]);
        while (open.TryPop(out var at) && text.Length < most)
        {
            if (at.Next >= at.Element.Children.Count)
            {
                Break(text, at.Element);
                continue;
            }

            open.Push((at.Element, at.Next + 1));
            switch (at.Element.Children[at.Next])
            {
                case PhotoText { Hidden: null } words:
                    text.Append(words.Text);
                    break;
                case PhotoElement child when Reads(child) && skip?.Invoke(child) != true:
                    Break(text, child);
                    open.Push((child, 0));
                    break;
            }
        }

        return Fold(text, most);
    }

    // What is hidden for itself alone may hold visible things (visibility, zero-sized wrappers); what is not drawn holds none.
    private static bool Reads(PhotoElement element) =>
        element.Tag is not ("script" or "style" or "noscript" or "template" or "option") && element.Hidden is not "display";

    private static void Break(StringBuilder text, PhotoElement element)
    {
        var inline = element.Style.Display.StartsWith("inline", StringComparison.Ordinal) || element.Style.Display is "contents" or "ruby";
        if (element.Tag == "br" || (!inline && text.Length > 0))
        {
            text.Append('\n');
        }
        else if (element.Style.Display is "inline-block" or "inline-flex" or "inline-grid")
        {
            text.Append(' ');
        }
    }

    private static string Fold(StringBuilder text, int most)
    {
        var folded = new StringBuilder(Math.Min(text.Length, most));
        var space = false;
        foreach (var chunk in text.GetChunks())
        {
            foreach (var c in chunk.Span)
            {
                if (char.IsWhiteSpace(c))
                {
                    space = folded.Length > 0;
                    continue;
                }

                if (space)
                {
                    folded.Append(' ');
                    space = false;
                }

                folded.Append(c);
            }
        }

        return Excerpt.Of(folded.ToString(), most);
    }
}
