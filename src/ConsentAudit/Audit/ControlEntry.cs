using ConsentAudit.Evidence;
using ConsentAudit.Readings;

namespace ConsentAudit.Audit;

/// <summary>A control of the banner, as the report shows it.</summary>
public sealed record ControlEntry
{
    /// <summary>What it does.</summary>
    public required ControlRole Role { get; init; }

    /// <summary>Its label, as the page words it, cut at 220 characters.</summary>
    public required string Label { get; init; }

    /// <summary>1 where it can be seen and used without any click; 2 where one click on settings shows it.</summary>
    public int Layer { get; init; } = 1;

    /// <summary>Where it is.</summary>
    public Box Box { get; init; }

    /// <summary>Font size in CSS pixels, or null.</summary>
    public double? FontSize { get; init; }

    /// <summary>Contrast of text and background, 1 to 21 (WCAG 2.2, relative luminance), or null where it cannot be computed.</summary>
    public double? Contrast { get; init; }

    /// <summary>State of a switch; null for other controls.</summary>
    public bool? Checked { get; init; }

    /// <summary>Clicks from the first layer until it took effect; null where it was not tried.</summary>
    public int? Clicks { get; init; }
}
