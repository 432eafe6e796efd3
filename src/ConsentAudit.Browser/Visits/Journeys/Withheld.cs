using ConsentAudit.Readings;

namespace ConsentAudit.Browser.Visits.Journeys;

/// <summary>What a page withheld after a refusal, found by comparing two visits.</summary>
/// <param name="Services">The services.</param>
internal sealed record Withheld(IReadOnlyList<Service> Services);
