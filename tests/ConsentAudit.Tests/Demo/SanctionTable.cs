using ConsentAudit.DemoWeb;

namespace ConsentAudit.Tests.Demo;

/// <summary>The decisions that the demo web re-enacts, as the table of its README.</summary>
internal static class SanctionTable
{
    public const string Begins = "<!-- decisions: written from the site.json files -->\n";
    public const string Ends = "<!-- end of the decisions -->";

    public static string Of(IEnumerable<DemoSite> sites) =>
        "| Decision | Site | Must fail, and pass on the twin | On the twin |\n|---|---|---|---|\n"
        + string.Concat(sites
            .SelectMany(s => s.Reenacts.GroupBy(r => r.Decision), (s, rules) => (Site: s, Decision: rules.Key, Rules: rules.Select(r => $"`{r.Rule}`")))
            .OrderBy(r => r.Decision, StringComparer.Ordinal)
            .Select(r => $"| {r.Decision} | {r.Site.Name} | {string.Join(", ", r.Rules)} | {r.Site.PutRight?.Description.En} |\n"));
}
