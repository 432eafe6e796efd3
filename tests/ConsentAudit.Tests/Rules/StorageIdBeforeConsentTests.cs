using ConsentAudit.Audit;
using ConsentAudit.Evidence;
using ConsentAudit.Rules;
using NUnit.Framework;

namespace ConsentAudit.Tests.Rules;

public sealed class StorageIdBeforeConsentTests
{
    private static Finding Found(Seen page) => Judge.By<StorageIdBeforeConsent>(page);

    private static Seen Page => Seen.Banner("Tout accepter", "Tout refuser");

    [Test]
    public void Nothing_stored_passes_and_the_time_watched_is_told() =>
        Assert.That(Found(Page), Concludes.Pass & Concludes.Says("pendant 5\u00A0s", "during 5\u00A0s"));

    [TestCase(StorageKind.Local, "local-storage")]
    [TestCase(StorageKind.Session, "session-storage")]
    [TestCase(StorageKind.IndexedDb, "indexed-db")]
    public void A_known_key_fails_in_whatever_storage(StorageKind kind, string exhibit) =>
        Assert.That(Found(Page.Stored("cto_bundle", kind)), Concludes.Fail(exhibit, "cto_bundle (www.journal.example)"));

    [Test]
    public void A_known_key_that_needs_no_consent_passes() => Assert.That(Found(Page.Stored("didomi_token")), Concludes.Pass);

    [Test]
    public void A_known_key_whose_need_of_consent_depends_is_for_a_person() =>
        Assert.That(Found(Page.Stored("cX_P")), Concludes.Review & Concludes.Shows("local-storage", "cX_P (www.journal.example)"));

    [Test]
    public void Audience_measurement_that_may_be_exempt_is_no_matter_of_this_rule() => Assert.That(Found(Page.Stored("_pcid")), Concludes.Pass);

    [Test]
    public void An_unknown_identifier_is_for_a_person() => Assert.That(Found(Page.Stored("visitor")), Concludes.Review & Concludes.Shows("local-storage", "visitor (www.journal.example)"));

    [Test]
    public void The_digests_that_differ_are_shown_of_what_nobody_knows_and_of_nothing_else()
    {
        var (first, second) = (ValueReader.Digest(Seen.Differing[0]), ValueReader.Digest(Seen.Differing[1]));
        Assert.That(Found(Page.Stored("visitor")), Concludes.Shows("digest", $"visitor: digest {first} in visit refusing, {second} in visit accepting"));
        Assert.That(Found(Page.Stored("cX_P")).Exhibits.Select(e => e.Kind), Has.None.EqualTo("digest"));
        Assert.That(Found(Page.Stored("cto_bundle")).Exhibits.Select(e => e.Kind), Has.None.EqualTo("digest"));
    }

    [TestCase("users/k3j9x0a2b7", "users/p8w1z5c4d6", Verdict.Review)]
    [TestCase("users/all", "users/all", Verdict.Pass)]
    public void A_cache_speaks_by_its_addresses(string first, string second, Verdict verdict)
    {
        StorageSighting Cache(string address) => new()
        {
            Kind = StorageKind.Cache,
            Origin = Seen.Site,
            Key = "api",
            Entries = new Dictionary<string, ValueFacts> { [$"{Seen.Site}/{address}"] = ValueReader.Read(address) },
            Moments = new Dictionary<Phase, int> { [Phase.BeforeConsent] = 300 },
        };
        var page = Page.Refusing(v => v with { Storage = [Cache(first)] }).Accepting(v => v with { Storage = [Cache(second)] });
        Assert.That(Found(page).Verdict, Is.EqualTo(verdict));
    }

    [Test]
    public void An_unknown_value_that_all_have_alike_passes() => Assert.That(Found(Page.Stored("visitor", values: Seen.Constant)), Concludes.Pass);

    [Test]
    public void An_unknown_value_of_one_visit_only_is_for_a_person() => Assert.That(Found(Page.Stored("visitor", values: ["9f86d081884c7d65"])), Concludes.Review);

    [TestCase(StorageKind.Session)]
    [TestCase(StorageKind.IndexedDb)]
    public void An_unknown_value_that_dies_with_the_tab_or_is_a_databases_name_passes(StorageKind kind) =>
        Assert.That(Found(Page.Stored("visitor", kind)), Concludes.Pass);

    [Test]
    public void A_cookie_is_no_matter_of_this_rule() => Assert.That(Found(Page.Cookie("cto_bundle")), Concludes.Pass);

    [Test]
    public void What_came_after_the_refusal_is_no_matter_of_this_rule() =>
        Assert.That(Found(Page.Refused("Tout refuser").Stored("cto_bundle", phase: Phase.AfterReject)), Concludes.Pass);

    [Test]
    public void A_page_that_was_not_watched_cannot_be_told() =>
        Assert.That(Found(Page.Stored("cto_bundle").NotWatched("time-out", "")), Concludes.CannotTell("time-out"));
}
