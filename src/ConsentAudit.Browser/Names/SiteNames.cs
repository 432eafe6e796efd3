using ConsentAudit.Catalogue;
using ConsentAudit.Evidence;

namespace ConsentAudit.Browser.Names;

/// <summary>Asks for the names behind those hosts of the page's own site to which its requests went: a tracker may hide behind one.</summary>
internal sealed class SiteNames(IHostNames names, PublicSuffixes sites)
{
    private const int Most = 40;

    public async Task<IReadOnlyList<HostName>> AskAsync(IEnumerable<Visit> visits, CancellationToken cancel)
    {
        var all = visits.ToList();
        var page = all.Select(v => Host(v.FinalUrl)).FirstOrDefault(h => h.Length > 0) ?? "";
        var hosts = all.SelectMany(v => v.Requests).Select(r => Host(r.Url)).Distinct(StringComparer.OrdinalIgnoreCase)
            .Where(h => h.Length > 0 && h != page && sites.SameSite(h, page))
            .Order(StringComparer.Ordinal)
            .Take(Most);
        return await Task.WhenAll(hosts.Select(h => names.AskAsync(h, cancel)));
    }

    private static string Host(string url) => Uri.TryCreate(url, UriKind.Absolute, out var address) ? address.Host : "";
}
