using ConsentAudit.Catalogue.Trackers;
using ConsentAudit.Readings;
using NUnit.Framework;

namespace ConsentAudit.Tests.Catalogue;

public sealed class TrackerNamesTests
{
    private const string Site = ".journal.example";

    private static TrackerTables Tables => BuiltIn.Catalogue.Trackers;

    [TestCase("_ga", Purpose.Audience)]
    [TestCase("_ga_ABCDEF1234", Purpose.Audience)]
    [TestCase("_fbp", Purpose.Advertising)]
    [TestCase("_gcl_au", Purpose.Advertising)]
    [TestCase("__gads", Purpose.Advertising)]
    [TestCase("_ttp", Purpose.Advertising)]
    [TestCase("cto_bundle", Purpose.Advertising)]
    public void A_tracker_needs_consent(string name, Purpose purpose) =>
        Assert.That(Tables.Cookie(name, Site), Has.Property("NeedsConsent").True.And.Property("Purpose").EqualTo(purpose));

    [TestCase("PHPSESSID", Purpose.Necessary)]
    [TestCase("__cf_bm", Purpose.Necessary)]
    [TestCase("XSRF-TOKEN", Purpose.Necessary)]
    [TestCase("euconsent-v2", Purpose.ConsentRecord)]
    [TestCase("didomi_token", Purpose.ConsentRecord)]
    [TestCase("OptanonConsent", Purpose.ConsentRecord)]
    [TestCase("CookieConsent", Purpose.ConsentRecord)]
    public void What_is_necessary_needs_none(string name, Purpose purpose) =>
        Assert.That(Tables.Cookie(name, Site), Has.Property("NeedsConsent").False.And.Property("Purpose").EqualTo(purpose));

    [TestCase("auth")]
    [TestCase("auth_token")]
    [TestCase("authorId")]
    [TestCase("session")]
    [TestCase("sessionId")]
    [TestCase("session_tracker")]
    [TestCase("lang")]
    [TestCase("language_tracking")]
    [TestCase("token")]
    [TestCase("csrf")]
    [TestCase("cart")]
    [TestCase("user_id")]
    [TestCase("uuid")]
    [TestCase("visitor")]
    [TestCase("consent_tracker_id")]
    [TestCase("cookies_id")]
    [TestCase("security")]
    [TestCase("id")]
    [TestCase("_id")]
    [TestCase("test")]
    public void A_name_that_could_be_anybodys_is_not_known(string name) => Assert.That(Tables.Cookie(name, Site), Is.Null);

    [TestCase("_GA")]
    [TestCase("_ga2")]
    [TestCase("x_ga")]
    [TestCase("phpsessid")]
    public void Names_are_matched_with_their_case_and_whole(string name) => Assert.That(Tables.Cookie(name, Site), Is.Null);

    [Test]
    public void A_name_in_full_wins_over_a_pattern() => Assert.That(Tables.Cookie("didomi_token", Site), Is.SameAs(Tables.Cookies.Single(c => c.Name == "didomi_token")));

    [Test]
    public void A_storage_key_is_looked_up_like_a_cookie()
    {
        Assert.That(Tables.StorageKey("didomi_token", "www.journal.example")!.Purpose, Is.EqualTo(Purpose.ConsentRecord));
        Assert.That(Tables.StorageKey("theme", "www.journal.example"), Is.Null);
    }
}
