namespace ConsentAudit.Evidence;

/// <summary>All that was seen of one page: enough to judge it again without a browser.</summary>
public sealed record EvidenceBundle
{
    /// <summary>The format of evidence.json.</summary>
    public string Schema { get; init; } = "consentaudit-evidence/1";

    /// <summary>The address as it was asked for.</summary>
    public required string Url { get; init; }

    /// <summary>The user's own name for the page, or null.</summary>
    public string? Label { get; init; }

    /// <summary>When the first visit began.</summary>
    public DateTimeOffset StartedAt { get; init; }

    /// <summary>Milliseconds that the whole page took.</summary>
    public long DurationMs { get; init; }

    /// <summary>Under which conditions.</summary>
    public Conditions Conditions { get; init; } = new();

    /// <summary>The names behind those hosts of the page's own site to which requests went; null where nobody asked.</summary>
    public IReadOnlyList<HostName>? HostNames { get; init; }

    /// <summary>Of texts that stand in this evidence in the open and came back in a value: the digest of that value. Which ones they are is told while the salt is known.</summary>
    public IReadOnlyDictionary<string, string> OpenDigests { get; init; } = new Dictionary<string, string>();

    /// <summary>The visits, in order.</summary>
    public IReadOnlyList<Visit> Visits { get; init; } = [];
}
