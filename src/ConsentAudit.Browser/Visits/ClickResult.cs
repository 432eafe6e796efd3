namespace ConsentAudit.Browser.Visits;

/// <summary>Whether a control could be clicked.</summary>
/// <param name="Reason">A key of rules/reasons.json where it could not, else null.</param>
/// <param name="At">When the page heard of the press, or the mouse was pressed.</param>
internal readonly record struct ClickResult(string? Reason, DateTimeOffset At);
