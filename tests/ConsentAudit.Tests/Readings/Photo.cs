using System.Globalization;
using ConsentAudit.Evidence;
using HtmlAgilityPack;

namespace ConsentAudit.Tests.Readings;

/// <summary>Photographs made from a little HTML.</summary>
/// <remarks>
/// Words of their own: <c>fixed</c>, <c>sticky</c>, <c>absolute</c>; <c>at="x y width height"</c>, else the box of what is around;
/// <c>unseen="reason"</c>, handed down; <c>as="display"</c>; <c>bg</c>, <c>ink</c>, <c>weight</c>; <c>pointer</c>, <c>click</c>; <c>ticked="yes"</c>; <c>frame="address"</c>.
/// </remarks>
internal static class Photo
{
    public static readonly Box Window = new(0, 0, 1366, 768);

    private static readonly HashSet<string> Inline = ["a", "b", "i", "em", "strong", "span", "label", "img", "svg", "br", "iframe"];

    private static readonly string[] Words = ["fixed", "sticky", "absolute", "at", "unseen", "as", "bg", "ink", "weight", "pointer", "click", "ticked", "frame"];

    /// <summary>A page with nothing but what is given.</summary>
    public static Photograph Of(string body, string language = "fr", string url = "https://journal.example/")
    {
        // The parser has rules of its own for some elements; here all of them are alike.
        var plain = body;
        foreach (var tag in new[] { "p", "form", "option", "iframe", "a", "li", "td", "tr", "table", "script", "textarea" })
        {
            plain = plain.Replace($"<{tag} ", $"<x-{tag} ", StringComparison.Ordinal).Replace($"<{tag}>", $"<x-{tag}>", StringComparison.Ordinal).Replace($"</{tag}>", $"</x-{tag}>", StringComparison.Ordinal);
        }

        var document = new HtmlDocument();
        document.LoadHtml($"<html lang='{language}'><body>{plain}</body></html>");
        var root = Element(document.DocumentNode.FirstChild!, new(0, 0, 1366, 4000), null);
        return new Photograph { Url = url, Viewport = Window, Root = root };
    }

    /// <summary>A news page, long enough to be one, and what lies over it.</summary>
    public static Photograph Page(string layer, string language = "fr") => Of(
        "<header at='0 0 1366 80'><nav><a href='/politique'>Politique</a> <a href='/sport'>Sport</a></nav></header>"
        + "<main at='0 80 1366 3700'><article><h1>Le tunnel ferme jusqu’à lundi</h1><p>La préfecture a annoncé hier soir que le tunnel fermerait.</p><a href='/article/tunnel'>Lire la suite</a></article></main>"
        + "<footer at='0 3800 1366 200'><a href='/mentions'>Mentions légales</a></footer>"
        + layer,
        language);

    private static PhotoElement Element(HtmlNode node, Box around, string? unseen)
    {
        var position = new[] { "fixed", "sticky", "absolute" }.FirstOrDefault(p => node.Attributes[p] is not null);
        var box = node.Attributes["at"] is { } at ? BoxOf(at.Value ?? "") : position == "fixed" ? new(0, 568, 1366, 200) : around;
        var hidden = node.Attributes["unseen"]?.Value ?? unseen;
        var tag = node.Name.StartsWith("x-", StringComparison.Ordinal) ? node.Name[2..] : node.Name;
        var element = new PhotoElement
        {
            Tag = tag,
            Attributes = node.Attributes.Where(a => !Words.Contains(a.Name)).ToDictionary(a => a.Name, a => HtmlEntity.DeEntitize(a.Value) ?? ""),
            Box = box,
            Hidden = hidden,
            Clickable = node.Attributes["click"] is not null,
            Checked = node.Attributes["ticked"] is { } ticked ? ticked.Value == "yes" : null,
            FrameUrl = node.Attributes["frame"]?.Value,
            Style = new()
            {
                Display = node.Attributes["as"]?.Value ?? (Inline.Contains(tag) ? "inline" : tag is "button" or "input" ? "inline-block" : "block"),
                Position = position ?? "static",
                Cursor = node.Attributes["pointer"] is null ? "auto" : "pointer",
                Background = node.Attributes["bg"]?.Value ?? "",
                Color = node.Attributes["ink"]?.Value ?? "",
                FontWeight = int.Parse(node.Attributes["weight"]?.Value ?? "400", CultureInfo.InvariantCulture),
            },
        };
        foreach (var child in node.ChildNodes)
        {
            if (child is HtmlTextNode text)
            {
                element.Add(new PhotoText { Text = HtmlEntity.DeEntitize(text.Text) ?? "", Hidden = hidden });
            }
            else if (child.NodeType == HtmlNodeType.Element)
            {
                element.Add(Element(child, box, hidden));
            }
        }

        return element;
    }

    private static Box BoxOf(string text)
    {
        var n = text.Split(' ').Select(p => double.Parse(p, CultureInfo.InvariantCulture)).ToArray();
        return new(n[0], n[1], n[2], n[3]);
    }
}
