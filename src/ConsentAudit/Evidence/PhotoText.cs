namespace ConsentAudit.Evidence;

/// <summary>A text of a photographed page.</summary>
public sealed class PhotoText : PhotoNode
{
    /// <summary>The text as it stands in the page.</summary>
    public required string Text { get; init; }

    /// <summary>The browser's own number of the text while the page lives; 0 in a saved photograph.</summary>
    public int NodeId { get; init; }
}
