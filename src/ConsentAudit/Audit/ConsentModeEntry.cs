namespace ConsentAudit.Audit;

/// <summary>What Google's Consent Mode said in one phase, and against it what was seen of Google.</summary>
public sealed record ConsentModeEntry
{
    /// <summary>The consent commands in the dataLayer, in its order.</summary>
    public IReadOnlyList<Command> Commands { get; init; } = [];

    /// <summary>How many requests carried <c>gcs</c> or <c>gcd</c>.</summary>
    public int Hits { get; init; }

    /// <summary>What their <c>gcs</c> were.</summary>
    public IReadOnlyList<string> Gcs { get; init; } = [];

    /// <summary>What their <c>gcd</c> were.</summary>
    public IReadOnlyList<string> Gcd { get; init; } = [];

    /// <summary>The signals that are said to be granted: by the hits, and where there were none, by the last commands.</summary>
    public IReadOnlyList<string> Granted { get; init; } = [];

    /// <summary>Whether what it says and what was seen go together: with nothing granted, nothing of Google's that needs consent was seen. Null where nothing was said.</summary>
    public bool? Agrees { get; init; }

    /// <summary>How many of Google's trackers that need consent were written or sent.</summary>
    public int Seen { get; init; }

    /// <summary>A consent command.</summary>
    /// <param name="Kind"><c>default</c> or <c>update</c>.</param>
    /// <param name="BeforeTags">Whether it stands before every command that makes a tag send something.</param>
    /// <param name="Regional">Whether it is meant for some regions only.</param>
    /// <param name="Values">The signals and what they are set to.</param>
    public sealed record Command(string Kind, bool BeforeTags, bool Regional, IReadOnlyDictionary<string, string> Values);
}
