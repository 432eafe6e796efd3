using System.Globalization;
using System.Net;
using HtmlAgilityPack;

namespace ConsentAudit.Evidence;

/// <summary>Reads a photograph back from the HTML that <see cref="PhotographHtml"/> wrote.</summary>
public static class PhotographReader
{
    /// <summary>The photograph in an HTML text.</summary>
    /// <exception cref="InputException">The text is no photograph.</exception>
    public static Photograph Read(string html)
    {
        ArgumentNullException.ThrowIfNull(html);
        var document = Parse(html);
        var top = document.DocumentNode.ChildNodes.FirstOrDefault(n => n.Name == "ca-photograph")
            ?? throw new InputException("line 1: the file is no photograph of a page, for the element ca-photograph is missing.");
        var root = top.ChildNodes.FirstOrDefault(n => n.NodeType == HtmlNodeType.Element)
            ?? throw new InputException($"line {top.Line}: the photograph of a page is empty.");
        return new Photograph
        {
            Url = Decode(top.GetAttributeValue("url", "")),
            Viewport = ParseBox(top.GetAttributeValue("viewport", ""), top),
            Cut = top.GetAttributeValue("cut", "no") == "yes",
            Root = ReadTree(root),
        };
    }

    private static HtmlDocument Parse(string html)
    {
        // One more for what stands around the page's root, one for a text in the deepest element, and for the text's own node.
        var document = new HtmlDocument { OptionMaxNestedChildNodes = Photograph.Deepest + 3 };
        try
        {
            document.LoadHtml(html);
            return document;
        }
#pragma warning disable CA1031 // The library has no kind of its own for this.
        catch (Exception e) when (e.GetType() == typeof(Exception))
#pragma warning restore CA1031
        {
            throw new InputException($"the photograph of a page has elements more than {Photograph.Deepest} deep in each other, which none of this tool's has.");
        }
    }

    private static PhotoElement ReadTree(HtmlNode rootNode)
    {
        var root = ReadElement(rootNode);
        var open = new Stack<(HtmlNode Node, PhotoElement Element)>([(rootNode, root)]);
        while (open.TryPop(out var at))
        {
            foreach (var child in at.Node.ChildNodes.Where(n => n.NodeType == HtmlNodeType.Element))
            {
                if (child.Name == "ca-text")
                {
                    at.Element.Add(new PhotoText { Text = Decode(string.Concat(child.ChildNodes.OfType<HtmlTextNode>().Select(t => t.Text))), Hidden = Optional(child, "ca-hidden") });
                    continue;
                }

                var element = ReadElement(child);
                at.Element.Add(element);
                open.Push((child, element));
            }
        }

        return root;
    }

    private static PhotoElement ReadElement(HtmlNode node) => new()
    {
        Tag = PhotographTags.Restored(node.Name),
        Attributes = node.Attributes
            .Where(a => !a.Name.StartsWith("ca-", StringComparison.Ordinal))
            .GroupBy(a => a.Name, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => Decode(g.First().Value), StringComparer.Ordinal),
        Box = Optional(node, "ca-box") is { } box ? ParseBox(box, node) : Box.None,
        Hidden = Optional(node, "ca-hidden"),
        Clickable = Optional(node, "ca-click") == "yes",
        NeedsScroll = Optional(node, "ca-scroll") == "yes",
        Checked = Optional(node, "ca-checked") is { } ticked ? ticked == "yes" : null,
        FrameUrl = Optional(node, "ca-frame"),
        Style = Optional(node, "ca-style") is { } style ? ParseStyle(style, node) : PhotoStyle.Plain,
    };

    private static string? Optional(HtmlNode node, string name) =>
        node.Attributes[name] is { } attribute ? Decode(attribute.Value) : null;

    private static string Decode(string? text) => WebUtility.HtmlDecode(text) ?? "";

    private static Box ParseBox(string text, HtmlNode node)
    {
        var parts = text.Split(' ');
        return parts.Length == 4
            ? new Box(Number(parts[0], node), Number(parts[1], node), Number(parts[2], node), Number(parts[3], node))
            : throw new InputException($"line {node.Line}: the photograph of a page holds no rectangle where one should be, but \"{Excerpt.Of(text, 60)}\".");
    }

    private static PhotoStyle ParseStyle(string text, HtmlNode node)
    {
        var parts = text.Split(';');
        return parts.Length is 8 or 12
            ? new PhotoStyle
            {
                Display = parts[0],
                Position = parts[1],
                Cursor = parts[2],
                Color = parts[3],
                Background = parts[4],
                FontSize = Number(parts[5], node),
                FontWeight = (int)Number(parts[6], node),
                Opacity = Number(parts[7], node),
                Font = parts.Length == 12 ? parts[8] : "",
                Italic = parts.Length == 12 && parts[9] == "italic",
                Border = parts.Length == 12 ? parts[10] : null,
                Picture = parts.Length == 12 ? parts[11] == "picture" : null,
                Painted = parts.Length == 12 ? parts[11] is "picture" or "paint" : null,
            }
            : throw new InputException($"line {node.Line}: the photograph of a page holds no style where one should be, but \"{Excerpt.Of(text, 60)}\".");
    }

    private static double Number(string text, HtmlNode node) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number)
            ? number
            : throw new InputException($"line {node.Line}: the photograph of a page holds no number where one should be, but \"{Excerpt.Of(text, 60)}\".");
}
