using System.Text.Json.Serialization;

namespace ConsentAudit.Evidence;

/// <summary>A stretch of a visit, told apart by the visitor's choice: before any, after a refusal, after an acceptance.</summary>
public enum Phase
{
    /// <summary>The page is open and the visitor has not chosen yet.</summary>
    [JsonStringEnumMemberName("before-consent")] BeforeConsent,

    /// <summary>From the click on a free refusal on, the next page of the site included.</summary>
    [JsonStringEnumMemberName("after-reject")] AfterReject,

    /// <summary>From the click on the acceptance on.</summary>
    [JsonStringEnumMemberName("after-accept")] AfterAccept,
}
