namespace ConsentAudit.Audit.Baselines;

/// <summary>Why a finding is accepted and until when, as the report repeats it.</summary>
/// <param name="Reason">The person's reason.</param>
/// <param name="Until">The last day; null for no end.</param>
public sealed record AcceptedNote(string Reason, DateOnly? Until);
