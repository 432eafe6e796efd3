using ConsentAudit.Audit;

namespace ConsentAudit.Reports.Baselines;

/// <summary>Which decision was made about which verdict, as the hidden column of the findings keeps it: <c>Accepted@Review</c>.</summary>
internal static class DecisionMemory
{
    public static string Spell(Review? review) => review is { Decision: { } decision, About: { } about } ? $"{decision}@{about}" : "";

    /// <summary>The verdict that a decision was about: the one remembered, if that is still the decision; else the one beside it.</summary>
    public static Verdict? About(Decision? decision, string memory, Verdict? beside) =>
        memory.Split('@') is [var made, var about]
        && Enum.TryParse<Decision>(made, out var before) && before == decision
        && Enum.TryParse<Verdict>(about, out var verdict) && Enum.IsDefined(verdict)
            ? verdict
            : beside;
}
