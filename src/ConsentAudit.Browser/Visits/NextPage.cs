using ConsentAudit.Catalogue;
using ConsentAudit.Evidence;
using ConsentAudit.Readings;

namespace ConsentAudit.Browser.Visits;

/// <summary>Chooses the next page of the site that a reader would open.</summary>
internal static class NextPage
{
    private static readonly string[] NotPages = [".pdf", ".zip", ".jpg", ".jpeg", ".png", ".gif", ".mp3", ".mp4", ".xml", ".rss", ".ics", ".webp", ".svg", ".doc", ".docx", ".xls", ".xlsx", ".epub", ".apk", ".exe", ".dmg"];

    // Words of addresses at which a reader leaves the news: accounts, shops, law.
    private static readonly string[] NotNews = ["login", "logout", "connexion", "deconnexion", "signin", "abonne", "abo.", "subscribe", "compte", "account", "panier", "cart", "cookie", "privacy", "confidentialite", "mentions", "cgu", "cgv", "legal", "contact", "mailto", "newsletter", "rss"];

    /// <summary>The address of a link of the same site, an article for choice; or null.</summary>
    public static string? Choose(Photograph photograph, string pageUrl, PublicSuffixes sites)
    {
        if (!Uri.TryCreate(pageUrl, UriKind.Absolute, out var page))
        {
            return null;
        }

        return photograph.Root.SelfAndDescendants()
            .Where(e => e.Tag == "a" && e.Hidden is null or "covered" or "off-screen" && !e.Ancestors().Any(a => a.FrameUrl is not null || Layers.IsDialog(a)))
            .Select(e => (Element: e, Link: Resolve(page, e.Leads ?? e.Attribute("href"))))
            .Where(l => l.Link is not null && sites.SameSite(l.Link.Host, page.Host) && l.Link.AbsolutePath != page.AbsolutePath)
            .Where(l => !NotPages.Any(n => l.Link!.AbsolutePath.EndsWith(n, StringComparison.OrdinalIgnoreCase))
                && !NotNews.Any(n => l.Link!.AbsoluteUri.Contains(n, StringComparison.OrdinalIgnoreCase)))
            .OrderByDescending(l => l.Link!.Host == page.Host)
            .ThenByDescending(l => Math.Min(VisibleText.Of(l.Element, 200).Length, 30))
            .ThenByDescending(l => Math.Min(l.Link!.AbsolutePath.Length, 20))
            .Select(l => l.Link!.AbsoluteUri)
            .FirstOrDefault();
    }

    private static Uri? Resolve(Uri page, string? href) =>
        href is { Length: > 0 } && !href.StartsWith('#') && Uri.TryCreate(page, href, out var link) && link.Scheme is "http" or "https" ? link : null;
}
