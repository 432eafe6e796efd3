using ConsentAudit.Readings;

namespace ConsentAudit.Catalogue.Words;

/// <summary>What a label was understood to say, and by what.</summary>
/// <param name="Class">The class of its words, or null where no words were recognised.</param>
/// <param name="Role">What a control with this label does.</param>
/// <param name="Exact">Whether the whole label is known, rather than some of its words.</param>
/// <param name="By">The entry of the lexicon that decided.</param>
/// <param name="Language">The language of that entry.</param>
public sealed record LabelReading(LabelClass? Class, ControlRole Role, bool Exact, string By, string Language)
{
    /// <summary>A label of which no word was recognised.</summary>
    public static readonly LabelReading Unknown = new(null, ControlRole.Other, false, "", "");

    /// <summary>The role that a class of words gives to a control.</summary>
    public static ControlRole RoleOf(LabelClass labelClass) => labelClass switch
    {
        LabelClass.PaidRefusal => ControlRole.Subscribe,
        LabelClass.PolicyNamed or LabelClass.PolicyMore => ControlRole.Policy,
        LabelClass.SettingsOrRefuse or LabelClass.Settings => ControlRole.Settings,
        LabelClass.Selection or LabelClass.Save => ControlRole.Save,
        LabelClass.NegatedAccept or LabelClass.NecessaryOnly or LabelClass.ExplicitReject or LabelClass.AmbiguousReject => ControlRole.Reject,
        LabelClass.Accept => ControlRole.Accept,
        LabelClass.Partners => ControlRole.Partners,
        LabelClass.Acknowledge => ControlRole.Acknowledge,
        LabelClass.Close => ControlRole.Close,
        _ => ControlRole.Other,
    };
}
