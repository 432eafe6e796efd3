namespace ConsentAudit.Evidence;

/// <summary>A node of a photographed page: an element or a text.</summary>
public abstract class PhotoNode
{
    /// <summary>The element it stands in, or null for the top document.</summary>
    public PhotoElement? Parent { get; internal set; }

    /// <summary>Why the eye does not see it (display, visibility, opacity, size, off-screen, clipped, covered, disabled), or null where it does.</summary>
    public string? Hidden { get; init; }
}
