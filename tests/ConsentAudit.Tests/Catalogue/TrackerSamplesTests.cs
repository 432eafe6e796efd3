using ConsentAudit.Catalogue.Trackers;
using NUnit.Framework;

namespace ConsentAudit.Tests.Catalogue;

/// <summary>The samples that each wildcard carries inside, through the lookup that the reader uses.</summary>
public sealed class TrackerSamplesTests
{
    private static TrackerTables Tables => BuiltIn.Catalogue.Trackers;

    private static IEnumerable<Entry> All => Tables.Cookies.Select(c => new Entry("cookie", c.Name, c.Hosts, c)).Concat(Tables.Storage.Select(s => new Entry("storage", s.Key, s.Hosts, s)));

    private static List<Entry> Wild { get; } = [.. All.Where(e => e.Name.Contains('*', StringComparison.Ordinal))];

    [Test]
    public void A_wildcard_has_samples_on_both_sides_of_its_border() =>
        Assert.That(Wild.Where(w => w.Fact.Must.Count == 0 || w.Fact.MustNot.Count == 0), Is.Empty);

    // A sample may have an entry of its own, or a narrower pattern, which says more: it wins.
    [Test]
    public void A_wildcard_finds_what_it_must() => Assert.That(
        Wild.SelectMany(w => w.Fact.Must.Select(s => (w, Sample: s, Found: w.Find(s))))
            .Where(f => f.Found?.Owner != f.w.Fact.Owner || NameOf(f.Found) is not { } name || (name != f.w.Name && name != f.Sample))
            .Select(f => $"{f.Sample} for {f.w.Name}: {NameOf(f.Found)}"),
        Is.Empty);

    [Test]
    public void A_wildcard_finds_nothing_that_it_must_not() => Assert.That(
        Wild.SelectMany(w => w.Fact.MustNot.Where(s => ReferenceEquals(w.Find(s), w.Fact)).Select(s => $"{s} for {w.Name}")),
        Is.Empty);

    [Test]
    public void A_wildcard_begins_with_letters_of_its_own() =>
        Assert.That(Wild.Where(w => w.Name.IndexOf('*', StringComparison.Ordinal) < (w.Hosts.Count > 0 ? 2 : 3)), Is.Empty);

    [Test]
    public void No_wildcard_takes_the_name_of_another_entry() => Assert.That(
        All.Where(e => e.Hosts.Count == 0 && !e.Name.Contains('*', StringComparison.Ordinal)).Where(e => !ReferenceEquals(e.Find(e.Name), e.Fact)).Select(e => $"{e.Kind} {e.Name}: {NameOf(e.Find(e.Name))}"),
        Is.Empty);

    [Test]
    public void An_entry_tied_to_domains_holds_there_and_on_no_other()
    {
        var tied = Tables.Cookies.Where(c => c.Hosts.Count > 0).ToList();
        Assert.That(tied, Is.Not.Empty);
        Assert.That(tied.Where(c => ReferenceEquals(Tables.Cookie(Sample(c), "journal.example"), c)), Is.Empty);
        Assert.That(tied.Where(c => Tables.Cookie(Sample(c), "." + c.Hosts[0])?.Owner != c.Owner).Select(c => c.Name), Is.Empty);
    }

    private static string Sample(CookieFact cookie) => cookie.Must.FirstOrDefault() ?? cookie.Name;

    private static string? NameOf(TrackerFact? fact) => fact is CookieFact cookie ? cookie.Name : (fact as StorageFact)?.Key;

    private sealed record Entry(string Kind, string Name, IReadOnlyList<string> Hosts, TrackerFact Fact)
    {
        private string Host => Hosts.Count == 0 ? "www.journal.example" : "." + Hosts[0];

        public TrackerFact? Find(string name) => Kind == "cookie" ? Tables.Cookie(name, Host) : Tables.StorageKey(name, Host);
    }
}
