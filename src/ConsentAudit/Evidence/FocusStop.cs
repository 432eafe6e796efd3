namespace ConsentAudit.Evidence;

/// <summary>A control of the banner at which the keyboard arrived.</summary>
/// <param name="Presses">How often Tab was pressed until then.</param>
/// <param name="Role">What the control does: accept, reject, settings…</param>
/// <param name="Label">Its label, as the page words it.</param>
/// <param name="Box">Where it was.</param>
/// <param name="AtMs">When, in milliseconds after the start of the navigation.</param>
/// <param name="Marked">Whether the control looked otherwise than without the focus; null where it could not be compared, as while something moves in it.</param>
public sealed record FocusStop(int Presses, string Role, string Label, Box Box, int AtMs, bool? Marked);
