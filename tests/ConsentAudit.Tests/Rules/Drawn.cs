using ConsentAudit.Evidence;

namespace ConsentAudit.Tests.Rules;

/// <summary>Controls drawn in one way or another, for the rules that compare what the eye sees.</summary>
internal static class Drawn
{
    public const string Red = "#a4161a";
    public const string White = "#ffffff";
    public const string Black = "#1d1d1f";

    public static readonly PhotoStyle Plate = new()
    {
        Display = "inline-block",
        Color = White,
        Background = Red,
        FontSize = 15,
        FontWeight = 600,
        Font = "Arial",
        Border = "",
        Picture = false,
        Painted = true,
    };

    public static readonly PhotoStyle Bare = Plate with { Color = Black, Background = White, Painted = false };

    public static readonly PhotoStyle Link = Bare with { Display = "inline", FontWeight = 400 };

    /// <summary>A button, by default white on red.</summary>
    public static PhotoElement Button(string label, PhotoStyle? style = null, Box? box = null, bool needsScroll = false, string tag = "button", params (string Name, string Value)[] attributes)
    {
        var button = new PhotoElement
        {
            Tag = tag,
            Box = box ?? new Box(40, 690, 200, 44),
            Clickable = true,
            NeedsScroll = needsScroll,
            Attributes = attributes.ToDictionary(a => a.Name, a => a.Value),
            Style = style ?? Plate,
        };
        button.Add(new PhotoText { Text = label });
        return button;
    }

    /// <summary>A box with something in it.</summary>
    public static PhotoElement Box(Box box, PhotoStyle style, params PhotoNode[] inside)
    {
        var element = new PhotoElement { Tag = "div", Box = box, Style = style with { Display = "block" } };
        foreach (var node in inside)
        {
            element.Add(node);
        }

        return element;
    }

    /// <summary>A page whose banner offers to accept and to refuse, each drawn in its way.</summary>
    public static Seen Pair(Func<PhotoElement> accept, Func<PhotoElement> reject) => Seen.Banner().With(accept).With(reject);
}
