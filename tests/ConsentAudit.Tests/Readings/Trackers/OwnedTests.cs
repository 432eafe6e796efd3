using ConsentAudit.Evidence;
using ConsentAudit.Readings;
using NUnit.Framework;

namespace ConsentAudit.Tests.Readings.Trackers;

/// <summary>Names that nobody knows, kept for somebody who is known.</summary>
public sealed class OwnedTests
{
    private static IReadOnlyList<Visit> On(string domain, params string[] values) =>
        [.. values.Select((v, i) => Profiles.Visit(i) with { Cookies = [Profiles.Cookie("zz1", v, domain: domain)] })];

    [Test]
    public void An_identifier_on_a_trackers_host_is_that_trackers()
    {
        var owned = Profiles.One(On(".casalemedia.com", Profiles.Random[0], Profiles.Random[1]));
        Assert.That((owned.NeedsConsent, owned.Identifies, owned.Purpose), Is.EqualTo(((bool?)true, (bool?)true, Purpose.Advertising)));
        Assert.That(owned.Why, Does.StartWith("unknown name on a host of").And.Contain("https://").And.Contain("identifier"));
    }

    [Test]
    public void A_setting_there_is_a_setting() => Assert.That(
        Profiles.One(On(".casalemedia.com", Profiles.Random[0], Profiles.Random[0])), Has.Property("NeedsConsent").False.And.Property("Fact").Null);

    [Test]
    public void What_could_not_be_compared_there_is_for_a_person() => Assert.That(
        Profiles.One(On(".casalemedia.com", Profiles.Random[0])), Has.Property("NeedsConsent").Null.And.Property("Purpose").EqualTo(Purpose.Advertising));

    [TestCase(".autre.example")]
    [TestCase(".datadome.co")]
    public void Elsewhere_it_is_nobodys(string domain) => Assert.That(
        Profiles.One(On(domain, Profiles.Random[0], Profiles.Random[1])), Has.Property("NeedsConsent").Null.And.Property("Fact").Null);
}
