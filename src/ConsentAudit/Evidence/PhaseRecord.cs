namespace ConsentAudit.Evidence;

/// <summary>Whether a phase of a visit was really observed, and if not, why not.</summary>
public sealed record PhaseRecord
{
    /// <summary>Which phase.</summary>
    public required Phase Phase { get; init; }

    /// <summary>True only where the phase was reached as it should be and watched to its end.</summary>
    public required bool Observed { get; init; }

    /// <summary>A key of rules/reasons.json where it was not observed.</summary>
    public string? Reason { get; init; }

    /// <summary>What fills <c>{detail}</c> of the reason.</summary>
    public string? Detail { get; init; }

    /// <summary>Start, in milliseconds after the start of the navigation.</summary>
    public int FromMs { get; init; }

    /// <summary>End, in milliseconds after the start of the navigation.</summary>
    public int ToMs { get; init; }

    /// <summary>The next page of the site that was watched in this phase, or null.</summary>
    public string? NextPage { get; init; }
}
