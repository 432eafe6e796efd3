using ConsentAudit.Evidence;
using ConsentAudit.Readings;
using ConsentAudit.Tests.Rules;
using NUnit.Framework;

namespace ConsentAudit.Tests.Readings;

public sealed class ConsentRecordFinderTests
{
    private static readonly ConsentRecordFinder Finder = new(Judge.Catalogue);

    private static Seen Page => Seen.Banner("Tout accepter", "Tout refuser").Refused("Tout refuser").Accepted("Tout accepter");

    private static IReadOnlyList<ConsentRecord> Found(Seen page, Phase phase = Phase.AfterReject) =>
        new PageReader(Judge.Catalogue).Read(page.Evidence()).Records[phase];

    [TestCase("didomi_token", true, Description = "known")]
    [TestCase("choix-traceurs", true, Description = "named")]
    [TestCase("RGPD_ok", true)]
    [TestCase("_fbp", false, Description = "known as something else")]
    [TestCase("session", false)]
    public void A_cookie_is_a_record_by_what_is_known_of_it_else_by_its_name(string name, bool keeps) =>
        Assert.That(Finder.Keeps(Seen.CookieOf(name, Phase.AfterReject)), Is.EqualTo(keeps));

    [TestCase("tarteaucitron", true)]
    [TestCase("articles-lus", false)]
    [TestCase("cmp-choice", true)]
    public void A_storage_entry_is_a_record_in_the_same_way(string key, bool keeps) =>
        Assert.That(Finder.Keeps(new StorageSighting { Kind = StorageKind.Local, Origin = Seen.Site, Key = key }), Is.EqualTo(keeps));

    [Test]
    public void A_record_has_the_life_that_was_asked_for_in_its_phase()
    {
        var cookie = Seen.CookieOf("didomi_token", Phase.AfterReject, days: 390) with { Lifetimes = new Dictionary<Phase, double?> { [Phase.BeforeConsent] = 1, [Phase.AfterReject] = 182 } };
        Assert.That(Found(Page.Refusing(v => v with { Cookies = [cookie] })), Is.EqualTo(new[] { new ConsentRecord("didomi_token", TrackerKind.Cookie, 182, false, 3_500) }));
        Assert.That(Found(Page.Refusing(v => v with { Cookies = [cookie with { Lifetimes = new Dictionary<Phase, double?>() }] })).Single().LifetimeDays, Is.EqualTo(390));
        Assert.That(Found(Page.Refusing(v => v with { Cookies = [cookie with { Lifetimes = new Dictionary<Phase, double?> { [Phase.AfterReject] = null } }] })).Single().LifetimeDays, Is.Null);
    }

    [TestCase(StorageKind.Local, TrackerKind.LocalStorage, true)]
    [TestCase(StorageKind.Session, TrackerKind.SessionStorage, false)]
    public void Of_storage_only_the_sessions_has_an_end(StorageKind kind, TrackerKind read, bool hasNoEnd)
    {
        var record = Found(Page.Stored("cmp-choice", kind, Phase.AfterReject)).Single();
        Assert.That((record.Kind, record.HasNoEnd, record.LifetimeDays), Is.EqualTo((read, hasNoEnd, (double?)null)));
    }

    [Test]
    public void What_was_written_before_the_choice_keeps_none() => Assert.That(Found(Page.Cookie("didomi_token")), Is.Empty);

    [TestCase(".journal.example", 1)]
    [TestCase("www.journal.example", 1)]
    [TestCase(".youtube.com", 0)]
    public void Another_site_keeps_its_own_choice_and_not_this_pages(string domain, int records) =>
        Assert.That(Found(Page.Cookie("CONSENT", domain, Phase.AfterReject)), Has.Count.EqualTo(records));

    [Test]
    public void Only_a_phase_that_was_observed_has_records()
    {
        var page = Seen.Banner("Tout accepter", "Tout refuser").RefusedInVain("Tout refuser").Accepted("Tout accepter");
        Assert.That(new PageReader(Judge.Catalogue).Read(page.Evidence()).Records.Keys, Is.EqualTo(new[] { Phase.AfterAccept }));
    }

    [Test]
    public void A_withdrawal_is_recorded_at_its_click() => Assert.That(
        Found(Page.Withdrawn("Gestion des cookies", "Tout refuser").Cookie("didomi_token", phase: Phase.Withdrawing), Phase.AfterWithdrawal),
        Has.Count.EqualTo(1));
}
