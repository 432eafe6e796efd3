namespace ConsentAudit.Audit.Differences;

/// <summary>What differs between two runs.</summary>
public sealed record RunDifference
{
    /// <summary>When the earlier run began.</summary>
    public required DateTimeOffset Before { get; init; }

    /// <summary>When the later run began.</summary>
    public required DateTimeOffset After { get; init; }

    /// <summary>Whether both were judged by the same rules, words and trackers: where not, a verdict may have changed though the page has not.</summary>
    public required bool SameCatalogue { get; init; }

    /// <summary>In which conditions the runs differ, by their names in audit.json.</summary>
    public IReadOnlyList<string> Conditions { get; init; } = [];

    /// <summary>Rules that only the later run knows.</summary>
    public IReadOnlyList<string> RulesAppeared { get; init; } = [];

    /// <summary>Rules that only the earlier run knew.</summary>
    public IReadOnlyList<string> RulesGone { get; init; } = [];

    /// <summary>Pages that only the later run visited.</summary>
    public IReadOnlyList<string> PagesAppeared { get; init; } = [];

    /// <summary>Pages that only the earlier run visited.</summary>
    public IReadOnlyList<string> PagesGone { get; init; } = [];

    /// <summary>Pages of both runs that differ.</summary>
    public IReadOnlyList<PageDifference> Pages { get; init; } = [];

    /// <summary>Pages of both runs in which nothing differs.</summary>
    public int PagesUnchanged { get; init; }
}
