using ConsentAudit.Evidence;

namespace ConsentAudit.Readings;

/// <summary>What the eye sees of a control: its plate, its words, its place; to be compared with another one's.</summary>
internal sealed record ControlLook
{
    /// <summary>A fill that differs less than this from what is around it is none: paper white on white.</summary>
    private const double LeastFill = 1.05;

    /// <summary>The control.</summary>
    public required Control Control { get; init; }

    /// <summary>Its plate, or the area of its words where it has none.</summary>
    public required Box Box { get; init; }

    /// <summary>The element that holds its words, or null where it has none that could be read.</summary>
    public PhotoElement? Words { get; init; }

    /// <summary>How its words are drawn.</summary>
    public PhotoStyle Style => Words?.Style ?? Control.Element.Style;

    /// <summary>Its opacity against the banner's, 0 to 1.</summary>
    public double Opacity { get; init; } = 1;

    /// <summary>Contrast of its words with what is behind them, or null where a colour is not known.</summary>
    public double? TextContrast { get; init; }

    /// <summary>Contrast of its plate with the banner around it, 1 where it has no plate, or null where a colour is not known.</summary>
    public double? FillContrast { get; init; }

    /// <summary>Whether a border is drawn around it; null where nobody recorded it.</summary>
    public bool? Framed { get; init; }

    /// <summary>Whether it is drawn as a button: on a plate or in a frame; null where that could not be read.</summary>
    public bool? IsButton => FillContrast >= LeastFill || Framed == true ? true : FillContrast is null || Framed is null ? null : false;

    /// <summary>How much it stands out, for the choice among several: a plate first, then size.</summary>
    public double Prominence => (Control.InSentence ? 0 : 4) + (IsButton == false ? 0 : 2) + Math.Min(1, Box.Area / 100_000);
}
