namespace ConsentAudit.Readings.Tcf;

/// <summary>A publisher's restriction: on which footing, or not at all, some vendors may pursue a purpose on its site.</summary>
/// <param name="Purpose">The purpose.</param>
/// <param name="Type">0 not allowed, 1 by consent only, 2 by legitimate interest only.</param>
/// <param name="Vendors">The vendors it holds for.</param>
public sealed record PublisherRestriction(int Purpose, int Type, IReadOnlyList<int> Vendors);
