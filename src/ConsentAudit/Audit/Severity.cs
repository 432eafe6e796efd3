using System.Text.Json.Serialization;

namespace ConsentAudit.Audit;

/// <summary>How grave a failure of a rule is.</summary>
public enum Severity
{
    /// <summary>To be put right in time.</summary>
    [JsonStringEnumMemberName("minor")] Minor,

    /// <summary>To be put right soon.</summary>
    [JsonStringEnumMemberName("serious")] Serious,

    /// <summary>Of the kind that authorities have fined.</summary>
    [JsonStringEnumMemberName("critical")] Critical,
}
