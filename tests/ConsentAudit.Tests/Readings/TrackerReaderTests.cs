using ConsentAudit.Evidence;
using ConsentAudit.Readings;
using ConsentAudit.Tests.Rules;
using NUnit.Framework;

namespace ConsentAudit.Tests.Readings;

public sealed class TrackerReaderTests
{
    private static Seen Page => Seen.Banner("Tout accepter", "Tout refuser");

    private static IReadOnlyList<TrackerReading> Read(Seen page) => new PageReader(Judge.Catalogue).Read(page.Evidence()).Trackers;

    private static TrackerReading One(Seen page) => Read(page).Single();

    [Test]
    public void What_is_known_is_told_with_its_owner_and_source()
    {
        var known = One(Page.Cookie("_fbp"));
        Assert.That((known.Fact?.Owner, known.Purpose, known.NeedsConsent, known.Identifies), Is.EqualTo(("Meta", Purpose.Advertising, true, (bool?)null)));
        Assert.That(known.Why, Does.StartWith("known: ").And.Contain("https://"));
    }

    [Test]
    public void What_is_not_known_is_never_guessed()
    {
        var unknown = One(Page.Cookie("xtuid"));
        Assert.That((unknown.Fact, unknown.Purpose, unknown.NeedsConsent, unknown.Identifies), Is.EqualTo(((object?)null, Purpose.Unknown, (bool?)null, true)));
        Assert.That(unknown.Why, Does.Contain("differs between fresh profiles"));
    }

    [Test]
    public void A_technical_value_needs_no_consent()
    {
        var technical = One(Page.Cookie("theme", values: Seen.Constant));
        Assert.That((technical.NeedsConsent, technical.Identifies), Is.EqualTo(((bool?)false, (bool?)false)));
    }

    [Test]
    public void A_value_of_one_visit_could_not_be_compared()
    {
        var alone = One(Page.Cookie("xtuid", values: ["9f86d081884c7d65"]));
        Assert.That((alone.NeedsConsent, alone.Identifies, alone.Seen), Is.EqualTo(((bool?)null, (bool?)null, "1 of 2")));
        Assert.That(alone.Why, Does.Contain("could not be compared"));
    }

    [Test]
    public void Of_a_known_name_of_a_family_the_pattern_decides()
    {
        Assert.That(One(Page.Cookie("_ga_G1X2Y3")).Fact?.Service, Is.EqualTo("Google Analytics"));
        Assert.That(One(Page.Cookie("_gax_G1X2Y3")).Fact, Is.Null);
    }

    [TestCase("img.lemde.fr", Party.Third, Description = "another owner's")]
    [TestCase(".journal.example", Party.First)]
    [TestCase("www.journal.example", Party.First)]
    [TestCase(".autre.example", Party.Third)]
    [TestCase(".monjournal.example", Party.Third)]
    public void The_party_is_told_by_the_registrable_domain(string domain, Party party) =>
        Assert.That(One(Page.Cookie("_fbp", domain)).Party, Is.EqualTo(party));

    [TestCase("img.lemde.fr", Party.First)]
    [TestCase(".lemonde.fr", Party.First)]
    [TestCase("www.lefigaro.fr", Party.Third)]
    public void The_sites_of_one_owner_are_one_party(string domain, Party party)
    {
        var page = Page.Cookie("_fbp", domain).Evidence();
        var there = page with { Visits = [.. page.Visits.Select(v => v with { FinalUrl = "https://www.lemonde.fr/" })] };
        Assert.That(new PageReader(Judge.Catalogue).Read(there).Trackers.Single().Party, Is.EqualTo(party));
    }

    [Test]
    public void A_host_has_no_leading_dot() => Assert.That(One(Page.Cookie("_fbp", ".journal.example")).Host, Is.EqualTo("journal.example"));

    [Test]
    public void One_cookie_of_two_visits_and_two_phases_is_one_tracker()
    {
        var one = One(Page.Refused("Tout refuser").Cookie("_fbp").Cookie("_fbp", phase: Phase.AfterReject));
        Assert.That(one.Sights.Keys, Is.EquivalentTo(new[] { Phase.BeforeConsent, Phase.AfterReject }));
        Assert.That((one.Seen, one.LifetimeDays), Is.EqualTo(("2 of 2", 90)));
        Assert.That(one.Sights[Phase.AfterReject], Is.EqualTo(new TrackerReading.Sight(VisitKind.Refusing, 7_000, false)));
    }

    [Test]
    public void The_same_name_on_two_domains_is_two_trackers() =>
        Assert.That(Read(Page.Cookie("_fbp").Cookie("_fbp", ".autre.example")).Select(t => t.Host), Is.EqualTo(new[] { "autre.example", "journal.example" }));

    [Test]
    public void A_visit_that_failed_shows_nothing()
    {
        var page = Page.Cookie("_fbp").FailingWhenRefusing(new Failure(FailureKind.Timeout, "No answer within 30 s."));
        var one = One(page);
        Assert.That((one.Seen, one.Sights[Phase.BeforeConsent].Visit), Is.EqualTo(("1 of 1", VisitKind.Accepting)));
        Assert.That(Read(Page.Cookie("_fbp").Failing(new Failure(FailureKind.Dns, "No address."))), Is.Empty);
    }

    [Test]
    public void A_phase_that_was_not_observed_holds_nothing()
    {
        Assert.That(Read(Page.AcceptedInVain("Tout accepter").Cookie("_fbp", phase: Phase.AfterAccept)), Is.Empty);
        Assert.That(Read(Page.Accepted("Tout accepter").Cookie("_fbp", phase: Phase.AfterAccept)), Has.Count.EqualTo(1));
    }

    [Test]
    public void What_needs_consent_comes_first_and_what_does_not_last() => Assert.That(
        Read(Page.Cookie("a-theme", values: Seen.Constant).Cookie("b-unknown").Cookie("_fbp")).Select(t => t.Name),
        Is.EqualTo(new[] { "_fbp", "b-unknown", "a-theme" }));

    [Test]
    public void Storage_is_told_by_key_and_the_origins_host()
    {
        var entry = One(Page.Stored("cto_bundle", StorageKind.Session));
        Assert.That((entry.Kind, entry.Name, entry.Host, entry.Party), Is.EqualTo((TrackerKind.SessionStorage, "cto_bundle", "www.journal.example", Party.First)));
    }
}
