namespace ConsentAudit.Evidence;

/// <summary>What a page showed at one moment, as a tree with all frames and shadow roots unfolded.</summary>
public sealed class Photograph
{
    /// <summary>So deep do elements stand in each other at most: Chromium itself nests 512 deep what it parses, and what scripts nest deeper is cut.</summary>
    public const int Deepest = 6_000;

    /// <summary>The address of the top document.</summary>
    public required string Url { get; init; }

    /// <summary>The top document's root element.</summary>
    public required PhotoElement Root { get; init; }

    /// <summary>What the window showed: width and height in CSS pixels.</summary>
    public required Box Viewport { get; init; }

    /// <summary>Whether the page was larger than what is kept, and was cut.</summary>
    public bool Cut { get; init; }
}
