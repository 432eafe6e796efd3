namespace ConsentAudit.Evidence;

/// <summary>How an element is drawn: what an eye needs to compare two controls.</summary>
public sealed record PhotoStyle
{
    /// <summary>The style of an element of which nothing special is known.</summary>
    public static readonly PhotoStyle Plain = new();

    /// <summary>inline, block, flex and so on; <c>inline</c> where nothing is known.</summary>
    public string Display { get; init; } = "inline";

    /// <summary>static, relative, absolute, fixed or sticky.</summary>
    public string Position { get; init; } = "static";

    /// <summary>The mouse pointer over it, as in <c>pointer</c>.</summary>
    public string Cursor { get; init; } = "auto";

    /// <summary>Text colour as <c>#rrggbb</c>, or empty.</summary>
    public string Color { get; init; } = "";

    /// <summary>Colour behind the text with all layers blended, as <c>#rrggbb</c>, or empty where it is a picture or not known.</summary>
    public string Background { get; init; } = "";

    /// <summary>Font size in CSS pixels.</summary>
    public double FontSize { get; init; }

    /// <summary>Font weight, 100 to 900.</summary>
    public int FontWeight { get; init; } = 400;

    /// <summary>Product of its own opacity and its ancestors', 0 to 1.</summary>
    public double Opacity { get; init; } = 1;

    /// <summary>Names of the typefaces, the first one that is installed is used; empty where nobody recorded them.</summary>
    public string Font { get; init; } = "";

    /// <summary>Whether the letters are slanted.</summary>
    public bool Italic { get; init; }

    /// <summary>Colour of a border all round as <c>#rrggbb</c>, empty where there is none, null where nobody recorded it.</summary>
    public string? Border { get; init; }

    /// <summary>Whether it is painted with a picture or a gradient; null where nobody recorded it.</summary>
    public bool? Picture { get; init; }

    /// <summary>Whether it has a colour or a picture of its own, be it half transparent; null where nobody recorded it.</summary>
    public bool? Painted { get; init; }
}
