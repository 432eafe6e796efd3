using ConsentAudit.Browser.Recorders;
using ConsentAudit.Evidence;

namespace ConsentAudit.Browser.Photographs;

/// <summary>Turns a snapshot of the browser's into a photograph: one tree, frames unfolded, each element with what the eye knows of it.</summary>
internal static class PhotographBuilder
{
    /// <summary>Elements and texts kept of one page; more is cut, and the photograph says so.</summary>
    internal const int MostNodes = 60_000;

    // A page of text is a thousandth of this; sixty thousand texts of the greatest length would be a dozen times as much.
    private const int MostCharacters = 8_000_000;

    private const int LongestText = 4_000;
    private const int LongestFont = 120;

    /// <summary>The photograph.</summary>
    /// <param name="snapshot">What the browser told.</param>
    /// <param name="viewport">The window.</param>
    /// <param name="mask">What is written in place of identifiers.</param>
    public static Photograph Build(Snapshot snapshot, Box viewport, IdentifierMask mask)
    {
        var deep = false;
        var all = SightPass.Run(snapshot, viewport);
        UnionPass.Run(all);
        var cover = new CoverPass(all, viewport);
        var kept = 0;
        var characters = 0;
        var built = all.Select(d => new (PhotoElement? Element, int Depth)[d.Length]).ToArray();
        PhotoElement? root = null;
        for (var number = 0; number < all.Length; number++)
        {
            var document = snapshot.Documents[number];
            foreach (var fact in all[number])
            {
                if (fact is null || kept >= MostNodes || characters > MostCharacters)
                {
                    break;
                }

                var (parent, above) = fact.Parent is { } around ? built[around.Document][around.Node] : (null, 0);
                if (document.Types[fact.Node] == 3)
                {
                    if (parent is not null && KeepsText(parent) && Text(document, fact) is { } text)
                    {
                        parent.Add(text);
                        kept++;
                        characters += text.Text.Length;
                    }

                    continue;
                }

                if (document.Types[fact.Node] is not 1)
                {
                    // A document node stands for what is around it: its root hangs on the frame.
                    built[number][fact.Node] = (parent, above);
                    continue;
                }

                // What stands deeper no eye tells apart, and no reader need climb.
                if (above >= Photograph.Deepest)
                {
                    deep = true;
                    continue;
                }

                var element = Element(snapshot, document, fact, cover, mask);
                built[number][fact.Node] = (element, above + 1);
                kept++;
                characters += element.Attributes.Sum(a => a.Value.Length);
                if (document.Generated.TryGetValue(fact.Node, out var written))
                {
                    element.Add(new PhotoText { Text = WithoutIcons(Excerpt.Of(written, LongestText)), Hidden = fact.Hidden, NodeId = document.BackendIds[fact.Node] });
                }

                if (parent is not null)
                {
                    parent.Add(element);
                }
                else
                {
                    root ??= element;
                }
            }
        }

        return new Photograph
        {
            Url = mask.Address(Address.Shown(snapshot.Documents[0].Url)),
            Viewport = viewport,
            Root = root ?? new PhotoElement { Tag = "html" },
            Cut = deep || kept >= MostNodes || characters > MostCharacters,
        };
    }

    private static bool KeepsText(PhotoElement parent) => parent.Tag is not ("script" or "style" or "noscript" or "template");

    private static PhotoText? Text(SnapshotDocument document, NodeFacts fact)
    {
        var value = document.Value(fact.Node);
        if (value.Length == 0)
        {
            return null;
        }

        // White space between elements matters for the words, not for the eye.
        var blank = string.IsNullOrWhiteSpace(value);
        return new PhotoText
        {
            Text = blank ? " " : Excerpt.Of(value, LongestText),
            Hidden = blank ? null : fact.Hidden,
            NodeId = document.BackendIds[fact.Node],
        };
    }

