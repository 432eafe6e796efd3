namespace ConsentAudit.Evidence;

/// <summary>One write of a cookie.</summary>
/// <param name="Phase">The phase in which it was written.</param>
/// <param name="AtMs">Milliseconds after the start of the navigation.</param>
/// <param name="LifetimeDays">The life that this write asked for, in days; null for a session cookie.</param>
/// <param name="SetBy">The response (its address without query) or the script (with its line) that wrote it, or null: not seen.</param>
public sealed record CookieWrite(Phase Phase, int AtMs, double? LifetimeDays, string? SetBy);
