using ConsentAudit.Audit;
using ConsentAudit.Evidence;

namespace ConsentAudit.Cluster.Results;

/// <summary>A page that a worker finished.</summary>
/// <param name="Position">Its place in the list.</param>
/// <param name="Outcome">Audited, or failed.</param>
/// <param name="Report">What was concluded, as the worker's <see cref="Workers.BatchWork"/> spelled it.</param>
/// <param name="Conditions">Under which conditions it was visited.</param>
/// <param name="StartedAt">When its visits began.</param>
/// <param name="FinishedAt">When it was finished.</param>
public sealed record FinishedPage(int Position, Outcome Outcome, string Report, Conditions Conditions, DateTimeOffset StartedAt, DateTimeOffset FinishedAt);
