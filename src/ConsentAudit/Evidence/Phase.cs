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

    /// <summary>The page on which a consent given before was withdrawn, from that click until the page is left: what runs already may still run.</summary>
    [JsonStringEnumMemberName("withdrawing")] Withdrawing,

    /// <summary>From the first page loaded after a withdrawal on.</summary>
    [JsonStringEnumMemberName("after-withdrawal")] AfterWithdrawal,

    /// <summary>After the settings were saved with nothing changed in them.</summary>
    [JsonStringEnumMemberName("after-save")] AfterSave,

    /// <summary>After the page was scrolled, without a choice.</summary>
    [JsonStringEnumMemberName("after-scroll")] AfterScroll,

    /// <summary>On a second page of the site, opened without a choice.</summary>
    [JsonStringEnumMemberName("after-browsing")] AfterBrowsing,

    /// <summary>After the banner was closed by its cross, without a choice.</summary>
    [JsonStringEnumMemberName("after-close")] AfterClose,

    /// <summary>After one purpose alone was granted, to see whether a service comes back by it.</summary>
    [JsonStringEnumMemberName("after-grant")] AfterGrant,

    /// <summary>The page on a phone, without a choice.</summary>
    [JsonStringEnumMemberName("on-mobile")] OnMobile,

    /// <summary>An inner page on which the visitor arrives from an advertisement, without a choice.</summary>
    [JsonStringEnumMemberName("on-arrival")] OnArrival,

    /// <summary>The page used by keyboard alone, from the first key on.</summary>
    [JsonStringEnumMemberName("on-keyboard")] OnKeyboard,
}
