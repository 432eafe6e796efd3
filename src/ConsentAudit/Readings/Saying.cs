using ConsentAudit.Evidence;

namespace ConsentAudit.Readings;

/// <summary>A sentence that a page said at a moment of a visit.</summary>
/// <param name="Words">The sentence.</param>
/// <param name="AtMs">When, in milliseconds after the start of the navigation.</param>
/// <param name="Shot">The photograph that shows it, or null for a dialog of the browser.</param>
public sealed record Saying(string Words, int AtMs, Shot? Shot);
