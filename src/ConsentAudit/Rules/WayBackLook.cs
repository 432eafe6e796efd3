using ConsentAudit.Audit;
using ConsentAudit.Evidence;

namespace ConsentAudit.Rules;

/// <summary>What one look for the way back to the choices found.</summary>
/// <param name="Where">On which page.</param>
/// <param name="Rank">How sure what was found is; 0 where nothing was.</param>
/// <param name="Shot">The photograph, or null.</param>
/// <param name="Label">The label of the surest.</param>
/// <param name="Gap">Why nothing can be said of the page, or null.</param>
internal sealed record WayBackLook(Text Where, int Rank, Shot? Shot, string Label, Conclusion? Gap);
