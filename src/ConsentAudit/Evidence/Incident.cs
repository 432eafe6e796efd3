namespace ConsentAudit.Evidence;

/// <summary>Something that happened to a visit and was dealt with: a dialog, a pop-up, a download, a crash of a frame, a lost record.</summary>
/// <param name="AtMs">Milliseconds after the start of the navigation.</param>
/// <param name="Kind">Kebab-case: dialog, popup, download, crash, cut, recorder, signal (a consent interface that did not answer), navigation (a page that could not be opened again), offer (a paid offer in place of a refusal).</param>
/// <param name="What">One sentence or address.</param>
public sealed record Incident(int AtMs, string Kind, string What);
