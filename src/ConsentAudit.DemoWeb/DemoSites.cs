using ConsentAudit.DemoWeb.Hosting;

namespace ConsentAudit.DemoWeb;

/// <summary>The sites of the demo web, without starting it.</summary>
public static class DemoSites
{
    /// <summary>All sites, in the order in which they are best read.</summary>
    public static IReadOnlyList<DemoSite> All { get; } = SiteCatalogue.Load().Demos;
}
