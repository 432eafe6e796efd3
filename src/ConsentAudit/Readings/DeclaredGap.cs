namespace ConsentAudit.Readings;

/// <summary>Why the list of trackers that a site names may be longer than what was read of it.</summary>
/// <param name="Kind"><c>policy-unseen</c>, <c>page-cut</c>, <c>link</c> or <c>fold</c>.</param>
/// <param name="What">The label of the link or of the fold, or the address; empty where there is none.</param>
public sealed record DeclaredGap(string Kind, string What);
