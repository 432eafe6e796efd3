namespace ConsentAudit.Evidence;

/// <summary>What is kept of a stored or sent value: never the value itself.</summary>
public sealed record ValueFacts
{
    /// <summary>First 16 hexadecimal digits of the HMAC-SHA256 of the value under the run's salt.</summary>
    public string Digest { get; init; } = "";

    /// <summary>Characters.</summary>
    public int Length { get; init; }

    /// <summary>Digests of those parts which could identify somebody: eight characters or more, no date, no plain word.</summary>
    public IReadOnlyList<string> Parts { get; init; } = [];

    /// <summary>Length of the longest such part.</summary>
    public int LongestPart { get; init; }
}
