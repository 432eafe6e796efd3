using ConsentAudit.Evidence;

namespace ConsentAudit.Browser.Visits.Choices;

/// <summary>What came of a choice.</summary>
/// <param name="Choice">The record of it, or null where there was nothing to click.</param>
/// <param name="Reason">A key of rules/reasons.json where it does not count, else null.</param>
/// <param name="Detail">What fills the reason's detail.</param>
internal sealed record Chosen(ChoiceRecord? Choice, string? Reason, string? Detail);
