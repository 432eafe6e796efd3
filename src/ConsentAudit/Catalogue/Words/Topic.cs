using System.Text.Json.Serialization;

namespace ConsentAudit.Catalogue.Words;

/// <summary>What a text is about: consent, or one of the other things that dialogs ask for.</summary>
public enum Topic
{
    /// <summary>Consent to cookies and the like.</summary>
    [JsonStringEnumMemberName("consent")] Consent,

    /// <summary>Privacy in general: a weaker sign.</summary>
    [JsonStringEnumMemberName("privacy")] Privacy,

    /// <summary>A newsletter.</summary>
    [JsonStringEnumMemberName("newsletter")] Newsletter,

    /// <summary>Push notifications.</summary>
    [JsonStringEnumMemberName("notification")] Notification,

    /// <summary>The visitor's age.</summary>
    [JsonStringEnumMemberName("age")] Age,

    /// <summary>The visitor's location.</summary>
    [JsonStringEnumMemberName("location")] Location,

    /// <summary>An account.</summary>
    [JsonStringEnumMemberName("account")] Account,

    /// <summary>An app to install.</summary>
    [JsonStringEnumMemberName("app")] App,

    /// <summary>Purposes of trackers.</summary>
    [JsonStringEnumMemberName("purpose")] Purpose,

    /// <summary>A site announces that it uses cookies, or takes going on for consent.</summary>
    [JsonStringEnumMemberName("announcement")] Announcement,

    /// <summary>States that closing the banner means refusing.</summary>
    [JsonStringEnumMemberName("closing-refuses")] ClosingRefuses,

    /// <summary>Words of choosing, setting and taking back: beside a word of consent, they lead back to the choices.</summary>
    [JsonStringEnumMemberName("choosing")] Choosing,

    /// <summary>Words that lead back to the choices without a word of consent: « Vos choix ».</summary>
    [JsonStringEnumMemberName("way-back")] WayBack,

    /// <summary>Says what a refusal changes.</summary>
    [JsonStringEnumMemberName("consequences")] Consequences,

    /// <summary>Says, in the place of a content, that it needs consent.</summary>
    [JsonStringEnumMemberName("withheld")] Withheld,

    /// <summary>Comments of readers.</summary>
    [JsonStringEnumMemberName("comments")] Comments,

    /// <summary>Videos.</summary>
    [JsonStringEnumMemberName("video")] Video,

    /// <summary>Social networks and what was posted on them.</summary>
    [JsonStringEnumMemberName("social")] Social,

    /// <summary>Maps.</summary>
    [JsonStringEnumMemberName("map")] Map,

    /// <summary>Things to listen to.</summary>
    [JsonStringEnumMemberName("audio")] Audio,

    /// <summary>Content from elsewhere, of whatever kind.</summary>
    [JsonStringEnumMemberName("external")] External,
}
