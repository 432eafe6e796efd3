using ConsentAudit.Evidence;

namespace ConsentAudit.Readings;

/// <summary>A consent banner, as it was read from a photograph.</summary>
public sealed record BannerReading
{
    /// <summary>The element that holds it.</summary>
    public required PhotoElement Container { get; init; }

    /// <summary>Its controls, in the order of the page.</summary>
    public required IReadOnlyList<Control> Controls { get; init; }

    /// <summary>Those over which something else of the page lies just now: no offer while it does.</summary>
    public IReadOnlyList<Control> Covered { get; init; } = [];

    /// <summary>Its text, cut at 4,000 characters.</summary>
    public required string Text { get; init; }

    /// <summary>Its language, ISO 639-1, or null.</summary>
    public string? Language { get; init; }

    /// <summary>Name of the consent platform, or null where none is recognised.</summary>
    public string? Platform { get; init; }

    /// <summary>Address of the frame that holds it, or null for the page itself.</summary>
    public string? FrameUrl { get; init; }

    /// <summary>Whether it keeps the visitor from using the page.</summary>
    public bool BlocksPage { get; init; }

    /// <summary>Whether it lies over nearly the whole window, or over nearly everything in it that could be used, whatever its markup says.</summary>
    public bool CoversPage { get; init; }

    /// <summary>How sure the reading is: the sum of its signs; higher is surer.</summary>
    public int Signs { get; init; }

    /// <summary>Whether its text says that closing it means refusing.</summary>
    public bool ClosingRefuses { get; init; }

    /// <summary>Its controls with a role.</summary>
    public IEnumerable<Control> With(ControlRole role) => Controls.Where(c => c.Role == role);
}
