using ConsentAudit.Evidence;

namespace ConsentAudit.Readings;

/// <summary>A request by which advertising space is sold by auction, or identifiers are exchanged for it.</summary>
/// <param name="Tracker">The request.</param>
/// <param name="Step">What it does.</param>
/// <param name="Phase">The phase in which it was sent.</param>
public sealed record AuctionCall(TrackerReading Tracker, AuctionStep Step, Phase Phase);
