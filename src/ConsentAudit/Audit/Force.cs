using System.Text.Json.Serialization;

namespace ConsentAudit.Audit;

/// <summary>Whose requirement a rule is.</summary>
public enum Force
{
    /// <summary>A statute, or what authorities and courts have fined under it.</summary>
    [JsonStringEnumMemberName("law")] Law,

    /// <summary>A recommendation of an authority.</summary>
    [JsonStringEnumMemberName("guidance")] Guidance,

    /// <summary>A rule of the trade, such as the TCF.</summary>
    [JsonStringEnumMemberName("industry")] Industry,

    /// <summary>Ours, and no authority's.</summary>
    [JsonStringEnumMemberName("ours")] Ours,
}
