using ConsentAudit.Evidence;

namespace ConsentAudit.Readings;

/// <summary>Something that the page offers after an acceptance and withholds after a refusal.</summary>
public sealed record Service
{
    /// <summary><c>comments</c>, <c>video</c>, <c>social</c>, <c>map</c>, <c>audio</c> or <c>other</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>What was there after the acceptance: a frame's host and title, a form.</summary>
    public required string Offered { get; init; }

    /// <summary>What stood there after the refusal: the words of the placeholder, or empty.</summary>
    public string Withheld { get; init; } = "";

    /// <summary>What the banner or its settings say of such a service beforehand, or empty.</summary>
    public string Announced { get; init; } = "";

    /// <summary>Whether it came back after one purpose alone was granted; null where that was not tried.</summary>
    public bool? BackWhenGranted { get; init; }

    /// <summary>The switch that was granted for that, or null.</summary>
    public string? Granted { get; init; }
}
