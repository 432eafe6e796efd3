using System.Text.Json.Serialization;

namespace ConsentAudit.Audit;

/// <summary>What a rule concludes, in order of gravity; a page has the gravest of its findings.</summary>
public enum Verdict
{
    /// <summary>The rule has no object on this page.</summary>
    [JsonStringEnumMemberName("not-applicable")] NotApplicable,

    /// <summary>Seen, and as it should be.</summary>
    [JsonStringEnumMemberName("pass")] Pass,

    /// <summary>Not seen well enough to say.</summary>
    [JsonStringEnumMemberName("cannot-tell")] CannotTell,

    /// <summary>Left to a person: the law or the facts do not decide it.</summary>
    [JsonStringEnumMemberName("review")] Review,

    /// <summary>Seen, and not as it should be; always with an exhibit.</summary>
    [JsonStringEnumMemberName("fail")] Fail,
}
