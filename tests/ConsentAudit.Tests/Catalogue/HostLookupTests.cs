using ConsentAudit.Catalogue.Trackers;
using ConsentAudit.Readings;
using NUnit.Framework;

namespace ConsentAudit.Tests.Catalogue;

public sealed class HostLookupTests
{
    private static TrackerTables Tables => BuiltIn.Catalogue.Trackers;

    [TestCase("securepubads.g.doubleclick.net", "/tag/js/gpt.js", null)]
    [TestCase("securepubads.g.doubleclick.net", "/gampad/ads", true)]
    [TestCase("googleads.g.doubleclick.net", "/pagead/id", true)]
    [TestCase("doubleclick.net", "/", true)]
    [TestCase("www.facebook.com", "/tr", true)]
    [TestCase("www.facebook.com", "/tr/", true)]
    [TestCase("connect.facebook.net", "/en_US/fbevents.js", true)]
    [TestCase("www.googletagmanager.com", "/gtm.js", null)]
    [TestCase("www.youtube.com", "/embed/abc", null)]
    public void The_longest_host_and_then_the_longest_path_decide(string host, string path, bool? needsConsent)
    {
        var fact = Tables.Host(host, path);
        Assert.That(fact, Is.Not.Null);
        Assert.That(fact!.NeedsConsent, Is.EqualTo(needsConsent));
    }

    [TestCase("notdoubleclick.net", "/")]
    [TestCase("doubleclick.net.journal.example", "/")]
    [TestCase("net", "/")]
    [TestCase("", "/")]
    [TestCase("www.journal.example", "/tr")]
    [TestCase("journal.example", "/doubleclick.net/")]
    public void A_host_is_matched_by_whole_labels_from_its_end(string host, string path) => Assert.That(Tables.Host(host, path), Is.Null);

    [TestCase("www.facebook.com", "/travel")]
    [TestCase("www.facebook.com", "/tribune.libre")]
    public void A_path_is_matched_by_whole_parts(string host, string path) => Assert.That(Tables.Host(host, path)?.Path, Is.Not.EqualTo("/tr"));

    [Test]
    public void Case_of_the_host_does_not_matter() => Assert.That(Tables.Host("SecurePubAds.G.DoubleClick.Net", "/gampad/ads")?.NeedsConsent, Is.True);

    [Test]
    public void A_path_that_is_longer_wins_whatever_the_order_of_the_table()
    {
        var tables = new TrackerTables([], [], [Fact("", "all"), Fact("/a/", "a"), Fact("/a/b", "ab")]);
        Assert.That(new[] { "/", "/a/x", "/a/b/c" }.Select(p => tables.Host("x.example", p)!.Owner), Is.EqualTo(new[] { "all", "a", "ab" }));
    }

    [Test]
    public void A_longer_host_without_the_path_falls_back_to_the_shorter()
    {
        var tables = new TrackerTables([], [], [Fact("", "all"), Fact("/pixel", "pixel") with { Host = "a.x.example" }]);
        Assert.That(new[] { "/pixel", "/other" }.Select(p => tables.Host("a.x.example", p)!.Owner), Is.EqualTo(new[] { "pixel", "all" }));
    }

    [Test]
    public void A_cookie_tied_to_a_domain_wins_over_one_that_is_not()
    {
        var tables = new TrackerTables([Cookie("any"), Cookie("tied", "x.example")], [], []);
        Assert.That(new[] { ".x.example", "www.x.example", "y.example", "notx.example" }.Select(h => tables.Cookie("id", h)!.Owner), Is.EqualTo(new[] { "tied", "tied", "any", "any" }));
    }

    private static HostFact Fact(string path, string owner) =>
        new() { Host = "x.example", Path = path, Owner = owner, Purpose = Purpose.Unknown, NeedsConsent = null, Source = "https://x.example/" };

    private static CookieFact Cookie(string owner, params string[] hosts) =>
        new() { Name = "id", Hosts = hosts, Owner = owner, Purpose = Purpose.Unknown, NeedsConsent = null, Source = "https://x.example/" };
}
