using ConsentAudit.Evidence;

namespace ConsentAudit.Readings;

/// <summary>The settings of a consent banner: its second layer, or the first where the switches stand there, or a page of their own.</summary>
public sealed record PanelReading
{
    /// <summary>The element that holds them.</summary>
    public required PhotoElement Container { get; init; }

    /// <summary>The controls in it that are no switch, in the order of the page: those of the whole panel, not of one purpose.</summary>
    public required IReadOnlyList<Control> Controls { get; init; }

    /// <summary>Its switches, in the order of the page.</summary>
    public required IReadOnlyList<PurposeSwitch> Switches { get; init; }

    /// <summary>A control that shows the legitimate interests, where they stand apart, or null.</summary>
    public Control? InterestsTab { get; init; }

    /// <summary>Its text, cut at 4,000 characters.</summary>
    public required string Text { get; init; }

    /// <summary>Its language, ISO 639-1, or null.</summary>
    public string? Language { get; init; }

    /// <summary>Its controls with a role.</summary>
    public IEnumerable<Control> With(ControlRole role) => Controls.Where(c => c.Role == role);

    /// <summary>The switches that a visitor is asked about: neither necessary nor locked.</summary>
    public IEnumerable<PurposeSwitch> Optional => Switches.Where(s => !s.Necessary && !s.Locked);
}
