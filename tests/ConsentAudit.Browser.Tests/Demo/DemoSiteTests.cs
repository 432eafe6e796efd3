using ConsentAudit.Audit;
using ConsentAudit.Browser.Tests.Setup;
using ConsentAudit.DemoWeb;

namespace ConsentAudit.Browser.Tests.Demo;

/// <summary>Every site of the demo web is found to be what its expected.json says, and nothing that it must not be.</summary>
public sealed class DemoSiteTests
{
    private static IEnumerable<TestCaseData> Sites() => DemoSites.All.Select(s => new TestCaseData(s.Name).SetName($"demo: {s.Name}"));

    [TestCaseSource(nameof(Sites))]
    public async Task Is_what_it_is_expected_to_be(string name)
    {
        var site = Stage.Web.Sites.Single(s => s.Name == name);
        var (_, report) = await Audits.PageAsync(site.Url.AbsoluteUri);
        var missing = Subset.Missing(site.Expected, Audits.Json(report));
        Assert.That(missing, Is.Empty, string.Join('\n', missing));
        Assert.That(Stage.Web.Hits.Where(h => h.Host == site.Url.Host && h.Path == "/achat"), Is.Empty, "nothing was bought");
        Assert.That(
            report.Findings.Where(f => f.Verdict == Verdict.Fail).Where(f => f.Exhibits.Count == 0),
            Is.Empty,
            "every failure has its exhibit");
    }
}
