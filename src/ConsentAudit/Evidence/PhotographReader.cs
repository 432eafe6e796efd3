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
        var document = new HtmlDocument { OptionMaxNestedChildNodes = 0 };
        document.LoadHtml(html);
        var top = document.DocumentNode.ChildNodes.FirstOrDefault(n => n.Name == "ca-photograph")
            ?? throw new InputException("The file is no photograph of a page: the element ca-photograph is missing.");
        var root = top.ChildNodes.FirstOrDefault(n => n.NodeType == HtmlNodeType.Element)
            ?? throw new InputException("The photograph of a page is empty.");
        return new Photograph
        {
            Url = Decode(top.GetAttributeValue("url", "")),
            Viewport = ParseBox(top.GetAttributeValue("viewport", "")),
            Cut = top.GetAttributeValue("cut", "no") == "yes",
            Root = ReadTree(root),
        };
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
                    at.Element.Add(new PhotoText { Text = Decode(child.InnerText), Hidden = Optional(child, "ca-hidden") });
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
        Box = Optional(node, "ca-box") is { } box ? ParseBox(box) : Box.None,
        Hidden = Optional(node, "ca-hidden"),
        Clickable = Optional(node, "ca-click") == "yes",
        NeedsScroll = Optional(node, "ca-scroll") == "yes",
        Checked = Optional(node, "ca-checked") is { } ticked ? ticked == "yes" : null,
        FrameUrl = Optional(node, "ca-frame"),
        Style = Optional(node, "ca-style") is { } style ? ParseStyle(style) : PhotoStyle.Plain,
    };

    private static string? Optional(HtmlNode node, string name) =>
        node.Attributes[name] is { } attribute ? Decode(attribute.Value) : null;

    private static string Decode(string? text) => WebUtility.HtmlDecode(text) ?? "";

    private static Box ParseBox(string text)
    {
        var parts = text.Split(' ');
        return parts.Length == 4
            ? new Box(Number(parts[0]), Number(parts[1]), Number(parts[2]), Number(parts[3]))
            : throw new InputException($"The photograph of a page holds no rectangle where one should be: \"{text}\".");
    }

    private static PhotoStyle ParseStyle(string text)
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
                FontSize = Number(parts[5]),
                FontWeight = (int)Number(parts[6]),
                Opacity = Number(parts[7]),
                Font = parts.Length == 12 ? parts[8] : "",
                Italic = parts.Length == 12 && parts[9] == "italic",
                Border = parts.Length == 12 ? parts[10] : null,
                Picture = parts.Length == 12 ? parts[11] == "picture" : null,
                Painted = parts.Length == 12 ? parts[11] is "picture" or "paint" : null,
            }
            : throw new InputException($"The photograph of a page holds no style where one should be: \"{text}\".");
    }

    private static double Number(string text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw new InputException($"The photograph of a page holds no number where one should be: \"{text}\".");
}
