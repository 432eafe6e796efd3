using System.Text.Json.Serialization;

namespace ConsentAudit.Evidence;

/// <summary>What the visitor of one fresh browser profile did on the page.</summary>
public enum VisitKind
{
    /// <summary>Looked, refused, then loaded the page again, opened the next one, and came back.</summary>
    [JsonStringEnumMemberName("refusing")] Refusing,

    /// <summary>Looked, then accepted: the control, which shows what the site does when it is allowed to. Then withdrew.</summary>
    [JsonStringEnumMemberName("accepting")] Accepting,

    /// <summary>Opened the settings and saved them with nothing changed.</summary>
    [JsonStringEnumMemberName("saving")] Saving,

    /// <summary>Scrolled to the end and chose nothing.</summary>
    [JsonStringEnumMemberName("scrolling")] Scrolling,

    /// <summary>Opened a second page and chose nothing.</summary>
    [JsonStringEnumMemberName("browsing")] Browsing,

    /// <summary>Closed the banner and chose nothing.</summary>
    [JsonStringEnumMemberName("closing")] Closing,

    /// <summary>Granted one purpose alone in the settings.</summary>
    [JsonStringEnumMemberName("granting")] Granting,

    /// <summary>Looked at the page on a phone.</summary>
    [JsonStringEnumMemberName("mobile")] Mobile,

    /// <summary>Arrived on an inner page from an advertisement, as the first page of the site.</summary>
    [JsonStringEnumMemberName("arriving")] Arriving,

    /// <summary>Went through the page by keyboard, and refused so.</summary>
    [JsonStringEnumMemberName("keyboard")] Keyboard,
}
