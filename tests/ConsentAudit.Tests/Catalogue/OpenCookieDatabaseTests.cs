using ConsentAudit.Catalogue;
using ConsentAudit.Catalogue.Trackers;
using ConsentAudit.Readings;
using NUnit.Framework;

namespace ConsentAudit.Tests.Catalogue;

/// <summary>What was made of a list of others: it may ask about more, and accuse of little.</summary>
public sealed class OpenCookieDatabaseTests
{
    private const string File = "trackers/open-cookie-database.json";
    private const string Site = ".journal.example";

    private static readonly TrackerTables Tables = BuiltIn.Catalogue.Trackers;

    private static readonly TrackerTables Ours = RuleCatalogue.Load(BuiltIn.With(File, "[]")).Trackers;

    private static IEnumerable<CookieFact> Theirs => Tables.Cookies.Skip(Ours.Cookies.Count);

    [Test]
    public void There_are_two_thousand_names_together() => Assert.That(Tables.Cookies.Select(c => c.Name).Distinct().Count(), Is.GreaterThanOrEqualTo(2_000));

    [Test]
    public void It_excuses_nothing() => Assert.That(Theirs.Where(c => c.NeedsConsent == false), Is.Empty);

    [Test]
    public void It_names_nothing_that_our_own_table_knows() =>
        Assert.That(Theirs.Where(c => Ours.Cookie(c.Must.FirstOrDefault() ?? c.Name, c.Hosts.Count == 0 ? Site : c.Hosts[0]) is not null).Select(c => c.Name), Is.Empty);

    [Test]
    public void What_it_accuses_on_a_domain_is_a_domain_that_our_own_table_accuses() => Assert.That(
        Theirs.Where(c => c.NeedsConsent == true && c.Hosts.Count > 0).Where(c => c.Hosts.Any(h => Tables.Host(h, "/")?.NeedsConsent != true)).Select(c => c.Name),
        Is.Empty);

    [Test]
    public void A_choice_that_is_kept_is_never_accused() => Assert.That(
        Theirs.Where(c => c.NeedsConsent == true && new[] { "consent", "optout", "opt_out", "gdpr", "privacy" }.Any(w => c.Name.Contains(w, StringComparison.OrdinalIgnoreCase))).Select(c => c.Name),
        Is.Empty);

    [TestCase("__kla_id", true)]
    [TestCase("__insp_uid", true)]
    [TestCase("Hm_lvt_0123456789abcdef", true)]
    [TestCase("_li_id.a1b2", true)]
    [TestCase("_pk_id.1.1fff", null, Description = "may be exempt")]
    [TestCase("atuserid", null, Description = "may be exempt")]
    [TestCase("plausible_ignore", null, Description = "may be exempt")]
    [TestCase("ppms_privacy_x", false, Description = "our own table says that it keeps a choice")]
    [TestCase("_shopify_essential", false, Description = "our own table says that it is necessary")]
    [TestCase("_rails_session", false, Description = "our own table says that it is necessary")]
    [TestCase("_hjSessionUser_123", true)]
    [TestCase("_hjelp", null, Description = "may be another's")]
    [TestCase("_hjOptOut", false, Description = "it keeps a refusal")]
    [TestCase("intercom-id-abc", null, Description = "a chat")]
    [TestCase("rl_anonymous_id", null)]
    public void A_name_is_known_and_says_no_more_than_is_sure(string name, bool? needsConsent)
    {
        var fact = Tables.Cookie(name, Site);
        Assert.That(fact, Is.Not.Null);
        Assert.That(fact!.NeedsConsent, Is.EqualTo(needsConsent));
    }

    [TestCase("PUBRETARGET", "pubmatic.com")]
    [TestCase("pp", "pubmatic.com")]
    [TestCase("tuuid", "creative-serving.com")]
    [TestCase("visitor", "postrelease.com")]
    public void A_name_tied_to_its_domain_is_accused_there_only(string name, string domain)
    {
        Assert.That(Tables.Cookie(name, "." + domain), Has.Property("NeedsConsent").True);
        Assert.That(Tables.Cookie(name, Site), Is.Null);
        Assert.That(Tables.Cookie(name, ".not" + domain), Is.Null);
    }

    [TestCase("u")]
    [TestCase("uid")]
    [TestCase("cid")]
    [TestCase("cookie")]
    [TestCase("visitor_id")]
    [TestCase("visitor_id12345")]
    [TestCase("cookiePreferences")]
    [TestCase("frontend")]
    [TestCase("login")]
    [TestCase("locale")]
    [TestCase("store")]
    [TestCase("europe")]
    [TestCase("queryString")]
    [TestCase("guest_id")]
    [TestCase("auth_token")]
    [TestCase("remember_me")]
    [TestCase("cookies-marketing")]
    public void A_general_name_is_nobodys(string name) => Assert.That(Tables.Cookie(name, Site), Is.Null);

    [Test]
    public void Of_two_tables_our_own_wins_whatever_the_other_says()
    {
        var both = new TrackerTables([Cookie("x_*", "ours")], [Cookie("x_id", "theirs"), Cookie("y_id", "theirs")], [], [], [], []);
        Assert.That(new[] { "x_id", "y_id" }.Select(n => both.Cookie(n, Site)!.Owner), Is.EqualTo(new[] { "ours", "theirs" }));
        Assert.That(both.Cookie("z_id", Site), Is.Null);
    }

    private static CookieFact Cookie(string name, string owner) =>
        new() { Name = name, Owner = owner, Purpose = Purpose.Unknown, NeedsConsent = null, Source = "https://x.example/" };
}
