using System.Text.Json.Serialization;

namespace ConsentAudit.Readings;

/// <summary>What a control of a banner does, by its label and its place.</summary>
public enum ControlRole
{
    /// <summary>Gives consent to everything.</summary>
    [JsonStringEnumMemberName("accept")] Accept,

    /// <summary>Refuses everything that needs consent, free of charge.</summary>
    [JsonStringEnumMemberName("reject")] Reject,

    /// <summary>Leads to a choice by purpose.</summary>
    [JsonStringEnumMemberName("settings")] Settings,

    /// <summary>Keeps the choices as they are set.</summary>
    [JsonStringEnumMemberName("save")] Save,

    /// <summary>Leads to a paid offer; never clicked.</summary>
    [JsonStringEnumMemberName("subscribe")] Subscribe,

    /// <summary>Takes note of an information, and says neither yes nor no.</summary>
    [JsonStringEnumMemberName("acknowledge")] Acknowledge,

    /// <summary>Closes the banner.</summary>
    [JsonStringEnumMemberName("close")] Close,

    /// <summary>Shows the list of partners.</summary>
    [JsonStringEnumMemberName("partners")] Partners,

    /// <summary>Leads to a policy or other information.</summary>
    [JsonStringEnumMemberName("policy")] Policy,

    /// <summary>Switches one purpose on or off.</summary>
    [JsonStringEnumMemberName("purpose-toggle")] PurposeToggle,

    /// <summary>Something else, or not understood.</summary>
    [JsonStringEnumMemberName("other")] Other,
}
