using ConsentAudit.Evidence;

namespace ConsentAudit.Browser.Photographs;

/// <summary>How one node of a snapshot is laid out and painted.</summary>
internal sealed record SnapshotLayout
{
    /// <summary>The computed styles asked for, in the order in which they come back.</summary>
    public static readonly string[] Asked =
    [
        "display", "visibility", "opacity", "position", "overflow-x", "overflow-y", "color", "background-color",
        "font-size", "font-weight", "cursor", "pointer-events", "clip-path", "background-image", "clip",
        "font-family", "font-style", "border-top-width", "border-bottom-width", "border-top-color",
        "border-left-width", "border-right-width",
    ];

    public required int Node { get; init; }

    /// <summary>Border box in the document's own coordinates.</summary>
    public required Box Bounds { get; init; }

    /// <summary>Larger is painted later; counted over all documents of the page.</summary>
    public int PaintOrder { get; init; }

    /// <summary>Blended background colour, as <c>rgb(…)</c> or <c>#…</c>.</summary>
    public string Background { get; init; } = "";

    public required string[] Styles { get; init; }

    public string Visibility => Style(1);

    public double Opacity => CssNumber.Parse(Style(2), 1);

    public string Position => Style(3);

    public string OverflowX => Style(4);

    public string OverflowY => Style(5);

    public string Color => Style(6);

    public string OwnBackground => Style(7);

    public double FontSize => CssNumber.Parse(Style(8), 0);

    public int FontWeight => (int)CssNumber.Parse(Style(9), 400);

    /// <summary>The keyword, which stands last where the pointer is a picture.</summary>
    public string Cursor => Style(10)[(Style(10).LastIndexOf(',') + 1)..].Trim();

    public string PointerEvents => Style(11);

    public string ClipPath => Style(12);

    public string BackgroundImage => Style(13);

    public string Clip => Style(14);

    public string FontFamily => Style(15);

    public string FontStyle => Style(16);

    public double BorderTop => CssNumber.Parse(Style(17), 0);

    public double BorderBottom => CssNumber.Parse(Style(18), 0);

    public string BorderColor => Style(19);

    public double BorderLeft => CssNumber.Parse(Style(20), 0);

    public double BorderRight => CssNumber.Parse(Style(21), 0);

    private string Style(int i) => i < Styles.Length ? Styles[i] : "";
}
