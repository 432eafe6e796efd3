using ConsentAudit.Evidence;
using ConsentAudit.Readings;
using ConsentAudit.Tests.Rules;
using NUnit.Framework;

namespace ConsentAudit.Tests.Readings.Trackers;

/// <summary>Records of a choice under names that no table knows.</summary>
public sealed class ChoiceKeeperTests
{
    private const int AtTheClick = 5_700;
    private const string Own = "https://www.journal.example/bandeau.js:41";
    private const string Manager = "https://sdk.privacy-center.org/sdk.js:1";

    private static Seen Page => Seen.Banner("Tout accepter", "Tout refuser").Refused("Tout refuser").Accepted("Tout accepter");

    private static CookieSighting Written(string name, Phase phase, int value, string? by, int atMs = AtTheClick) =>
        Profiles.Cookie(name, Profiles.Random[value], phase: phase, atMs: atMs) with { SetBy = by };

    private static Seen AtEach(Seen page, string name, string? by, int atMs = AtTheClick) => page
        .Refusing(v => v with { Cookies = [.. v.Cookies, Written(name, Phase.AfterReject, 0, by, atMs)] })
        .Accepting(v => v with { Cookies = [.. v.Cookies, Written(name, Phase.AfterAccept, 1, by, atMs)] });

    private static TrackerReading Read(Seen page, string name) => new PageReader(Judge.Catalogue).Read(page.Evidence()).Trackers.Single(t => t.Name == name);

    [Test]
    public void What_the_consent_managers_script_writes_at_the_choice_is_a_record()
    {
        var record = Read(AtEach(Page, "xq7", Manager), "xq7");
        Assert.That((record.Purpose, record.NeedsConsent), Is.EqualTo((Purpose.ConsentRecord, (bool?)false)));
        Assert.That(record.Why, Does.Contain("consent manager’s script").And.Contain("sdk.privacy-center.org"));
    }

    [Test]
    public void What_writes_the_known_record_writes_this_one_too() =>
        Assert.That(Read(AtEach(AtEach(Page, "tarteaucitron", Own), "xq7", Own), "xq7").Purpose, Is.EqualTo(Purpose.ConsentRecord));

    [Test]
    public void A_name_that_says_so_is_a_hint_for_a_person_and_no_proof()
    {
        var named = Read(AtEach(Page, "choix-traceurs", null), "choix-traceurs");
        Assert.That((named.Purpose, named.NeedsConsent, named.Identifies), Is.EqualTo((Purpose.Unknown, (bool?)null, (bool?)true)));
        Assert.That(named.Why, Does.Contain("named like a record of the choice"));
        Assert.That(Read(AtEach(Page, "xq7", null), "xq7").Why, Does.Not.Contain("named like"));
        var acceptedOnly = Page.Accepting(v => v with { Cookies = [Written("choix-traceurs", Phase.AfterAccept, 1, null)] });
        Assert.That(Read(acceptedOnly, "choix-traceurs").Why, Does.Not.Contain("named like"));
    }

    [TestCase(Own, AtTheClick, Description = "a tracker may start at the click too")]
    [TestCase(null, AtTheClick)]
    [TestCase(Manager, 11_000, Description = "long after it")]
    public void The_moment_alone_proves_nothing(string? by, int atMs)
    {
        var unknown = Read(AtEach(Page, "xq7", by, atMs), "xq7");
        Assert.That((unknown.Purpose, unknown.NeedsConsent, unknown.Identifies), Is.EqualTo((Purpose.Unknown, (bool?)null, (bool?)true)));
    }

    [Test]
    public void What_was_there_before_the_choice_keeps_none_even_where_the_same_script_wrote_it()
    {
        var before = AtEach(AtEach(Page, "tarteaucitron", Own), "xq7", Own)
            .Refusing(v => v with { Cookies = [.. v.Cookies.Select(c => c with { Moments = new Dictionary<Phase, int> { [Phase.BeforeConsent] = 100, [Phase.AfterReject] = AtTheClick } })] });
        Assert.That(Read(before, "xq7").Purpose, Is.EqualTo(Purpose.Unknown));
    }
}
