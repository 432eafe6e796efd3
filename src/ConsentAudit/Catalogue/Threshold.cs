using ConsentAudit.Audit;

namespace ConsentAudit.Catalogue;

/// <summary>A figure that a rule measures by.</summary>
/// <param name="Value">The figure.</param>
/// <param name="Unit">What it counts: months, days, seconds, names.</param>
/// <param name="Force">Whose figure it is: a law’s, an authority’s, the trade’s, or ours.</param>
public sealed record Threshold(double Value, string Unit, Force Force);
