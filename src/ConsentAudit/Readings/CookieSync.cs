using ConsentAudit.Evidence;

namespace ConsentAudit.Readings;

/// <summary>An identifier kept by one site that left in a request to another: two parties can now join what they know of the visitor.</summary>
/// <param name="Stored">The cookie or the entry that keeps the identifier.</param>
/// <param name="Request">The request in whose address or body it left.</param>
/// <param name="Parameter">The name of the parameter that took it.</param>
/// <param name="Visit">The visit.</param>
public sealed record CookieSync(TrackerReading Stored, RequestSighting Request, string Parameter, Visit Visit);
