namespace ConsentAudit.Catalogue;

/// <summary>One owner of several sites.</summary>
public sealed record SiteOwner
{
    /// <summary>The owner.</summary>
    public required string Owner { get; init; }

    /// <summary>The registrable domains of its sites and of what they are made of.</summary>
    public required IReadOnlyList<string> Domains { get; init; }

    /// <summary>Where this can be read.</summary>
    public required string Source { get; init; }
}
