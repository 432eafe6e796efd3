using ConsentAudit.Evidence;

namespace ConsentAudit.Tests.Rules;

/// <summary>What a page's consent interfaces said, and what its requests told.</summary>
internal sealed partial class Seen
{
    /// <summary>A TC string that grants the purposes 3, 5, 8, 9 and 11 and claims an interest in 6 to 10.</summary>
    public const string GrantingString = "CPAqL0PPAsVzJHTrk6ENEXEoACmgAAfAAIiQAUN_99__XACh______4AJCAKABgADYAIAARAAkAA.YAAAAAAAAAAA";

    /// <summary>A TC string that grants nothing and claims nothing.</summary>
    public const string RefusingString = "CPXxRfAPXxRfAAfKABENB-CgAAAAAAAAAAYgAAAAAAAA";

    /// <summary>The interface's data, with nothing granted and nothing claimed.</summary>
    public static TcfSignal Data(string status = "tcloaded", string tcString = "") => new() { GdprApplies = true, EventStatus = status, CmpStatus = "loaded", CmpId = 7, PolicyVersion = 5, TcString = tcString };

    /// <summary>What the TCF's interface answered at the end of a phase.</summary>
    public Seen Heard(TcfSignal tcf, Phase phase = Phase.BeforeConsent) => Heard(new SignalRecord { Phase = phase, AtMs = AtMs(phase), Tcf = tcf });

    /// <summary>What the consent commands of the dataLayer were at the end of a phase.</summary>
    public Seen Commanded(Phase phase, params ConsentCommand[] commands) => Heard(new SignalRecord { Phase = phase, AtMs = AtMs(phase), Commands = commands });

    public Seen Heard(SignalRecord signal) => signal.Phase is Phase.BeforeConsent or Phase.AfterReject
        ? Refusing(v => v with { Signals = [.. v.Signals, signal] })
        : Accepting(v => v with { Signals = [.. v.Signals, signal] });

    /// <summary>A request that told of consent.</summary>
    public Seen Telling(string url, Phase phase, params (string Name, string Value)[] consent)
    {
        var request = new RequestSighting { Url = url, Phase = phase, AtMs = AtMs(phase), Consent = consent.ToDictionary(c => c.Name, c => c.Value) };
        return phase is Phase.BeforeConsent or Phase.AfterReject
            ? Refusing(v => v with { Requests = [.. v.Requests, request] })
            : Accepting(v => v with { Requests = [.. v.Requests, request] });
    }
}
