using System.Reflection;
using ConsentAudit.Audit;
using ConsentAudit.Browser.Visits;
using ConsentAudit.Cli;
using ConsentAudit.Reports;
using NUnit.Framework;

namespace ConsentAudit.Tests.Audit;

/// <summary>The walls of design.md: who may know whom. That each forbidden name is one somebody else bears is what makes the tests able to fail.</summary>
public sealed class WallTests
{
    private static readonly Assembly Library = typeof(Auditor).Assembly;
    private static readonly Assembly Browser = typeof(PageVisitor).Assembly;
    private static readonly Assembly Reports = typeof(JsonReport).Assembly;
    private static readonly Assembly Cli = typeof(ExitCodes).Assembly;
    private static readonly Assembly Demo = Assembly.Load("ConsentAudit.DemoWeb");
    private static readonly Assembly Cluster = Assembly.Load("ConsentAudit.Cluster");

    private static string[] Known(Assembly assembly) => [.. assembly.GetReferencedAssemblies().Select(a => a.Name!)];

    private static string[] Ours(Assembly assembly) => [.. Known(assembly).Where(n => n.StartsWith("ConsentAudit", StringComparison.Ordinal)).Order()];

    [TestCase("Microsoft.Playwright")]
    [TestCase("ClosedXML")]
    [TestCase("Spectre.Console")]
    [TestCase("System.CommandLine")]
    [TestCase("Microsoft.AspNetCore")]
    [TestCase("System.Console")]
    public void The_library_knows_no(string name)
    {
        Assert.That(Known(Library), Has.None.StartsWith(name));
        Assert.That(new[] { Browser, Reports, Cli, Demo }.SelectMany(Known), Has.Some.StartsWith(name), "nobody bears this name any more");
    }

    [TestCase("System.Net.Http")]
    [TestCase("System.Net.Requests")]
    [TestCase("System.Net.Sockets")]
    public void The_library_has_no_network(string name) => Assert.That(Known(Library), Has.No.Member(name));

    [Test]
    public void The_library_knows_HtmlAgilityPack_and_the_framework_only() =>
        Assert.That(Known(Library).Where(n => !n.StartsWith("System.", StringComparison.Ordinal)), Is.SubsetOf(new[] { "HtmlAgilityPack" }));

    [Test]
    public void Only_the_browser_project_meets_the_web()
    {
        Assert.That(Known(Browser), Has.Member("Microsoft.Playwright"));
        Assert.That(new[] { Library, Reports, Demo }.SelectMany(Known), Has.No.Member("Microsoft.Playwright"));
        Assert.That(Known(Cluster), Has.Member("Npgsql"));
        Assert.That(new[] { Library, Browser, Reports, Demo }.SelectMany(Known), Has.No.Member("Npgsql"));
    }

    [Test]
    public void Directions_are_those_of_the_design()
    {
        Assert.That(Ours(Library), Is.Empty);
        Assert.That(Ours(Browser), Is.EqualTo(new[] { "ConsentAudit" }));
        Assert.That(Ours(Reports), Is.EqualTo(new[] { "ConsentAudit" }));
        Assert.That(Ours(Demo), Is.SubsetOf(new[] { "ConsentAudit" }));
        Assert.That(Ours(Cluster), Is.EqualTo(new[] { "ConsentAudit", "ConsentAudit.Browser" }));
        Assert.That(Ours(Cli), Is.EqualTo(new[] { "ConsentAudit", "ConsentAudit.Browser", "ConsentAudit.Cluster", "ConsentAudit.DemoWeb", "ConsentAudit.Reports" }));
    }
}
