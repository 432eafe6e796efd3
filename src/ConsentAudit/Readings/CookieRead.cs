using ConsentAudit.Evidence;

namespace ConsentAudit.Readings;

/// <summary>A cookie that needs consent and was sent with a request: reading it is an access too (art. 82 of the loi Informatique et Libertés).</summary>
/// <param name="Tracker">The cookie.</param>
/// <param name="Request">The request it went with.</param>
/// <param name="Visit">The visit.</param>
public sealed record CookieRead(TrackerReading Tracker, RequestSighting Request, Visit Visit);
