using System.Text.Json.Serialization;

namespace ConsentAudit.Readings;

/// <summary>What a tracker is for.</summary>
public enum Purpose
{
    /// <summary>Needed for what the visitor asked for.</summary>
    [JsonStringEnumMemberName("necessary")] Necessary,

    /// <summary>Keeps the visitor's choice.</summary>
    [JsonStringEnumMemberName("consent-record")] ConsentRecord,

    /// <summary>Measures the audience.</summary>
    [JsonStringEnumMemberName("audience")] Audience,

    /// <summary>Advertising in any form.</summary>
    [JsonStringEnumMemberName("advertising")] Advertising,

    /// <summary>Social networks.</summary>
    [JsonStringEnumMemberName("social")] Social,

    /// <summary>Content of another site shown in the page.</summary>
    [JsonStringEnumMemberName("embed")] Embed,

    /// <summary>Personalises the content.</summary>
    [JsonStringEnumMemberName("personalisation")] Personalisation,

    /// <summary>Not known.</summary>
    [JsonStringEnumMemberName("unknown")] Unknown,
}
