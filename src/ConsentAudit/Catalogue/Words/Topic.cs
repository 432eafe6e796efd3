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

    /// <summary>Advertising, as a purpose.</summary>
    [JsonStringEnumMemberName("purpose-advertising")] PurposeAdvertising,

    /// <summary>Audience measurement, as a purpose.</summary>
    [JsonStringEnumMemberName("purpose-audience")] PurposeAudience,

    /// <summary>Content chosen for the visitor, as a purpose.</summary>
    [JsonStringEnumMemberName("purpose-content")] PurposeContent,

    /// <summary>Social networks, as a purpose.</summary>
    [JsonStringEnumMemberName("purpose-social")] PurposeSocial,

    /// <summary>Storage on the device, profiles, personalised advertising or content: what no legitimate interest allows (TCF purposes 1 and 3 to 6).</summary>
    [JsonStringEnumMemberName("profiling")] Profiling,

    /// <summary>Says that a purpose is not pursued: « sans publicité », « non personnalisé ».</summary>
    [JsonStringEnumMemberName("denial")] Denial,

    /// <summary>Words of one who says no: a switch with such a label says no where it is on.</summary>
    [JsonStringEnumMemberName("objection")] Objection,

    /// <summary>A site announces that it uses cookies, or takes going on for consent.</summary>
    [JsonStringEnumMemberName("announcement")] Announcement,

    /// <summary>States that closing the banner means refusing.</summary>
    [JsonStringEnumMemberName("closing-refuses")] ClosingRefuses,

    /// <summary>Words of choosing, setting and taking back: beside a word of consent, they lead back to the choices.</summary>
    [JsonStringEnumMemberName("choosing")] Choosing,

    /// <summary>Words that lead back to the choices without a word of consent: « Vos choix ».</summary>
    [JsonStringEnumMemberName("way-back")] WayBack,

    /// <summary>A legitimate interest, which is objected to and not consented to.</summary>
    [JsonStringEnumMemberName("legitimate-interest")] LegitimateInterest,

    /// <summary>States that a switch cannot be turned off: « Toujours actif ».</summary>
    [JsonStringEnumMemberName("always-on")] AlwaysOn,

    /// <summary>What a site says it cannot do without.</summary>
    [JsonStringEnumMemberName("necessary")] Necessary,

    /// <summary>What a site says it can do without: « non essentiels ».</summary>
    [JsonStringEnumMemberName("optional")] Optional,

    /// <summary>The state of a switch that is on, as whole texts: « Activé ».</summary>
    [JsonStringEnumMemberName("state-on")] StateOn,

    /// <summary>The state of a switch that is off, as whole texts: « Désactivé ».</summary>
    [JsonStringEnumMemberName("state-off")] StateOff,

    /// <summary>One of two buttons allows one purpose, as whole texts: « Autoriser » beside « Interdire ».</summary>
    [JsonStringEnumMemberName("allow")] Allow,

    /// <summary>Words by which a choice is for all purposes: « tout », « alle ».</summary>
    [JsonStringEnumMemberName("for-all")] ForAll,

    /// <summary>Ends a step without saying yes or no, as whole texts: « Continuer ».</summary>
    [JsonStringEnumMemberName("ending")] Ending,

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

    /// <summary>Heads a column or a line in which trackers are named, as whole texts: « Nom du cookie ».</summary>
    [JsonStringEnumMemberName("tracker-name")] TrackerName,

    /// <summary>Heads a column or a line with the category of a tracker, as whole texts: « Catégorie ».</summary>
    [JsonStringEnumMemberName("tracker-category")] TrackerCategory,

    /// <summary>Words of the life of a tracker: « 13 mois », « Session ».</summary>
    [JsonStringEnumMemberName("tracker-life")] TrackerLife,

    /// <summary>Says a purpose so vaguely that nobody knows what is done: « améliorer votre expérience ».</summary>
    [JsonStringEnumMemberName("purpose-vague")] PurposeVague,

    /// <summary>Words that may speak of advertising without naming it.</summary>
    [JsonStringEnumMemberName("advertising-hint")] AdvertisingHint,

    /// <summary>Words for those to whom data go, as they stand after a number: « 842 partenaires ».</summary>
    [JsonStringEnumMemberName("partner")] Partner,

    /// <summary>Says that a choice can be taken back or changed.</summary>
    [JsonStringEnumMemberName("withdrawal")] Withdrawal,

    /// <summary>Words that may speak of taking a choice back.</summary>
    [JsonStringEnumMemberName("withdrawal-hint")] WithdrawalHint,

    /// <summary>Moves the visitor by feelings or by promises instead of informing.</summary>
    [JsonStringEnumMemberName("steering")] Steering,

    /// <summary>Threatens a loss, or casts doubt, where a consent is withdrawn.</summary>
    [JsonStringEnumMemberName("detriment")] Detriment,
}
