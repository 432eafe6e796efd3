using ConsentAudit.Catalogue.Trackers;
using ConsentAudit.Readings;
using NUnit.Framework;

namespace ConsentAudit.Tests.Catalogue;

public sealed class TrackerTableTests
{
    private static TrackerTables Tables => BuiltIn.Catalogue.Trackers;

    private static IEnumerable<(string Name, TrackerFact Fact)> All => Tables.Cookies.Select(c => ("cookie " + c.Name, (TrackerFact)c))
        .Concat(Tables.Storage.Select(s => ("storage " + s.Key, (TrackerFact)s)))
        .Concat(Tables.Hosts.Select(h => ($"host {h.Host}{h.Path}", (TrackerFact)h)))
        .Concat(Tables.Cloaks.Select(c => ("cloak " + c.Suffix, (TrackerFact)c)))
        .Concat(Tables.Paths.Select(p => ("path " + p.Path, (TrackerFact)p)));

    [Test]
    public void The_tables_hold_what_the_method_promises() => Assert.Multiple(() =>
    {
        Assert.That(Tables.Cookies.Select(c => c.Name).Distinct().Count(), Is.GreaterThanOrEqualTo(2_000));
        Assert.That(Tables.Storage.Select(s => s.Key).Distinct().Count(), Is.GreaterThanOrEqualTo(60));
        Assert.That(Tables.Hosts.Select(h => h.Host).Distinct().Count(), Is.GreaterThanOrEqualTo(500));
    });

    [Test]
    public void Every_entry_names_its_owner_and_its_source()
    {
        Assert.That(All.Where(e => e.Fact.Owner.Trim().Length == 0 || e.Fact.Service is "").Select(e => e.Name), Is.Empty);
        Assert.That(All.Where(e => !(Uri.TryCreate(e.Fact.Source, UriKind.Absolute, out var url) && url.Scheme == "https")).Select(e => e.Name), Is.Empty);
    }

    [Test]
    public void Only_what_is_necessary_or_records_a_choice_is_free_of_consent()
    {
        Assert.That(All.Where(e => e.Fact.NeedsConsent == false && !IsFree(e.Fact.Purpose)).Select(e => e.Name), Is.Empty);
        Assert.That(All.Where(e => e.Fact.NeedsConsent == true && IsFree(e.Fact.Purpose)).Select(e => e.Name), Is.Empty);
    }

    [Test]
    public void A_life_is_longer_than_a_day_and_shorter_than_a_century() =>
        Assert.That(All.Where(e => e.Fact.LifetimeDays is <= 0 or > 36_500).Select(e => e.Name), Is.Empty);

    [Test]
    public void No_entry_is_there_twice()
    {
        Assert.That(Tables.Cookies.SelectMany(c => Places(c.Name, c.Hosts)), Is.Unique);
        Assert.That(Tables.Storage.SelectMany(s => Places(s.Key, s.Hosts)), Is.Unique);
        Assert.That(Tables.Hosts.Select(h => h.Host + h.Path), Is.Unique);
    }

    [Test]
    public void Hosts_are_bare_names_in_lower_case_and_paths_begin_with_a_stroke()
    {
        var hosts = Tables.Hosts.Select(h => h.Host).Concat(Tables.Cookies.SelectMany(c => c.Hosts)).Concat(Tables.Storage.SelectMany(s => s.Hosts));
        Assert.That(hosts.Where(h => h.Any(char.IsUpper) || Uri.CheckHostName(h) != UriHostNameType.Dns || h.StartsWith('.')), Is.Empty);
        Assert.That(Tables.Hosts.Where(h => h.Path.Length > 0 && h.Path[0] != '/').Select(h => h.Host), Is.Empty);
    }

    [Test]
    public void Platforms_are_whole()
    {
        var platforms = BuiltIn.Catalogue.Platforms;
        Assert.That(platforms.Select(p => p.Id), Is.Unique.And.All.Match("^[a-z0-9]+(-[a-z0-9]+)*$"));
        Assert.That(platforms.Select(p => p.Name), Is.Unique.And.All.Not.Empty);
        Assert.That(platforms.SelectMany(p => p.Elements), Has.All.Match(@"^[#.]?[A-Za-z_][\w-]*\*?$"));
        Assert.That(platforms.SelectMany(p => p.WayBack), Is.Unique.And.All.Match(@"^([#.][A-Za-z_][\w-]*\*?|\[[a-z-]+=[^\]]+\])$"), "a tag alone, or an attribute of any value, would be every link of the page");
        Assert.That(platforms.Where(p => p.Elements.Count + p.Hosts.Count + p.Cookies.Count + p.Storage.Count == 0).Select(p => p.Id), Is.Empty);
        Assert.That(platforms.Select(p => p.Source), Has.All.StartsWith("https://"));
    }

    [Test]
    public void Bot_walls_are_whole()
    {
        var walls = BuiltIn.Catalogue.BotWalls;
        Assert.That(walls.Select(w => w.Name), Is.Unique.And.All.Not.Empty);
        Assert.That(walls.Where(w => w.Hosts.Count + w.Phrases.Count == 0).Select(w => w.Name), Is.Empty);
        Assert.That(walls.SelectMany(w => w.Phrases).Where(p => ConsentAudit.Catalogue.Words.LabelText.Normalise(p) != p), Is.Empty);
    }

    private static bool IsFree(Purpose purpose) => purpose is Purpose.Necessary or Purpose.ConsentRecord;

    private static IEnumerable<string> Places(string name, IReadOnlyList<string> hosts) => hosts.Count == 0 ? [name] : hosts.Select(h => name + " on " + h);
}
