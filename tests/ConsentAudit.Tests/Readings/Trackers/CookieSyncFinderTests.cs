using ConsentAudit.Evidence;
using ConsentAudit.Readings;
using ConsentAudit.Tests.Rules;
using NUnit.Framework;

namespace ConsentAudit.Tests.Readings.Trackers;

/// <summary>Identifiers that one party keeps and that leave for another.</summary>
public sealed class CookieSyncFinderTests
{
    private const string Elsewhere = "https://match.adsrvr.org/track/cmf";

    private static readonly string Id = Seen.Differing[0];

    private static Seen Page => Seen.Banner("Tout accepter", "Tout refuser");

    private static Seen Kept => Page.Cookie("uuid2", ".adnxs.com");

    private static IReadOnlyList<CookieSync> Found(Seen page) => new PageReader(Judge.Catalogue).Read(page.Evidence()).Syncs;

    private static RequestSighting To(string url, string value, string parameter = "ttd_puid") =>
        new() { Url = url, Phase = Phase.BeforeConsent, AtMs = 900, Document = Seen.Site + "/actu", Query = Seen.Facts((parameter, value)) };

    [Test]
    public void An_identifier_in_the_address_of_a_request_to_another_site_is_a_sync()
    {
        var sync = Found(Kept.Sent(To(Elsewhere, Id))).Single();
        Assert.That((sync.Stored.Name, sync.Request.Url, sync.Parameter, sync.Visit.Kind), Is.EqualTo(("uuid2", Elsewhere, "ttd_puid", VisitKind.Refusing)));
    }

    [Test]
    public void So_is_one_in_the_body_and_one_in_the_path()
    {
        Assert.That(Found(Kept.Sent(To(Elsewhere, "x") with { Body = Seen.Facts(("", $"id={Id}&v=2")) })).Single().Parameter, Is.Empty);
        Assert.That(Found(Kept.Sent(To($"https://match.adsrvr.org/m/{Id}/b", "x"))).Single().Parameter, Is.EqualTo("path"));
    }

    [Test]
    public void So_is_one_on_the_way_of_a_redirect() =>
        Assert.That(Found(Kept.Sent(To(Elsewhere, Id) with { RedirectedFrom = "https://ib.adnxs.com/getuid" })), Has.Count.EqualTo(1));

    [Test]
    public void An_identifier_of_another_profile_is_none() => Assert.That(Found(Kept.Sent(To(Elsewhere, Seen.Differing[1]))), Is.Empty);

    [Test]
    public void An_unknown_value_that_differs_counts_and_one_that_all_have_alike_does_not()
    {
        Assert.That(Found(Page.Cookie("zz1", ".autre.example").Sent(To(Elsewhere, Id))), Has.Count.EqualTo(1));
        Assert.That(Found(Page.Cookie("zz1", ".autre.example", values: Seen.Constant).Sent(To(Elsewhere, Id))), Is.Empty);
        Assert.That(Found(Page.Cookie("uuid2", ".adnxs.com", values: Seen.Constant).Sent(To(Elsewhere, Id))), Is.Empty);
        Assert.That(Found(Page.Cookie("zz1", ".autre.example", values: [Id]).Sent(To(Elsewhere, Id))), Is.Empty, "compared with nothing");
    }

    [TestCase("https://secure.adnxs.com/seg", Description = "its own site")]
    [TestCase("https://acdn.adnxs-simple.com/x", Description = "its own company, where that is known")]
    public void Its_own_hosts_may_have_it(string url)
    {
        if (Judge.Catalogue.Trackers.Host(new Uri(url).Host, "/") is null)
        {
            Assert.Ignore("the tables do not know that host");
        }

        Assert.That(Found(Kept.Sent(To(url, Id))), Is.Empty);
    }

    [Test]
    public void A_first_party_cookie_may_go_to_its_owner_and_to_its_writer()
    {
        Assert.That(Found(Page.Cookie("_fbp").Sent(To("https://www.facebook.com/tr", Id))), Is.Empty);
        var written = Page.Cookie("zz1").Refusing(v => v with { Cookies = [v.Cookies[0] with { SetBy = "https://cdn.mesure.example/a.js:3" }] });
        Assert.That(Found(written.Sent(To("https://collect.mesure.example/p", Id))), Is.Empty);
        Assert.That(Found(Page.Cookie("_fbp").Sent(To(Elsewhere, Id))), Has.Count.EqualTo(1));
    }

    [Test]
    public void The_sites_own_servers_may_have_its_own() => Assert.That(Found(Page.Cookie("_fbp").Sent(To("https://api.journal.example/v", Id))), Is.Empty);

    [Test]
    public void A_record_of_the_choice_is_no_identifier() => Assert.That(Found(Page.Cookie("didomi_token").Sent(To(Elsewhere, Id))), Is.Empty);

    [Test]
    public void A_parameter_that_tells_of_consent_is_none() => Assert.That(
        Found(Kept.Sent(To(Elsewhere, Id, "gdpr_consent") with { Consent = new Dictionary<string, string> { ["gdpr_consent"] = Id } })), Is.Empty);

    [Test]
    public void What_stands_in_the_address_of_the_document_is_none() =>
        Assert.That(Found(Kept.Sent(To(Elsewhere, Id) with { Document = $"{Seen.Site}/a/{Id}" })), Is.Empty);

    [Test]
    public void A_phase_that_was_not_observed_has_none() => Assert.That(
        Found(Kept.RefusedInVain("Tout refuser").Sent(To(Elsewhere, Id) with { Phase = Phase.AfterReject })), Is.Empty);

    [Test]
    public void One_address_and_parameter_is_told_once() => Assert.That(Found(Kept.Sent(To(Elsewhere, Id)).Sent(To(Elsewhere, Id))), Has.Count.EqualTo(1));
}
