using System.Text.Json.Serialization;

namespace ConsentAudit.Audit;

/// <summary>Whether a page could be audited.</summary>
public enum Outcome
{
    /// <summary>The page was seen and judged.</summary>
    [JsonStringEnumMemberName("audited")] Audited,

    /// <summary>The page was not seen; nothing is said about its consent.</summary>
    [JsonStringEnumMemberName("failed")] Failed,
}
