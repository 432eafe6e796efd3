using System.Globalization;
using System.Net;

namespace ConsentAudit.Evidence;

/// <summary>Writes a photograph as one HTML file: the page's own elements, with what the eye saw in <c>ca-*</c> attributes.</summary>
/// <remarks>Read back by <see cref="PhotographReader"/>. Scripts and styles are not kept; every element has an end tag but the void ones.</remarks>
public static class PhotographHtml
{
    /// <summary>The HTML of a photograph.</summary>
    public static string Write(Photograph photograph)
    {
        var html = new StringWriter(CultureInfo.InvariantCulture);
        Write(photograph, html);
        return html.ToString();
    }

    /// <summary>Writes the HTML of a photograph.</summary>
    public static void Write(Photograph photograph, TextWriter html)
    {
        ArgumentNullException.ThrowIfNull(photograph);
        ArgumentNullException.ThrowIfNull(html);
        // Whoever opens the file in a browser looks at evidence: nothing of the page may load or run.
        html.Write("<!DOCTYPE html>\n<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'\">\n<ca-photograph");
        Attribute(html, "url", photograph.Url);
        Attribute(html, "viewport", Numbers(photograph.Viewport));
        Attribute(html, "cut", photograph.Cut ? "yes" : "no");
        html.Write('>');
        WriteTree(photograph.Root, html);
        html.Write("</ca-photograph>\n");
    }

    // A loop and a stack, for a page may nest deeper than our own stack reaches.
    private static void WriteTree(PhotoElement root, TextWriter html)
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
                html.Write("<ca-text");
                if (text.Hidden is not null)
                {
                    Attribute(html, "ca-hidden", text.Hidden);
                }

                html.Write('>');
                html.Write(Escape(text.Text));
                html.Write("</ca-text>");
            }
        }
    }

    private static void Open(PhotoElement element, TextWriter html)
    {
        html.Write("\n<");
        html.Write(PhotographTags.Saved(element.Tag));
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

        html.Write('>');
    }

    private static void Close(PhotoElement element, TextWriter html)
    {
        html.Write("</");
        html.Write(PhotographTags.Saved(element.Tag));
        html.Write('>');
    }

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

    private static void Attribute(TextWriter html, string name, string value)
    {
        html.Write(' ');
        html.Write(name);
        html.Write("=\"");
        html.Write(Escape(value));
        html.Write('"');
    }

    private static string Escape(string text) => WebUtility.HtmlEncode(text);
}
