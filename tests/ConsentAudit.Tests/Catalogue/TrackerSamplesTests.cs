using ConsentAudit.Catalogue.Trackers;
using NUnit.Framework;

namespace ConsentAudit.Tests.Catalogue;

/// <summary>The samples that each wildcard carries inside, through the lookup that the reader uses.</summary>
public sealed class TrackerSamplesTests
{
    private static TrackerTables Tables => BuiltIn.Catalogue.Trackers;

    private static IEnumerable<TestCaseData> Wild() => Tables.Cookies.Where(c => c.Name.Contains('*', StringComparison.Ordinal)).Select(c => new TestCaseData("cookie", c.Name, c.Hosts, c))
        .Concat(Tables.Storage.Where(s => s.Key.Contains('*', StringComparison.Ordinal)).Select(s => new TestCaseData("storage", s.Key, s.Hosts, s)));

    [TestCaseSource(nameof(Wild))]
    public void A_wildcard_has_samples_on_both_sides_of_its_border(string kind, string pattern, IReadOnlyList<string> hosts, TrackerFact fact)
    {
        Assert.That(fact.Must, Is.Not.Empty, $"{kind} {pattern} {hosts.Count}");
        Assert.That(fact.MustNot, Is.Not.Empty);
    }

    [TestCaseSource(nameof(Wild))]
    public void A_wildcard_finds_what_it_must(string kind, string pattern, IReadOnlyList<string> hosts, TrackerFact fact)
    {
        foreach (var sample in fact.Must)
        {
            // A sample may have an entry of its own, which says more: it wins.
            var found = Find(kind, sample, Host(hosts));
            Assert.That(NameOf(found), Is.EqualTo(pattern).Or.EqualTo(sample));
            Assert.That(found!.Owner, Is.EqualTo(fact.Owner));
        }
    }

    [TestCaseSource(nameof(Wild))]
    public void A_wildcard_finds_nothing_that_it_must_not(string kind, string pattern, IReadOnlyList<string> hosts, TrackerFact fact)
    {
        foreach (var sample in fact.MustNot)
        {
            Assert.That(Find(kind, sample, Host(hosts)), Is.Not.SameAs(fact), $"{sample} for {pattern}");
        }
    }

    [TestCaseSource(nameof(Wild))]
    public void A_wildcard_begins_with_letters_of_its_own(string kind, string pattern, IReadOnlyList<string> hosts, TrackerFact fact) =>
        Assert.That(pattern.IndexOf('*', StringComparison.Ordinal), Is.GreaterThanOrEqualTo(hosts.Count > 0 ? 2 : 3), $"{kind} {fact.Owner}");

    [TestCaseSource(nameof(Wild))]
    public void A_wildcard_takes_no_name_from_another_owner(string kind, string pattern, IReadOnlyList<string> hosts, TrackerFact fact)
    {
        var literal = kind == "cookie"
            ? Tables.Cookies.Where(c => c.Hosts.Count == 0).Select(c => (Name: c.Name, Fact: (TrackerFact)c))
            : Tables.Storage.Where(s => s.Hosts.Count == 0).Select(s => (Name: s.Key, Fact: (TrackerFact)s));
        foreach (var (name, known) in literal.Where(l => l.Fact.Owner != fact.Owner && !l.Name.Contains('*', StringComparison.Ordinal)))
        {
            Assert.That(Find(kind, name, Host(hosts)), Is.SameAs(known), $"{name} and {pattern}");
        }
    }

    [Test]
    public void An_entry_tied_to_domains_holds_on_no_other()
    {
        var tied = Tables.Cookies.Where(c => c.Hosts.Count > 0).ToList();
        Assert.That(tied, Is.Not.Empty);
        Assert.That(tied.Where(c => ReferenceEquals(Tables.Cookie(c.Must.FirstOrDefault() ?? c.Name, "journal.example"), c)), Is.Empty);
        Assert.That(tied.Where(c => !ReferenceEquals(Tables.Cookie(c.Must.FirstOrDefault() ?? c.Name, c.Hosts[0]), c)), Is.Empty);
    }

    private static string Host(IReadOnlyList<string> hosts) => hosts.Count == 0 ? "www.journal.example" : "." + hosts[0];

    private static string? NameOf(TrackerFact? fact) => fact is CookieFact cookie ? cookie.Name : (fact as StorageFact)?.Key;

    private static TrackerFact? Find(string kind, string name, string host) => kind == "cookie" ? Tables.Cookie(name, host) : Tables.StorageKey(name, host);
}
