namespace ConsentAudit.Catalogue;

/// <summary>A check for robots that sites put in place of their page, and by what it is recognised.</summary>
public sealed record BotWall
{
    /// <summary>The name it goes by.</summary>
    public required string Name { get; init; }

    /// <summary>Hosts that only such a check loads from.</summary>
    public IReadOnlyList<string> Hosts { get; init; } = [];

    /// <summary>Words that stand on it.</summary>
    public IReadOnlyList<string> Phrases { get; init; } = [];
}
