using System.Text.Json.Serialization;

namespace ConsentAudit.Evidence;

/// <summary>What the visitor of one fresh browser profile did on the page.</summary>
public enum VisitKind
{
    /// <summary>Looked, then refused, then opened the next page.</summary>
    [JsonStringEnumMemberName("refusing")] Refusing,

    /// <summary>Looked, then accepted: the control, which shows what the site does when it is allowed to.</summary>
    [JsonStringEnumMemberName("accepting")] Accepting,
}
