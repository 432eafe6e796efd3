using ConsentAudit.Catalogue.Trackers;
using NUnit.Framework;

namespace ConsentAudit.Tests.Catalogue;

/// <summary>Trackers behind a site's own names and paths.</summary>
public sealed class TrackerCloakTests
{
    private static TrackerTables Tables => BuiltIn.Catalogue.Trackers;

    [TestCase("Eulerian", "journal.eulerian.net")]
    [TestCase("Eulerian", "JOURNAL.Eulerian.NET.")]
    [TestCase("Criteo", "gum.journal.example.dnsdelegation.io")]
    [TestCase("Adobe", "journal.example.102.122.2o7.net", Description = "Adobe's form")]
    [TestCase("Piano", "cdn.journal.example", "abc.at-o.net", "lb.aws.example")]
    [TestCase("Eulerian", "eulerian.net")]
    public void An_alias_leads_to_a_tracker(string owner, params string[] aliases) => Assert.That(Tables.Cloak(aliases)?.Owner, Is.EqualTo(owner));

    [TestCase("journal.cdn.example")]
    [TestCase("noteulerian.net")]
    [TestCase("eulerian.net.journal.example")]
    [TestCase("d111111abcdef8.cloudfront.net")]
    [TestCase("net")]
    [TestCase("")]
    public void Another_alias_leads_to_none(string alias) => Assert.That(Tables.Cloak([alias]), Is.Null);

    [Test]
    public void No_alias_leads_to_none() => Assert.That(Tables.Cloak([]), Is.Null);

    [Test]
    public void A_consent_manager_behind_a_name_of_the_sites_is_no_accusation() => Assert.That(Tables.Cloak(["cdn.privacy-mgmt.com"]), Has.Property("NeedsConsent").False);

    [Test]
    public void The_longest_suffix_wins()
    {
        var tables = new TrackerTables([], [], [], [], [Cloak("x.example", "all"), Cloak("a.x.example", "one")], []);
        Assert.That(new[] { "b.x.example", "b.a.x.example" }.Select(a => tables.Cloak([a])!.Owner), Is.EqualTo(new[] { "all", "one" }));
    }

    [TestCase("/matomo.php", "Matomo")]
    [TestCase("/statistiques/piwik.php", "Matomo")]
    [TestCase("/b/ss/journal/1/JS-2.22.0/s123", "Adobe")]
    [TestCase("/ea.js", "Eulerian")]
    [TestCase("/g/collect", "Google")]
    [TestCase("/cdn-cgi/zaraz/s.js", "Cloudflare")]
    public void A_path_is_known(string path, string owner) => Assert.That(Tables.KnownPath(path)?.Owner, Is.EqualTo(owner));

    [TestCase("/")]
    [TestCase("")]
    [TestCase("/articles/matomo.php.html")]
    [TestCase("/mymatomo.php")]
    [TestCase("/sea.js")]
    [TestCase("/g/collection/ete")]
    [TestCase("/blog/b/ss/article")]
    [TestCase("/collect")]
    public void Another_is_not(string path) => Assert.That(Tables.KnownPath(path), Is.Null);

    [Test]
    public void A_path_alone_accuses_nobody() => Assert.That(Tables.Paths.Where(p => p.NeedsConsent == true), Is.Empty);

    [Test]
    public void There_are_enough() => Assert.That((Tables.Cloaks.Count, Tables.Paths.Count), Is.GreaterThanOrEqualTo((30, 20)));

    private static CloakFact Cloak(string suffix, string owner) =>
        new() { Suffix = suffix, Owner = owner, Purpose = ConsentAudit.Readings.Purpose.Audience, NeedsConsent = null, Source = "https://x.example/" };
}
