using System.Text.Json;
using ConsentAudit.DemoWeb;
using ConsentAudit.Rules;
using NUnit.Framework;

namespace ConsentAudit.Tests.Demo;

/// <summary>Decisions of authorities and courts, each with a site that does what was sanctioned and a twin that does not.</summary>
public sealed class SanctionsTests
{
    private static IEnumerable<DemoSite> Reenacting => DemoSites.All.Where(s => s.Reenacts.Count > 0 || s.PutRight is not null);

    [Test]
    public void Twelve_decisions_at_least_are_reenacted() =>
        Assert.That(Reenacting.SelectMany(s => s.Reenacts).Select(r => r.Decision).Distinct().ToList(), Has.Count.GreaterThanOrEqualTo(12));

    private static IEnumerable<TestCaseData> Cases() => Reenacting.Select(s => new TestCaseData(s).SetArgDisplayNames(s.Name));

    [TestCaseSource(nameof(Cases))]
    public void The_rule_fails_on_the_site_and_passes_on_its_twin(DemoSite site)
    {
        ArgumentNullException.ThrowIfNull(site);
        var rules = site.Reenacts.Select(r => r.Rule).Distinct().ToList();
        Assert.That(rules, Is.Not.Empty.And.SubsetOf(RuleBook.All.Keys), "every rule exists");
        Assert.That(rules, Is.SubsetOf(With("fail", site)), "the site is expected to fail");
        Assert.That(site.PutRight, Is.Not.Null, "the site has a twin");
        Assert.That(rules, Is.SubsetOf(With("pass", site.PutRight!)), "the twin is expected to pass");
        Assert.That(With("fail", site.PutRight!), Is.Empty, "the twin is expected to fail nothing");
    }

    [TestCaseSource(nameof(Cases))]
    public void The_publisher_is_invented_and_the_twin_is_the_same_publishers(DemoSite site)
    {
        ArgumentNullException.ThrowIfNull(site);
        var names = site.Reenacts.Select(r => r.Decision.Split('(')[1].TrimEnd(')').Replace("Société du ", "", StringComparison.Ordinal));
        Assert.That(names.Where(n => site.Host.Contains(n.Replace(" ", "", StringComparison.Ordinal), StringComparison.OrdinalIgnoreCase)), Is.Empty);
        Assert.That(site.Host, Does.EndWith(".test"));
        Assert.That(site.PutRight!.Host, Does.EndWith(site.Host["www".Length..]).And.Not.EqualTo(site.Host));
    }

    [Test]
    public void The_table_in_the_readme_is_that_of_the_sites()
    {
        var readme = File.ReadAllText(Path.Combine(Root(), "src", "ConsentAudit.DemoWeb", "README.md")).ReplaceLineEndings("\n");
        var table = SanctionTable.Of(DemoSites.All);
        Assert.That(readme.Split(SanctionTable.Begins)[^1].Split(SanctionTable.Ends)[0], Is.EqualTo(table), "write it again:\n" + table);
    }

    private static IEnumerable<string> With(string verdict, DemoSite site) => site.Expected.GetProperty("findings").EnumerateArray()
        .Where(f => f.GetProperty("verdict").GetString() == verdict)
        .Select(f => f.GetProperty("rule").GetString()!);

    private static string Root()
    {
        var folder = new DirectoryInfo(TestContext.CurrentContext.TestDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "ConsentAudit.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("The tests do not run in the repository.");
        }

        return folder.FullName;
    }
}
