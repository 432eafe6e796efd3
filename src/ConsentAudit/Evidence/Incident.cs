namespace ConsentAudit.Evidence;

/// <summary>Something that happened to a visit and was dealt with: a dialog, a pop-up, a download, a crash of a frame, a lost record.</summary>
/// <param name="AtMs">Milliseconds after the start of the navigation.</param>
/// <param name="Kind">Kebab-case: dialog, popup, download, crash, cut, recorder.</param>
/// <param name="What">One sentence or address.</param>
public sealed record Incident(int AtMs, string Kind, string What);
