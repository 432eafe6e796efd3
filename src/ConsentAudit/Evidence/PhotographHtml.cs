using System.Globalization;
using System.Net;
using System.Text;

namespace ConsentAudit.Evidence;

/// <summary>Writes a photograph as one HTML file: the page's own elements, with what the eye saw in <c>ca-*</c> attributes.</summary>
/// <remarks>Read back by <see cref="PhotographReader"/>. Scripts and styles are not kept; every element has an end tag but the void ones.</remarks>
public static class PhotographHtml
{
    /// <summary>The HTML of a photograph.</summary>
    public static string Write(Photograph photograph)
    {
        ArgumentNullException.ThrowIfNull(photograph);
        // Whoever opens the file in a browser looks at evidence: nothing of the page may load or run.
        var html = new StringBuilder("<!DOCTYPE html>\n<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'\">\n<ca-photograph url=\"");
        html.Append(Escape(photograph.Url)).Append("\" viewport=\"").Append(Numbers(photograph.Viewport));
        html.Append("\" cut=\"").Append(photograph.Cut ? "yes" : "no").Append("\">");
        WriteTree(photograph.Root, html);
        return html.Append("</ca-photograph>\n").ToString();
    }

    // A loop and a stack, for a page may nest deeper than our own stack reaches.
    private static void WriteTree(PhotoElement root, StringBuilder html)
    {
        var open = new Stack<(PhotoElement Element, int Next)>();
        Open(root, html);
        open.Push((root, 0));
        while (open.TryPop(out var at))
        {
            if (at.Next >= at.Element.Children.Count)
            {
                Close(at.Element, html);
                continue;
            }

            open.Push((at.Element, at.Next + 1));
            if (at.Element.Children[at.Next] is PhotoElement child)
            {
                Open(child, html);
                open.Push((child, 0));
            }
            else if (at.Element.Children[at.Next] is PhotoText text)
            {
                html.Append(text.Hidden is null ? "<ca-text>" : $"<ca-text ca-hidden=\"{Escape(text.Hidden)}\">");
                html.Append(Escape(text.Text)).Append("</ca-text>");
            }
        }
    }

    private static void Open(PhotoElement element, StringBuilder html)
    {
        html.Append("\n<").Append(PhotographTags.Saved(element.Tag));
        foreach (var (name, value) in element.Attributes)
        {
            Attribute(html, name, value);
        }

        if (element.Box != Box.None)
        {
            Attribute(html, "ca-box", Numbers(element.Box));
        }

        if (element.Hidden is not null)
        {
            Attribute(html, "ca-hidden", element.Hidden);
        }

        if (element.Clickable)
        {
            Attribute(html, "ca-click", "yes");
        }

        if (element.NeedsScroll)
        {
            Attribute(html, "ca-scroll", "yes");
        }

        if (element.Checked is { } ticked)
        {
            Attribute(html, "ca-checked", ticked ? "yes" : "no");
        }

        if (element.FrameUrl is not null)
        {
            Attribute(html, "ca-frame", element.FrameUrl);
        }

        if (element.Style != PhotoStyle.Plain)
        {
            Attribute(html, "ca-style", StyleText(element.Style));
        }

        html.Append('>');
    }

    private static void Close(PhotoElement element, StringBuilder html) =>
        html.Append("</").Append(PhotographTags.Saved(element.Tag)).Append('>');

    private static string StyleText(PhotoStyle style) => string.Create(
        CultureInfo.InvariantCulture,
        $"{style.Display};{style.Position};{Keyword(style.Cursor)};{style.Color};{style.Background};{style.FontSize:0.##};{style.FontWeight};{style.Opacity:0.###}") + Added(style);

    // What earlier versions did not record: their eight parts are read as before.
    private static string Added(PhotoStyle style) => style.Picture is { } picture
        ? $";{style.Font.Replace(';', ' ')};{(style.Italic ? "italic" : "normal")};{style.Border};{(picture ? "picture" : style.Painted == true ? "paint" : "bare")}"
        : "";

    // A pointer may be a picture, its address of any form; the keyword stands last (CSS Basic User Interface 4, §4).
    private static string Keyword(string cursor) => cursor[(cursor.LastIndexOf(',') + 1)..].Trim();

    private static string Numbers(Box box) =>
        string.Create(CultureInfo.InvariantCulture, $"{box.X:0.#} {box.Y:0.#} {box.Width:0.#} {box.Height:0.#}");

    private static void Attribute(StringBuilder html, string name, string value) =>
        html.Append(' ').Append(name).Append("=\"").Append(Escape(value)).Append('"');

    private static string Escape(string text) => WebUtility.HtmlEncode(text);
}
