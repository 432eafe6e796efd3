namespace ConsentAudit.Evidence;

/// <summary>What the domain name system said of a host of the page's own site.</summary>
/// <param name="Host">The host.</param>
/// <param name="Aliases">The names behind it (CNAME records), in order; empty where it has none.</param>
/// <param name="Problem">Why that could not be asked, in a sentence; or null.</param>
public sealed record HostName(string Host, IReadOnlyList<string> Aliases, string? Problem = null);
