using ConsentAudit.Evidence;
using ConsentAudit.Readings;
using NUnit.Framework;

namespace ConsentAudit.Tests.Readings.Trackers;

/// <summary>Databases, caches and workers.</summary>
public sealed class StorageTrackersTests
{
    private static IReadOnlyList<Visit> Holding(StorageKind kind, params (string Key, string Value)[][] entries) =>
        [.. entries.Select((of, i) => Profiles.Visit(i) with { Storage = [Profiles.Entry(kind, "app", "app", of)] })];

    [Test]
    public void A_database_is_what_its_entries_are()
    {
        var database = Profiles.One(Holding(StorageKind.IndexedDb, [("kv/lang", "fr"), ("kv/uid", Profiles.Random[0])], [("kv/lang", "fr"), ("kv/uid", Profiles.Random[1])]));
        Assert.That((database.Kind, database.Identifies, database.NeedsConsent), Is.EqualTo((TrackerKind.IndexedDb, true, (bool?)null)));
        Assert.That(database.Why, Does.Contain("kv/uid").And.Contain("kept until it is deleted"));
    }

    [Test]
    public void Entries_that_all_have_alike_identify_nobody() =>
        Assert.That(Profiles.One(Holding(StorageKind.IndexedDb, [("kv/build", "k3j9x0a2b7")], [("kv/build", "k3j9x0a2b7")])).Identifies, Is.False);

    [Test]
    public void A_key_of_an_entry_can_be_made_for_somebody() => Assert.That(
        Profiles.One(Holding(StorageKind.IndexedDb, [("users/8f3a2c9b10", "1")], [("users/77d0e1f2a9", "1")])), Has.Property("Identifies").True.And.Property("Why").Contains("users/*"));

    [Test]
    public void A_database_without_entries_is_a_name() => Assert.That(Profiles.One(Profiles.Stored(StorageKind.IndexedDb, "app", Profiles.Random[0], Profiles.Random[1])).Identifies, Is.False);

    [Test]
    public void A_query_in_a_cache_can_be_made_for_somebody_or_be_a_version()
    {
        Assert.That(
            Profiles.One(Holding(StorageKind.Cache, [(Profiles.Site + "/", "n=" + Profiles.Random[0])], [(Profiles.Site + "/", "n=" + Profiles.Random[1])])),
            Has.Property("Identifies").True.And.Property("Why").Contains("what lies under it is not read"));
        Assert.That(Profiles.One(Holding(StorageKind.Cache, [(Profiles.Site + "/", "v=12")], [(Profiles.Site + "/", "v=13")])).Identifies, Is.False);
    }

    [Test]
    public void An_address_in_a_cache_can_be_made_for_somebody() => Assert.That(
        Profiles.One(Holding(StorageKind.Cache, [("https://www.journal.example/id/8f3a2c9b10", "")], [("https://www.journal.example/id/77d0e1f2a9", "")])).Identifies, Is.True);

    [Test]
    public void A_worker_identifies_nobody_by_itself()
    {
        var worker = Profiles.One(Profiles.Stored(StorageKind.ServiceWorker, Profiles.Site + "/sw.js", Profiles.Random[0], Profiles.Random[1]));
        Assert.That((worker.Kind, worker.Identifies, worker.NeedsConsent), Is.EqualTo((TrackerKind.ServiceWorker, false, false)));
    }

    [Test]
    public void Who_wrote_it_is_told()
    {
        var visits = Profiles.Stored(StorageKind.Local, "visitor", Profiles.Random[0], Profiles.Random[1])
            .Select(v => v with { Storage = [v.Storage[0] with { SetBy = "https://cdn.taboola.com/libtrc/loader.js:12" }] });
        var written = Profiles.One([.. visits]);
        Assert.That((written.SetBy, written.NeedsConsent), Is.EqualTo(("https://cdn.taboola.com/libtrc/loader.js:12", (bool?)null)));
        Assert.That(written.Why, Does.Contain("written by cdn.taboola.com (Taboola)"));
    }
}