    private static PhotoElement Element(Snapshot snapshot, SnapshotDocument document, NodeFacts fact, CoverPass cover, IdentifierMask mask)
    {
        var tag = document.Pseudo.ContainsKey(fact.Node) ? "ca-pseudo" : Tag(document.Name(fact.Node));
        var (attributes, leads) = KeptAttributes.From(document, fact.Node, mask);
        var clickable = document.Clickable.Contains(fact.Node);
        var isControl = clickable || tag is "a" or "button" or "input" or "select" or "label" or "summary"
            || attributes.ContainsKey("role") || attributes.ContainsKey("tabindex") || StartsPointer(fact);
        var hidden = fact.Hidden;
        if (hidden is null && isControl && attributes.ContainsKey("disabled"))
        {
            hidden = "disabled";
        }

        if (hidden is null && isControl && cover.Covers(fact))
        {
            hidden = "covered";
        }

        if (document.InputValues.TryGetValue(fact.Node, out var value) && tag == "input" && attributes.GetValueOrDefault("type") is "button" or "submit" or "reset")
        {
            attributes["value"] = Excerpt.Of(value, 400);
        }

        return new PhotoElement
        {
            Tag = tag,
            Attributes = attributes,
            Box = Rounded(fact.Box),
            Hidden = hidden,
            Clickable = clickable,
            NeedsScroll = hidden is null && fact.Box.Area > 0 && fact.Shown.Area < 0.25 * fact.Box.Area,
            Checked = attributes.GetValueOrDefault("type") is "checkbox" or "radio" ? document.Checked.Contains(fact.Node) : null,
            FrameUrl = tag is "iframe" or "frame" ? mask.Address(FrameUrl(snapshot, document, fact)) : null,
            Leads = leads,
            Style = Style(fact),
            NodeId = document.BackendIds[fact.Node],
        };
    }

    // Icon fonts write characters for private use: pictures, not words.
    private static string WithoutIcons(string text) => string.Concat(text.Where(c => c is < '\uE000' or > '\uF8FF'));

    private static string FrameUrl(Snapshot snapshot, SnapshotDocument document, NodeFacts fact) =>
        document.Frames.TryGetValue(fact.Node, out var inner) && inner < snapshot.Documents.Count ? Address.Shown(snapshot.Documents[inner].Url) : "";

    private static bool StartsPointer(NodeFacts fact) =>
        fact.Layout?.Cursor == "pointer" && fact.Parent?.Layout?.Cursor != "pointer";

    private static PhotoStyle Style(NodeFacts fact) => fact.Layout is not { } layout
        ? PhotoStyle.Plain
        : new PhotoStyle
        {
            Display = layout.Styles[0],
            Position = layout.Position,
            Cursor = layout.Cursor,
            Color = CssColor.Over(layout.Color, IsPicture(layout) ? "" : Behind(layout)),
            Background = IsPicture(layout) ? "" : Behind(layout),
            FontSize = Math.Round(layout.FontSize, 2),
            FontWeight = layout.FontWeight,
            Opacity = Math.Round(fact.Inside.Opacity, 3),
            Font = Excerpt.Of(layout.FontFamily, LongestFont),
            Italic = layout.FontStyle.StartsWith("italic", StringComparison.Ordinal) || layout.FontStyle.StartsWith("oblique", StringComparison.Ordinal),
            Border = layout.BorderTop > 0 && layout.BorderBottom > 0 ? CssColor.ToHex(layout.BorderColor) : "",
            Picture = IsPicture(layout),
            Painted = IsPicture(layout) || CssColor.Alpha(layout.OwnBackground) > 0.02,
        };

    private static bool IsPicture(SnapshotLayout layout) => layout.BackgroundImage is not ("none" or "");

    // The browser blends colours behind texts alone; of a plate without words, its own colour is what the eye sees.
    private static string Behind(SnapshotLayout layout) =>
        CssColor.ToHex(layout.Background) is { Length: > 0 } blended ? blended
        : CssColor.Alpha(layout.OwnBackground) >= 0.9 ? CssColor.ToHex(layout.OwnBackground) : "";

    private static string Tag(string name)
    {
        var lower = name.ToLowerInvariant();
        return lower.Length is > 0 and < 60 && lower.All(c => c is >= 'a' and <= 'z' or >= '0' and <= '9' or '-') && lower[0] is >= 'a' and <= 'z'
            ? lower
            : "ca-other";
    }

    private static Box Rounded(Box box) => box == Box.None
        ? box
        : new Box(Math.Round(box.X, 1), Math.Round(box.Y, 1), Math.Round(box.Width, 1), Math.Round(box.Height, 1));
}
