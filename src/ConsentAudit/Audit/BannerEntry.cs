namespace ConsentAudit.Audit;

/// <summary>The consent banner, as the report shows it.</summary>
public sealed record BannerEntry
{
    /// <summary>Name of the consent platform, or null where it is not recognised.</summary>
    public string? Platform { get; init; }

    /// <summary>Language of the banner, as in <c>fr</c>, or null.</summary>
    public string? Language { get; init; }

    /// <summary>Its text, cut at 4,000 characters.</summary>
    public string Text { get; init; } = "";

    /// <summary>Address of the frame that holds it, or null for the page itself.</summary>
    public string? FrameUrl { get; init; }

    /// <summary>When it was first seen, in milliseconds after the start of the navigation.</summary>
    public int? ShownAfterMs { get; init; }

    /// <summary>Whether it keeps the visitor from using the page.</summary>
    public bool BlocksPage { get; init; }

    /// <summary>A small picture of it, or null.</summary>
    public PictureEntry? Picture { get; init; }

    /// <summary>Its controls, in the order of the page.</summary>
    public IReadOnlyList<ControlEntry> Controls { get; init; } = [];
}
