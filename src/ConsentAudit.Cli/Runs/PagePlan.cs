using System.Security.Cryptography;
using System.Text;
using ConsentAudit.Audit.Runs;
using ConsentAudit.Cli.Input;

namespace ConsentAudit.Cli.Runs;

/// <summary>Gives the pages of a list their places and the names of their evidence folders.</summary>
internal static class PagePlan
{
    /// <summary>All pages, each address once.</summary>
    public static IReadOnlyList<PlannedPage> Of(IEnumerable<PageRequest> pages)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        return [.. pages.DistinctBy(p => p.Url).Select((p, i) => new PlannedPage(i, p.Url, p.Label, PageFolders.NameOf(p.Url), new Uri(p.Url).UserInfo.Length > 0).NamedAmong(names))];
    }

    /// <summary>What tells a list from another.</summary>
    public static RunPlan.ListInfo Info(IReadOnlyList<PlannedPage> pages)
    {
        var text = string.Concat(pages.Select(p => $"{p.Evidence}\n{p.Label}\n"));
        return new RunPlan.ListInfo(pages.Count, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..16]);
    }
}
