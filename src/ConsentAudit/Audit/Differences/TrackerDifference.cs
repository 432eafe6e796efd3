using ConsentAudit.Evidence;
using ConsentAudit.Readings;

namespace ConsentAudit.Audit.Differences;

/// <summary>A tracker that has come or gone, and in which phases.</summary>
/// <param name="Kind">Cookie, storage entry or request.</param>
/// <param name="Name">Its name, in the run that has it.</param>
/// <param name="Host">Its host.</param>
/// <param name="Owner">Who stands behind it, or null where not known.</param>
/// <param name="NeedsConsent">Whether it needs consent; null where not known.</param>
/// <param name="Phases">The phases in question, all of which both runs watched.</param>
public sealed record TrackerDifference(TrackerKind Kind, string Name, string Host, string? Owner, bool? NeedsConsent, IReadOnlyList<Phase> Phases);
