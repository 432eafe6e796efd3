using ConsentAudit.Readings;

namespace ConsentAudit.Browser.Visits;

/// <summary>What the first visit saw before any choice: it tells which other visits have an object.</summary>
/// <param name="Banner">The banner, or null.</param>
/// <param name="BannerAtMs">When it was first seen, in milliseconds after the start of the navigation.</param>
/// <param name="Next">A page of the site that a reader would open next, or null.</param>
internal sealed record FirstLook(BannerReading? Banner, int BannerAtMs, string? Next = null);
