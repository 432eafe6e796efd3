using System.Text.Json.Serialization;

namespace ConsentAudit.Audit.Baselines;

/// <summary>How a finding stands to an earlier run and to what was accepted.</summary>
public enum BaselineState
{
    /// <summary>Not seen before.</summary>
    [JsonStringEnumMemberName("new")] New,

    /// <summary>Seen before, and nothing has joined it.</summary>
    [JsonStringEnumMemberName("known")] Known,

    /// <summary>Accepted by a person, and still so.</summary>
    [JsonStringEnumMemberName("accepted")] Accepted,

    /// <summary>Accepted by a person until a day that is past: it counts again.</summary>
    [JsonStringEnumMemberName("expired")] Expired,
}
