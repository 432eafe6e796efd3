using ConsentAudit.Evidence;
using ConsentAudit.Readings;
using NUnit.Framework;

namespace ConsentAudit.Tests.Readings.Trackers;

/// <summary>Trackers that answer under a name of the site's own.</summary>
public sealed class AliasTests
{
    private const string Host = "data.journal.example";

    private static HostName Behind(params string[] aliases) => new(Host, aliases);

    private static IReadOnlyList<Visit> Calling(Func<int, CookieSighting>? cookie = null) =>
    [
        .. Enumerable.Range(0, 2).Select(i => Profiles.Visit(i) with
        {
            Requests = [new() { Url = $"https://{Host}/collect", Phase = Phase.BeforeConsent, AtMs = 200 }],
            Cookies = cookie is null ? [] : [cookie(i)],
        }),
    ];

    private static CookieSighting Cookie(int visit, string name = "zz1", params string[] setBy) => Profiles.Cookie(name, Profiles.Random[visit]) with
    {
        SetBy = setBy[^1],
        Writes = [.. setBy.Select(by => new CookieWrite(Phase.BeforeConsent, 100, 365, by))],
    };

    [Test]
    public void A_request_is_judged_as_that_of_the_service_behind()
    {
        var call = Profiles.One(Calling(), Behind("journal.edge.example", "journal.criteo.com."));
        Assert.That((call.CloakedAs, call.Fact?.Owner, call.NeedsConsent, call.Party), Is.EqualTo(("journal.criteo.com", "Criteo", (bool?)true, Party.First)));
        Assert.That(call.Why, Does.Contain("behind which stands journal.criteo.com"));
    }

    [TestCase("journal.edge.example", Description = "nobody known")]
    [TestCase("journal.datadome.co", Description = "known, and no tracker")]
    [TestCase("journal.privacy-center.org", Description = "a consent manager")]
    [TestCase("notcriteo.com")]
    public void Hosting_masks_nothing(string alias) => Assert.That(Profiles.Read(Calling(), Behind(alias)).Trackers, Is.Empty);

    [Test]
    public void Without_an_alias_or_without_asking_it_is_the_sites_own()
    {
        Assert.That(Profiles.Read(Calling(), Behind()).Trackers, Is.Empty);
        Assert.That(Profiles.Read(Calling()).Trackers, Is.Empty);
        Assert.That(Profiles.Read(Calling(), new HostName("www.journal.example", ["journal.criteo.com"])).Trackers, Is.Empty);
    }

    [TestCase($"https://{Host}/collect", Description = "its answer")]
    [TestCase($"https://{Host}/tag.js:12", Description = "its script")]
    public void A_cookie_that_it_set_is_judged_as_its_own(string setBy)
    {
        var cookie = Profiles.Read(Calling(i => Cookie(i, setBy: setBy)), Behind("journal.criteo.com")).Trackers.Single(t => t.Kind == TrackerKind.Cookie);
        Assert.That((cookie.CloakedAs, cookie.Fact?.Owner, cookie.NeedsConsent), Is.EqualTo(("journal.criteo.com", "Criteo", (bool?)true)));
    }

    [Test]
    public void A_cookie_that_the_site_writes_too_is_the_sites()
    {
        var cookie = Profiles.Read(Calling(i => Cookie(i, setBy: ["https://www.journal.example/actu", $"https://{Host}/collect"])), Behind("journal.criteo.com")).Trackers.Single(t => t.Kind == TrackerKind.Cookie);
        Assert.That((cookie.CloakedAs, cookie.NeedsConsent, cookie.Identifies), Is.EqualTo(((string?)null, (bool?)null, (bool?)true)));
    }

    [Test]
    public void A_name_that_is_known_stays_what_it_is() => Assert.That(
        Profiles.Read(Calling(i => Cookie(i, "didomi_token", $"https://{Host}/collect")), Behind("journal.criteo.com")).Trackers.Single(t => t.Kind == TrackerKind.Cookie).NeedsConsent,
        Is.False);
}
