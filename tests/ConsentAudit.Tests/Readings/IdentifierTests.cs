using ConsentAudit.Evidence;
using ConsentAudit.Readings;
using ConsentAudit.Tests.Catalogue;
using NUnit.Framework;

namespace ConsentAudit.Tests.Readings;

/// <summary>Identifiers that no table knows, told by how they behave in two fresh profiles.</summary>
public sealed class IdentifierTests
{
    [TestCase("k3j9x0a2b7", "p8w1z5c4d6", 365, true, Description = "differs, long, kept")]
    [TestCase("k3j9x0a2b7", "k3j9x0a2b7", 365, false, Description = "the same for everybody")]
    [TestCase("k3j9x0a", "p8w1z5c", 365, false, Description = "short")]
    [TestCase("1732281234567", "1732281299999", 365, false, Description = "a moment")]
    [TestCase("2027-01-31T10:00:00.000Z", "2027-01-31T11:00:07.000Z", 365, false, Description = "a date")]
    [TestCase("v1.k3j9x0a2b7.fr", "v1.p8w1z5c4d6.fr", 365, true, Description = "a part differs")]
    [TestCase("experience-abc-2", "experience-abc-2|variant01", 365, false, Description = "one has more, and nothing of its own")]
    public void A_cookie_nobody_knows_is_judged_by_its_values(string first, string second, double days, bool identifies) =>
        Assert.That(Cookie(first, second, days).Identifies, Is.EqualTo(identifies));

    [TestCase(0.5, false)]
    [TestCase(1.0, true)]
    public void It_must_be_kept_for_a_day(double days, bool identifies) => Assert.That(Cookie("k3j9x0a2b7", "p8w1z5c4d6", days).Identifies, Is.EqualTo(identifies));

    [Test]
    public void A_session_is_not_kept() => Assert.That(Cookie("k3j9x0a2b7", "p8w1z5c4d6", null).Identifies, Is.False);

    [Test]
    public void Seen_in_one_visit_only_it_cannot_be_told() => Assert.That(Cookie("k3j9x0a2b7", null, 365), Has.Property("Identifies").Null.And.Property("NeedsConsent").Null);

    [Test]
    public void What_is_unknown_and_identifies_is_left_to_a_person() => Assert.That(Cookie("k3j9x0a2b7", "p8w1z5c4d6", 365), Has.Property("NeedsConsent").Null.And.Property("Fact").Null);

    [Test]
    public void What_is_unknown_and_technical_needs_none() => Assert.That(Cookie("same-value-1", "same-value-1", 365).NeedsConsent, Is.False);

    [TestCase(StorageKind.Local, true)]
    [TestCase(StorageKind.Session, false)]
    public void Storage_identifies_where_it_outlives_the_tab(StorageKind kind, bool identifies)
    {
        var visits = new[] { "k3j9x0a2b7", "p8w1z5c4d6" }.Select((v, i) => Visit(i) with { Storage = [new() { Kind = kind, Origin = "https://www.journal.example", Key = "visitorKey", Moments = Now, Value = ValueReader.Read(v) }] });
        Assert.That(Read([.. visits]).Single().Identifies, Is.EqualTo(identifies));
    }

    [Test]
    public void A_request_that_takes_the_identifier_to_another_site_is_seen()
    {
        var requests = Requests("https://x.example/collect", "k3j9x0a2b7", "p8w1z5c4d6");
        Assert.That(requests.Single(t => t.Kind == TrackerKind.Request), Has.Property("Identifies").True.And.Property("Name").EqualTo("x.example/collect").And.Property("Party").EqualTo(Party.Third));
    }

    [TestCase("https://www.journal.example/collect", "k3j9x0a2b7", "p8w1z5c4d6", Description = "to the own site")]
    [TestCase("https://x.example/collect", "article42", "article42", Description = "without the identifier")]
    public void Another_request_is_not(string url, string first, string second) => Assert.That(Requests(url, first, second).Where(t => t.Kind == TrackerKind.Request), Is.Empty);

    private static readonly Dictionary<Phase, int> Now = new() { [Phase.BeforeConsent] = 100 };

    private static TrackerReading Cookie(string first, string? second, double? days)
    {
        var values = second is null ? [first] : new[] { first, second };
        return Read([.. values.Select((v, i) => WithCookie(i, v, days))]).Single();
    }

    private static IReadOnlyList<TrackerReading> Requests(string url, string first, string second) => Read(
    [
        .. new[] { first, second }.Select((sent, i) => WithCookie(i, i == 0 ? "k3j9x0a2b7" : "p8w1z5c4d6", 365) with
        {
            Requests = [new() { Url = url, Phase = Phase.BeforeConsent, AtMs = 200, Query = new Dictionary<string, ValueFacts> { ["u"] = ValueReader.Read(sent) } }],
        }),
    ]);

    private static Visit WithCookie(int visit, string value, double? days) => Visit(visit) with
    {
        Cookies = [new() { Name = "visitorKey", Domain = ".journal.example", Moments = Now, Value = ValueReader.Read(value), LifetimeDays = days }],
    };

    private static Visit Visit(int visit) => new()
    {
        Kind = visit == 0 ? VisitKind.Refusing : VisitKind.Accepting,
        FinalUrl = "https://www.journal.example/",
        Phases = [new() { Phase = Phase.BeforeConsent, Observed = true }],
    };

    private static IReadOnlyList<TrackerReading> Read(IReadOnlyList<Visit> visits) =>
        new PageReader(BuiltIn.Catalogue).Read(new EvidenceBundle { Url = "https://www.journal.example/", Visits = visits }).Trackers;
}
