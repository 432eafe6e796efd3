using System.Text.Json.Serialization;

namespace ConsentAudit.Catalogue.Words;

/// <summary>What the words of a label say, in order of precedence: where two would fit, the earlier one wins.</summary>
public enum LabelClass
{
    /// <summary>A paid offer in place of a refusal; vetoes every other reading, for it is never clicked.</summary>
    [JsonStringEnumMemberName("paid-refusal")] PaidRefusal,

    /// <summary>Names a policy or notice.</summary>
    [JsonStringEnumMemberName("policy-named")] PolicyNamed,

    /// <summary>Offers to set or to refuse in one label; what it opens is the settings.</summary>
    [JsonStringEnumMemberName("settings-or-refuse")] SettingsOrRefuse,

    /// <summary>Accepts only what is selected.</summary>
    [JsonStringEnumMemberName("selection")] Selection,

    /// <summary>Says no by denying an acceptance: « Continuer sans accepter ».</summary>
    [JsonStringEnumMemberName("negated-accept")] NegatedAccept,

    /// <summary>Keeps to what is necessary.</summary>
    [JsonStringEnumMemberName("necessary-only")] NecessaryOnly,

    /// <summary>Refuses in so many words.</summary>
    [JsonStringEnumMemberName("explicit-reject")] ExplicitReject,

    /// <summary>Refuses, but not clearly: « Non merci ».</summary>
    [JsonStringEnumMemberName("ambiguous-reject")] AmbiguousReject,

    /// <summary>Leads to a choice by purpose.</summary>
    [JsonStringEnumMemberName("settings")] Settings,

    /// <summary>Saves what is set.</summary>
    [JsonStringEnumMemberName("save")] Save,

    /// <summary>Accepts.</summary>
    [JsonStringEnumMemberName("accept")] Accept,

    /// <summary>Shows the partners.</summary>
    [JsonStringEnumMemberName("partners")] Partners,

    /// <summary>Takes note: « OK ».</summary>
    [JsonStringEnumMemberName("acknowledge")] Acknowledge,

    /// <summary>Closes.</summary>
    [JsonStringEnumMemberName("close")] Close,

    /// <summary>Offers more information.</summary>
    [JsonStringEnumMemberName("policy-more")] PolicyMore,

    /// <summary>Words that are no choice, though they stand on buttons.</summary>
    [JsonStringEnumMemberName("neutral")] Neutral,
}
