using ConsentAudit.Audit;
using ConsentAudit.Evidence;
using ConsentAudit.Rules;
using NUnit.Framework;

namespace ConsentAudit.Tests.Rules;

public sealed class AdCookieBeforeConsentTests
{
    private static Finding Found(Seen page) => Judge.By<AdCookieBeforeConsent>(page);

    private static Seen Page => Seen.Banner("Tout accepter", "Tout refuser");

    [Test]
    public void Nothing_stored_passes_and_the_time_watched_is_told() =>
        Assert.That(Found(Page), Concludes.Pass & Concludes.Says("pendant 5\u00A0s", "during 5\u00A0s"));

    [Test]
    public void A_known_cookie_fails_and_is_shown()
    {
        var finding = Found(Page.Cookie("_fbp"));
        Assert.That(finding, Concludes.Fail("cookie", "_fbp (journal.example)") & Concludes.Says(": 1 (_fbp)", ": 1 (_fbp)"));
        var exhibit = finding.Exhibits.Single();
        Assert.That((exhibit.Moment, exhibit.AtMs, exhibit.File), Is.EqualTo((Phase.BeforeConsent, 300, "evidence.json")));
    }

    [Test]
    public void It_fails_without_a_banner_too() => Assert.That(Found(Seen.Page().Cookie("_fbp")), Concludes.Fail("cookie", "_fbp (journal.example)"));

    [Test]
    public void A_known_cookie_needs_no_long_life_and_no_differing_value() =>
        Assert.That(Found(Page.Cookie("_fbp", days: null, values: Seen.Constant)), Concludes.Fail("cookie", "_fbp (journal.example)"));

    [TestCase("didomi_token")]
    [TestCase("datadome")]
    public void A_known_cookie_that_needs_no_consent_passes(string name) => Assert.That(Found(Page.Cookie(name)), Concludes.Pass);

    [Test]
    public void A_name_that_is_known_on_another_domain_only_is_unknown()
    {
        Assert.That(Found(Page.Cookie("IDE", ".doubleclick.net")), Concludes.Fail("cookie", "IDE (doubleclick.net)"));
        Assert.That(Found(Page.Cookie("IDE")), Concludes.Review);
    }

    [Test]
    public void A_known_cookie_whose_need_of_consent_depends_is_for_a_person() =>
        Assert.That(Found(Page.Cookie("YSC", ".youtube.com", days: null)), Concludes.Review & Concludes.Shows("cookie", "YSC (youtube.com)"));

    [Test]
    public void Audience_measurement_that_may_be_exempt_is_no_matter_of_this_rule()
    {
        Assert.That(Found(Page.Cookie("_pcid")), Concludes.Pass);
        Assert.That(Found(Page.Cookie("_ga")), Concludes.Fail("cookie", "_ga (journal.example)"));
    }

    [Test]
    public void An_unknown_identifier_is_for_a_person() => Assert.That(Found(Page.Cookie("xtuid")), Concludes.Review & Concludes.Shows("cookie", "xtuid (journal.example)"));

    [Test]
    public void An_unknown_value_that_all_have_alike_passes() => Assert.That(Found(Page.Cookie("xtuid", values: Seen.Constant)), Concludes.Pass);

    [Test]
    public void An_unknown_value_too_short_to_tell_anybody_apart_passes() => Assert.That(Found(Page.Cookie("xtuid", values: ["a1b2c3", "d4e5f6"])), Concludes.Pass);

    [TestCase(0.5)]
    [TestCase(null)]
    public void An_unknown_value_that_is_not_kept_passes(double? days) => Assert.That(Found(Page.Cookie("xtuid", days: days)), Concludes.Pass);

    [Test]
    public void An_unknown_value_of_one_visit_only_cannot_be_compared_and_is_for_a_person() =>
        Assert.That(Found(Page.Cookie("xtuid", values: ["9f86d081884c7d65"])), Concludes.Review);

    [Test]
    public void A_known_cookie_outweighs_the_unknown_ones_and_is_named_alone() => Assert.That(
        Found(Page.Cookie("xtuid").Cookie("_fbp")),
        Concludes.Fail("cookie", "_fbp (journal.example)") & !Concludes.Shows("cookie", "xtuid (journal.example)"));

    [Test]
    public void Other_kinds_of_trackers_are_no_matter_of_this_rule() =>
        Assert.That(Found(Page.Stored("cto_bundle").Request("https://ad.doubleclick.net/pixel", parameter: Seen.Differing[0])), Concludes.Pass);

    [TestCase(Phase.AfterReject)]
    [TestCase(Phase.AfterAccept)]
    public void What_came_after_the_choice_is_no_matter_of_this_rule(Phase phase) =>
        Assert.That(Found(Page.Refused("Tout refuser").Accepted("Tout accepter").Cookie("_fbp", phase: phase)), Concludes.Pass);

    [Test]
    public void Five_names_are_told_and_all_are_counted()
    {
        var names = new[] { "_fbp", "_ga", "_gat", "_gcl_au", "_gid", "cto_bundle" };
        var page = names.Aggregate(Page, (seen, name) => seen.Cookie(name));
        Assert.That(Found(page), Concludes.Says("6 (cto_bundle, _fbp, _ga, _gat, _gcl_au, …)", "6 (cto_bundle, _fbp, _ga, _gat, _gcl_au, …)"));
        Assert.That(Found(page).Exhibits, Has.Count.EqualTo(6));
    }

    [Test]
    public void A_page_that_was_not_watched_cannot_be_told() =>
        Assert.That(Found(Page.Cookie("_fbp").NotWatched("time-out", "")), Concludes.CannotTell("time-out"));

    [Test]
    public void A_recording_that_was_cut_cannot_be_told_to_pass() =>
        Assert.That(Found(Page.Happening("cut", "more than 5000 requests")), Concludes.CannotTell("recorder-gap", "more than 5000 requests"));
}
