using ConsentAudit.Readings;

namespace ConsentAudit.Audit.Differences;

/// <summary>A kind of control that has come or gone; a new wording or place is no difference.</summary>
/// <param name="Role">What it does.</param>
/// <param name="Layer">On which layer it stands.</param>
/// <param name="Label">Its label, in the run that has it.</param>
public sealed record ControlDifference(ControlRole Role, int Layer, string Label);
