using ConsentAudit.Audit.Baselines;
using ConsentAudit.Reports.Baselines;

namespace ConsentAudit.Cli.Input;

/// <summary>What a run is held against, and what reviewers wrote about an earlier one.</summary>
/// <param name="Marker">Marks the findings; null where nothing was named.</param>
/// <param name="Reviews">Decisions and comments, to be taken over into the new workbook.</param>
internal sealed record HeldAgainst(BaselineMarker? Marker, IReadOnlyDictionary<FindingKey, Review> Reviews);
