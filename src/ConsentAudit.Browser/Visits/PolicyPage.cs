using ConsentAudit.Catalogue;
using ConsentAudit.Evidence;
using ConsentAudit.Readings;

namespace ConsentAudit.Browser.Visits;

/// <summary>Finds the site's page about its trackers, to which the banner leads.</summary>
internal static class PolicyPage
{
    /// <summary>The address of that page of the same site, one about cookies before one about privacy; or null.</summary>
    public static string? Of(BannerReading banner, string pageUrl, PublicSuffixes sites) => !Uri.TryCreate(pageUrl, UriKind.Absolute, out var page)
        ? null
        : banner.With(ControlRole.Policy)
            .Select(c => Link(page, c.Element))
            .OfType<Uri>()
            .Where(l => sites.SameSite(l.Host, page.Host) && !l.AbsolutePath.EndsWith(".pdf", StringComparison.OrdinalIgnoreCase))
            .OrderByDescending(l => l.AbsoluteUri.Contains("cookie", StringComparison.OrdinalIgnoreCase))
            .Select(l => l.AbsoluteUri)
            .FirstOrDefault();

    // The link may stand around the words or within them.
    private static Uri? Link(Uri page, PhotoElement e) =>
        e.SelfAndDescendants().Concat(e.Ancestors().Take(2)).FirstOrDefault(ControlFinder.LeadsAway) is { } a && (a.Leads ?? a.Attribute("href")) is { } href
        && Uri.TryCreate(page, href.Trim(), out var link) && link.Scheme is "http" or "https"
            ? link
            : null;
}
