namespace ConsentAudit.Audit.Differences;

/// <summary>A finding that differs: another verdict, or the same about other trackers.</summary>
/// <param name="Rule">The rule's id.</param>
/// <param name="Before">The earlier verdict.</param>
/// <param name="After">The later verdict.</param>
/// <param name="Severity">How grave a failure is.</param>
/// <param name="Appeared">Trackers that it shows now.</param>
/// <param name="Gone">Trackers that it shows no more.</param>
/// <param name="Message">The later run's sentence.</param>
public sealed record FindingDifference(string Rule, Verdict Before, Verdict After, Severity Severity, IReadOnlyList<string> Appeared, IReadOnlyList<string> Gone, Text Message);
