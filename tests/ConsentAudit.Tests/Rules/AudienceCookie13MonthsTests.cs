using ConsentAudit.Audit;
using ConsentAudit.Evidence;
using ConsentAudit.Rules;
using NUnit.Framework;

namespace ConsentAudit.Tests.Rules;

public sealed class AudienceCookie13MonthsTests
{
    private static Finding Found(Seen page) => Judge.By<AudienceCookie13Months>(page);

    private static Seen Page => Seen.Banner("Tout accepter", "Tout refuser").Refused("Tout refuser").Accepted("Tout accepter");

    private static Seen From(string day, double days, bool asAsked = true) => Page
        .Writing("_pcid", ".journal.example", asAsked, (Phase.BeforeConsent, 300, days))
        .Refusing(v => v with { StartedAt = DateTimeOffset.Parse(day + "T10:00:00Z", System.Globalization.CultureInfo.InvariantCulture) });

    [Test]
    public void Without_such_a_cookie_it_has_no_object() => Assert.That(Found(Page.Cookie("_ga", days: Seen.TwoYears)), Concludes.NotApplicable);

    [TestCase("2026-11-22", 396, Verdict.Pass)]
    [TestCase("2026-11-22", 395, Verdict.Pass)]
    [TestCase("2026-11-22", 397, Verdict.Fail)]
    [TestCase("2026-12-15", 397, Verdict.Pass)]
    [TestCase("2027-02-10", 395, Verdict.Pass)]
    [TestCase("2027-02-10", 398, Verdict.Fail)]
    [TestCase("2026-11-22", 730, Verdict.Fail)]
    public void Thirteen_months_of_the_calendar_and_a_day_pass(string day, double days, Verdict verdict) => Assert.That(Found(From(day, days)).Verdict, Is.EqualTo(verdict));

    [Test]
    public void A_longer_life_is_told_and_shown() => Assert.That(
        Found(From("2026-11-22", 730)),
        Concludes.Fail("cookie", "_pcid (journal.example), 730 days") & Concludes.Says("_pcid, 730\u00A0jours", "_pcid, 730 days"));

    [Test]
    public void A_life_that_only_the_jar_tells_is_at_least_that() => Assert.That(
        Found(From("2026-11-22", 399.9, asAsked: false)),
        Concludes.Fail("cookie", "_pcid (journal.example), at least 399 days") & Concludes.Says("au moins 399\u00A0jours", "at least 399 days"));

    [Test]
    public void What_was_written_with_consent_is_no_matter_of_this_rule()
    {
        Assert.That(Found(Page.Cookie("_pcid", phase: Phase.AfterAccept, days: Seen.TwoYears)), Concludes.NotApplicable);
        Assert.That(Found(Page.Cookie("_pcid", phase: Phase.AfterReject, days: Seen.TwoYears)).Verdict, Is.EqualTo(Verdict.Fail));
    }

    [Test]
    public void A_cookie_of_the_session_passes() => Assert.That(Found(Page.Cookie("_pk_ses.1.ab12", days: null)), Concludes.Pass & Concludes.Says("fermeture du navigateur", "browser is closed"));

    [Test]
    public void A_storage_without_an_end_tells_nothing() => Assert.That(Found(Page.Stored("_pcid")), Concludes.CannotTell("storage-without-end", "_pcid"));

    [Test]
    public void Evidence_without_single_writes_is_judged_by_what_it_has() =>
        Assert.That(Found(Page.Cookie("_pk_id.1.ab12", days: 393)), Concludes.Pass & Concludes.Says("_pk_id.1.ab12, 393\u00A0jours", "_pk_id.1.ab12, 393 days"));

    [Test]
    public void A_recording_that_was_cut_proves_nothing() => Assert.That(Found(Page.Cookie("_pcid").Happening("cut", "5000 requests")).Verdict, Is.EqualTo(Verdict.CannotTell));

    [Test]
    public void The_figures_stand_in_the_sheet_and_are_owned() => Assert.That(
        Judge.Catalogue.Sheets["audience-cookie-13-months"].Thresholds.Select(t => (t.Key, t.Value.Value, t.Value.Force)),
        Is.EquivalentTo(new[] { ("months", 13d, Force.Guidance), ("tolerance", 1d, Force.Ours) }));
}
