using ConsentAudit.Catalogue;
using ConsentAudit.Evidence;

namespace ConsentAudit.Readings;

/// <summary>A service of another site that was loaded into the page: a player, a post, a map.</summary>
/// <param name="Service">The service.</param>
/// <param name="Request">The request that loaded it first in its phase.</param>
/// <param name="Visit">The visit.</param>
/// <param name="Stored">What that service's site keeps on the device, as far as it was seen in that phase.</param>
public sealed record Embed(KnownService Service, RequestSighting Request, Visit Visit, IReadOnlyList<TrackerReading> Stored);
