using System.Text.Json.Serialization;

namespace ConsentAudit.Readings;

/// <summary>Whether something belongs to the page's own site or to another, by registrable domain.</summary>
public enum Party
{
    /// <summary>The page's own site.</summary>
    [JsonStringEnumMemberName("first")] First,

    /// <summary>Another site.</summary>
    [JsonStringEnumMemberName("third")] Third,
}
