namespace ConsentAudit.Catalogue;

/// <summary>The elements by which a consent platform lets visitors come back to their choices: an icon in the corner, a link in the footer.</summary>
public sealed record WayBackElement
{
    /// <summary>The platform's <see cref="Catalogue.Platform.Id"/>, or a name of its own where nothing else is known of it.</summary>
    public required string Platform { get; init; }

    /// <summary>The elements: <c>#id</c> or <c>.class</c>; a trailing <c>*</c> stands for any ending.</summary>
    public required IReadOnlyList<string> Elements { get; init; }

    /// <summary>Where this can be read.</summary>
    public required string Source { get; init; }
}
