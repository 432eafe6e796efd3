namespace ConsentAudit.Audit.Baselines;

/// <summary>A finding of an earlier run.</summary>
/// <param name="Page">The page's key.</param>
/// <param name="Rule">The rule's id.</param>
/// <param name="Verdict">What was concluded then.</param>
/// <param name="Subjects">What it was about.</param>
public sealed record KnownFinding(string Page, string Rule, Verdict Verdict, IReadOnlySet<string> Subjects);
