using System.Text.Json;
using ConsentAudit.Catalogue;
using NUnit.Framework;

namespace ConsentAudit.Tests.Catalogue;

public sealed class SiteOwnerTests
{
    private static PublicSuffixes Sites => BuiltIn.Catalogue.Sites;

    [TestCase("www.lemonde.fr", "img.lemde.fr")]
    [TestCase(".lemonde.fr", "LEMDE.FR")]
    [TestCase("www.theguardian.com", "i.guim.co.uk")]
    [TestCase("www.bbc.co.uk", "static.files.bbci.co.uk")]
    [TestCase("www.lefigaro.fr", "i.f-i-g.fr")]
    [TestCase("www.journal.example", "assets.journal.example", Description = "one site is one party, in the table or not")]
    public void Sites_of_one_owner_are_one_party(string a, string b)
    {
        Assert.That(Sites.SameParty(a, b), Is.True);
        Assert.That(Sites.SameParty(b, a), Is.True);
    }

    [TestCase("www.lemonde.fr", "www.lefigaro.fr")]
    [TestCase("www.lemonde.fr", "www.journal.example")]
    [TestCase("www.journal.example", "www.autre.example")]
    [TestCase("www.lemonde.fr", "lemde.fr.example")]
    [TestCase("www.lemonde.fr", "notlemde.fr")]
    [TestCase("", "www.lemonde.fr")]
    public void Others_are_two(string a, string b) => Assert.That(Sites.SameParty(a, b), Is.False);

    [Test]
    public void A_site_stays_a_site_of_its_own() => Assert.That(Sites.SameSite("www.lemonde.fr", "img.lemde.fr"), Is.False);

    [Test]
    public void Owned_are_registrable_domains_and_none_is_a_trackers()
    {
        var owners = JsonSerializer.Deserialize<List<SiteOwner>>(BuiltIn.Source.Text("trackers/owners.json"), JsonSerializerOptions.Web)!;
        Assert.That(owners.Where(o => o.Domains.Count < 2 || !o.Source.StartsWith("https://", StringComparison.Ordinal)), Is.Empty);
        Assert.That(owners.SelectMany(o => o.Domains).Where(d => Sites.SiteOf(d) != d), Is.Empty);
        Assert.That(owners.SelectMany(o => o.Domains).Where(d => BuiltIn.Catalogue.Trackers.Host(d, "/") is not null), Is.Empty);
    }
}
