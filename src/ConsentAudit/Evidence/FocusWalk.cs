namespace ConsentAudit.Evidence;

/// <summary>A walk through the page by keyboard, from its beginning.</summary>
public sealed record FocusWalk
{
    /// <summary>How often Tab was pressed.</summary>
    public required int Presses { get; init; }

    /// <summary>Whether the walk came round or to the end of the page; else it was given up after so many presses.</summary>
    public required bool Ended { get; init; }

    /// <summary>How often the focus stood where its element could not be told, as inside a closed shadow root.</summary>
    public required int Unread { get; init; }

    /// <summary>The controls of the banner that were reached, in that order.</summary>
    public required IReadOnlyList<FocusStop> Stops { get; init; }
}
